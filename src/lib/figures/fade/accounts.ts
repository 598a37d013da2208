/** The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it. */
import type { Level } from '../figure';
import type { PanelId } from './geometry';
import { entryOf, freeAt, gapAt, medianOf, relapsedIn, shareAt, two, whole } from './numbers';
import { hazard, lost, relapsed, stopped, thoughts, withinYear, type Relapsed } from './rows';
import type { StepId } from './steps';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'su2023',
  'wilkinson2018',
  'han2016',
  'kishimoto2016',
  'murrough2013b',
  'ekstrand2022',
  'feder2021',
  'daly2019',
  'witt2020',
  'spravato-smpc'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'Easing thoughts of suicide is not the same as fewer attempts or deaths. No row here counts those.',
  'On the second clock only people who had got better are counted, and most had no control group.',
  'On the third clock the people who stopped could notice that the effects of the spray were gone.',
  'Most numbers are from abstracts. Whole curves of people still well were not read, so none is drawn.',
  'For two of the measures after one dose no interval was reported, and none is made up.',
  'How long repeated treatment stays helpful, and what it does over years, is not in these numbers.'
] as const;

const events = (arm: 'ketamine' | 'midazolam') =>
  thoughts
    .filter((row) => row.arm === arm)
    .map((row) => row.events)
    .join(', ');
const share = (entry: Relapsed['entry'], arm: Relapsed['arm']) => whole(relapsedIn(entry, arm).value);
const counts = (entry: Relapsed['entry'], arm: Relapsed['arm']) =>
  `${relapsedIn(entry, arm).events} of ${relapsedIn(entry, arm).people}`;
const range = (entry: Relapsed['entry'], arm: Relapsed['arm']) =>
  `${whole(relapsedIn(entry, arm).low)} to ${whole(relapsedIn(entry, arm).high)}`;
const HR = (entry: Relapsed['entry']) =>
  `${two(hazard[entry].value)} (${two(hazard[entry].low)} to ${two(hazard[entry].high)})`;
const people = relapsed.reduce((sum, row) => sum + row.people, 0);
const dose = [1, 3, 7] as const;
const list = (outcome: 'response' | 'remission') => dose.map((day) => shareAt(outcome, day)).join(', ');
const gaps = ([1, 2, 3, 7] as const).map((day) => two(gapAt(day))).join(', ');
const gapSizes = ([1, 2, 3, 7] as const).map((day) => two(Math.abs(gapAt(day)))).join(', ');

const PAIR: Record<Level, string> = {
  plain: `Time runs from left to right over two weeks from one dose. Upwards is the share of people free of thoughts of suicide. Solid hexagons on a full line are ketamine; hollow dashed squares on a dashed line are midazolam, a calming drug that served as control. Below the chart are the people counted at each check, of 42 in each group: ${events('ketamine')} with ketamine and ${events('midazolam')} with midazolam. From a few hours to day 3 the lines stand apart. After day 3 ketamine sinks, midazolam rises, and on day 14 both are at ${freeAt('ketamine', 14)} of 100. The upright bars are 95% intervals: with so few people they are wide. Fewer such thoughts is not shown to prevent suicide.`,
  clinical: `Su 2023: treatment-resistant depression with prominent suicidal ideation, one infusion of 0.5 mg/kg ketamine or 0.045 mg/kg midazolam, ongoing treatment kept. Outcome: C-SSRS ideation score 0 at 240 min and days 2, 3, 5, 7, 14. Counts of 42 are ${events('ketamine')} and ${events('midazolam')}; all 42 per arm are the denominator at every visit. Whiskers are Wilson 95% intervals computed here. The printed p is below 0.05 up to day 5, 0.548 at day 7 and above 0.999 at day 14. Straight segments join visits of one arm; nothing between visits was measured. Dissociation was much commoner with ketamine (69 and 17 %), so blinding is in doubt. Prevention of suicide is not shown.`
};

const COURSE: Record<Level, string> = {
  plain: `This clock starts with the last dose of a course. Each line runs to the day by which half of the people had relapsed. In the top lane, 17 people with depression who had got better on up to six doses: day ${medianOf('murrough').days}, with a bar for the middle half. Below, one trial in hospital: day ${medianOf('ketamine').days} for people who had got well on ketamine, day ${medianOf('ect').days} for those who had got well on ECT. Within a year ${whole(withinYear.ketamine.value)} and ${whole(withinYear.ect.value)} of 100 of them had relapsed. Under the dashed rule stands another illness, PTSD: day ${medianOf('feder').days}. Only people who had got better are counted. In the first study no more ketamine was given.`,
  clinical: `Time zero is the last dose. Murrough 2013: open label, up to six infusions of 0.5 mg/kg, 17 responders of 24, median ${medianOf('murrough').days} days to relapse; the middle half comes from a clinic’s summary. Ekstrand 2022: open-label trial of ketamine against ECT in inpatients, remitters, usual care; median ${medianOf('ketamine').days} and ${medianOf('ect').days} days in remission; ${whole(withinYear.ketamine.value)} and ${whole(withinYear.ect.value)} % relapsed in 12 months (p 0.52). Feder 2021: chronic PTSD, six infusions, responders, median ${medianOf('feder').days} days to loss of response; set apart, since illness and event differ. No intervals were read. Comparing lanes compares populations: responders and remitters, outpatients and inpatients, different follow-up care.`
};

const lots = (entry: Relapsed['entry']): Record<Level, string> => {
  const who = entry === 'remitters' ? 'nearly free of symptoms' : 'much better but not free of symptoms';
  return {
    plain: `Two crowds of 100 people each. Everyone in them had used an esketamine spray and a tablet for 16 weeks and was ${who}. Then lots were drawn: go on with the spray, or get a spray without the drug. All stayed on the tablet. Filled people relapsed: ${share(entry, 'continued')} of 100 going on (counted: ${counts(entry, 'continued')}; 95% interval ${range(entry, 'continued')}) and ${share(entry, 'stopped')} of 100 stopping (${counts(entry, 'stopped')}; ${range(entry, 'stopped')}). So going on helped, and it was no full shield. The people were picked for doing well. For everyone who begins, this picture can’t say. Some may also have noticed that the effects of the spray were missing.`,
    clinical: `SUSTAIN-1 (Daly 2019), treatment-resistant depression, esketamine 56 or 84 mg weekly or every two weeks plus oral antidepressant; re-randomised after 16 weeks of stable benefit to continue or to inert spray. Stable ${entry}: relapse ${counts(entry, 'continued')} (${share(entry, 'continued')} %, Wilson ${range(entry, 'continued')}) against ${counts(entry, 'stopped')} (${share(entry, 'stopped')} %, ${range(entry, 'stopped')}); hazard ratio ${HR(entry)}. Of remitters, half of the withdrawn had relapsed by ${stopped.days} days (lower bound ${stopped.low}, upper not estimable); with esketamine the median was not reached. The design is enriched, the trial ended by number of events, and loss of acute effects can unmask withdrawal. It estimates the effect of stopping in people who did well.`
  };
};

export const accounts: Record<Exclude<StepId, 'explore'>, Record<Level, string>> = {
  how: {
    plain:
      'Three lines of time lie under one another, still without results. To the left of each start is what came before: one dose, a course of several doses, or 16 weeks of a spray with a tablet that went well. The first clock runs for two weeks from a single dose. The second runs for about eleven weeks from the last dose of a course. The third runs for most of a year from a draw of lots that decided who goes on with the spray and who stops. People, treatments and questions differ from clock to clock. So the figure shows one clock at a time and never draws a line from one to the next.',
    clinical:
      'Three empty axes with three time origins. First: a single dose, 0 to 14 days, all randomised. Second: the last dose of a course, 0 to 11 weeks, responders or remitters only, mostly without a control arm. Third: re-randomisation after 16 weeks of esketamine plus oral antidepressant, 0 to about 46 weeks, in people with stable benefit. Events differ too: absence of ideation, a standardised difference, relapse, loss of response. Putting medians or proportions from different origins on one curve would mix populations that were selected in different ways. Each chart therefore keeps its own axis, and marks are joined only within one study, one outcome and one arm.'
  },
  pair: PAIR,
  others: {
    plain: `Three small charts share one clock, from one dose, and each has its own scale. On top the two lines again, which meet at day 14. In the middle, people given ketamine in nine trials: much better were ${list('response')} of 100 on days 1, 3 and 7, and nearly free of symptoms ${list('remission')}. The second of these does not fall by day 7. The control groups of these trials were not read, so nobody can see here how much is due to the drug. At the bottom, the gap to the control group in depression score: ${gapSizes} on days 1, 2, 3 and 7. The bracket marks days ${lost.from} to ${lost.to}: by then ketamine was no longer ahead in nine pooled trials.`,
    clinical: `Same origin, three unlike measures, three axes. Middle: han2016, ketamine arms only, nine trials and 368 people in the review; response ${list('response')} %, remission ${list('remission')} % at days 1, 3, 7; control arms not read, points not joined. Bottom: wilkinson2018, pooled individual data of 167 people with ideation, MADRS against saline or midazolam; SMD ${gaps} at days 1, 2, 3, 7, computed here from means and standard deviations without arm sizes, hence hollow marks and no interval. Bracket: kishimoto2016, superiority over placebo lost by days ${lost.from} to ${lost.to}; no effect size was read. Remission rises slightly while response falls: agreement is rough, and none of these is a test of duration.`
  },
  course: COURSE,
  lots: lots('remitters'),
  who: {
    plain: `Six bars, one for each group of people on the clocks. A full bar is everyone who began; the filled part is who the clock counts. On the first clock it is everyone: ${entryOf('su').counted} of ${entryOf('su').began}. On the second it is only those who had got better: ${entryOf('murrough').counted} of ${entryOf('murrough').began}, then ${whole(entryOf('ketamine').value ?? 0)} of 100 on ketamine and ${whole(entryOf('ect').value ?? 0)} of 100 on ECT, and ${entryOf('feder').counted} of ${entryOf('feder').began} with PTSD. On the third it is ${people} people who had done well for 16 weeks. The dotted bar stays empty since we did not read how many began. A careful reader of trials asks first: who is left in the curve? Here is the answer.`,
    clinical: `Share of the treated that enters each clock. Single dose (Su 2023): all ${entryOf('su').began} randomised, all counted at every visit. Course: ${entryOf('murrough').counted} of ${entryOf('murrough').began} responders (Murrough 2013), ${whole(entryOf('ketamine').value ?? 0)} and ${whole(entryOf('ect').value ?? 0)} % remitters on ketamine and ECT (Ekstrand 2022, percentages only), ${entryOf('feder').counted} of ${entryOf('feder').began} PTSD responders (Feder 2021). Randomised withdrawal: ${people} re-randomised, remitters and responders together (Daly 2019); the number who entered open treatment is not in what was read, so the bar stays dotted. Times to relapse are conditional on response. They are not expected duration in all who start, and a drug with fewer responders could show longer medians.`
  }
};

export const ownAccounts: Record<PanelId | 'responders', Record<Level, string>> = {
  thoughts: PAIR,
  shares: {
    plain: `Your choice: one clock that starts with a single dose. Hexagons show how many of 100 people given ketamine were better, pooled over nine trials. The upper three count people whose depression score had at least halved: ${list('response')} on days 1, 3 and 7. The lower three count people nearly free of symptoms: ${list('remission')}. The first count falls with time, the second does not fall by day 7. The marks are not joined, because we can’t tell whether the same people stand behind each of them. The control groups of these trials were not read. Without them nobody can say how much of this comes from the drug.`,
    clinical: `Your choice: single dose, ketamine arms of nine placebo-controlled trials, 368 people in the whole review (han2016). Response ${list('response')} % and remission ${list('remission')} % at 24 h, 72 h and 7 days. Control-arm rates and intervals were not in the text that was read, so neither is drawn, and people per time point are not known. Points are not joined: trials behind them may differ from day to day. Response falls, remission rises a little; with arms of one side only, neither trend can be ascribed to the drug, and improvement in untreated controls over a week is expected. Use the other two choices for comparisons with a control arm.`
  },
  gap: {
    plain: `Your choice: one clock that starts with a single dose. The height of each hollow hexagon is the gap in depression score between people given ketamine and people given salt water or midazolam. It was ${gapSizes} standard units on days 1, 2, 3 and 7; at 0 there would be no gap. So it shrinks by about two fifths within a week, and it is still there on day 7. We worked these out from averages, so the marks are hollow. How many people stand behind each day was not read. That is why there are no bars for how sure they are. Everyone had thoughts of suicide at the start.`,
    clinical: `Your choice: wilkinson2018, individual data of 167 people with suicidal ideation at baseline, one dose of ketamine against saline or midazolam; MADRS. Standardised differences ${gaps} at days 1, 2, 3 and 7, computed here as the difference of means over the pooled standard deviation without arm sizes; hollow marks. No interval can be computed, and none is invented. Baselines were 33.8 and 32.9 points. Straight segments join days of the same analysis. Comparators are mixed, and salt water inflates contrasts through unblinding. The last value is day 7; the bracket of the pooled trials on the story’s chart says days 10 to 12 for loss of superiority.`
  },
  responders: lots('responders')
};
