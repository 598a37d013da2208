/** The full account of each step: parts, relations, limits. Loaded when somebody asks for it. */
import type { Account, Level } from '../figure';
import { factsOf, type Facts } from './facts';
import type { ComparatorsScene } from './scene';
import type { StepId } from './steps';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'wilkinson2019',
  'dean2021',
  'murrough2013a',
  'lii2023',
  'su2023',
  'daly2018',
  'ionescu2021',
  'lapidus2014',
  'zarate2006',
  'turkoz2021',
  'diazgranados2010',
  'zarate2012',
  'jelovac2025',
  'anand2023',
  'ekstrand2022'
] as const;

export const furtherLimits = [
  'The order of the comparisons, from easy to hard to tell apart, is our judgement. Few trials asked people to guess.',
  'In the trial during anaesthesia, other drugs were given too. They may have lifted mood or got in the way of ketamine.',
  'That trial had 40 people. Its wide range fits no effect, and it also fits a useful one.',
  'Midazolam is not inert. It may change mood or sleep, and many people could still tell it from ketamine.',
  'The inert spray was compared with esketamine, one mirror half of ketamine, and often beside a new daily tablet.',
  'The review’s certainty for both of its rows is very low. Trials that were never published are missing.',
  'Three amounts in one small trial share one comparison group, so their rows are not independent.',
  'In both ECT trials everyone knew what they got, and 33 people given ECT by lot in one of them never started it.',
  'Nothing here shows harms. How often they occur is told in other chapters.'
] as const;

const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  one: {
    plain: (facts) =>
      `A strip with one dark upright line: on it the two groups would be equal. Left of it ketamine did better, right of it the comparison did. The plum six-sided mark is the result of several trials put together. In them some people got one drip of ketamine and others a drip of salt water. A day later the gap was ${facts.saline}. One means the usual spread of scores between people, so this is a large gap. The thin line through the mark is the range that fits the data. It stays far from no difference. But people can tell salt water from ketamine, so hope and letdown may be part of it.`,
    clinical: (facts) =>
      `Horizontal axis: standardised mean difference, ketamine minus comparator, negative favouring ketamine; the dark vertical line is zero. One row: the saline-controlled part of an individual-patient analysis of nine trials and 367 people, mood disorders, one infusion of 0.5 mg/kg, change from baseline to day 1. Cohen d ${facts.salineFull}, read in the abstract. The nine trials and 367 people cover both comparators; the number for saline alone was not read. Saline has no perceptible effect, so allocation can be inferred from dissociation, and expectation may raise one arm and lower the other. The row shows a single time point; it says nothing about duration.`
  },
  drowsy: {
    plain: (facts) =>
      `Below the first strip a second one has opened, on a zero line of its own and on the same scale. It comes from the same analysis. This time the other group got midazolam, a calming drug that makes people drowsy. So both groups felt something, and it was harder to guess. The gap is ${facts.midazolam} here, less than half of ${facts.saline}. The ranges of the two rows do not overlap. The treatment was the same. What changed is the comparison, and with it the people and the trials. Midazolam hides a lot but not all. In another trial ${facts.unrealKetamine} of 100 felt unreal after ketamine, and ${facts.unrealMidazolam} of 100 after midazolam.`,
    clinical: (facts) =>
      `Second strip, same scale, its own zero line: the midazolam-controlled trials of the same individual-patient analysis, day 1, d ${facts.midazolamFull} against ${facts.salineFull} with saline. The intervals do not overlap. The contrast between comparators is not randomised: trials with saline and with midazolam may differ in design and patients. Midazolam is a psychoactive control and masks incompletely: derealisation occurred in ${facts.unrealKetamine}% after ketamine and ${facts.unrealMidazolam}% after midazolam in one trial of 84 people. In a later inpatient trial most patients and raters guessed allocation. A reduced difference may reflect better masking, an effect of midazolam, or both.`
  },
  asleep: {
    plain: (facts) =>
      `A third strip shows a trial that hid the treatment better than most. Forty people with depression had surgery. While they slept they got ketamine or salt water. Later ${facts.guessed} of 100 guessed rightly, fewer than by tossing a coin. The mark is empty because we worked the number out from the printed scores. The gap is ${facts.asleep} and its range crosses no difference. That does not prove that ketamine does nothing. The group is small, the range is wide, and the other drugs of the surgery may get in the way. The next day ${facts.asleepKetamine} and ${facts.asleepControl} of 100 felt at least half better.`,
    clinical: (facts) =>
      `Third strip: 40 people with major depression, ketamine 0.5 mg/kg or saline under surgical anaesthesia. Day 1 SMD ${facts.asleepFull}, computed here from MADRS means, SDs and n, hence an empty mark. It is a contrast of post scores: the ketamine arm began 4.8 points lower, unadjusted. The trial’s own mixed model over days 1 to 3 gave ${facts.maskedModel} MADRS points. ${facts.guessed}% guessed their allocation correctly. Response was ${facts.asleepKetamine}% and ${facts.asleepControl}%. Anaesthetics may interact with ketamine or act on mood themselves, and the interval does not exclude a useful effect. No separation in 40 people is weak evidence of no effect.`
  },
  ladder: {
    plain: (facts) =>
      `The strips have slid onto one zero line, and more results have joined: ${facts.ladderRows} in all, each about a day after treatment. From top to bottom the comparison gets harder to tell from ketamine: salt water, an inert spray, midazolam, sleep. At the top one mark lies far to the left; at the bottom they lie nearer the line. It is not an even staircase: a second review finds a smaller gap against salt water, and one hospital trial with a spray finds a small one. The lowest range includes no difference. Is it all guessing, then? The picture can’t say. Other things change from trial to trial, too.`,
    clinical: (facts) =>
      `${facts.ladderRows} estimates at 24 h on one zero line, ordered by masking: saline, inert spray, midazolam, anaesthesia. Filled marks are as printed; empty ones are computed here. The Cochrane review gives ${facts.deanSaline} against mostly saline and ${facts.deanMidazolam} against midazolam, both of very low certainty; Murrough 2013 ${facts.murrough}. Esketamine with full inpatient care gives ${facts.ionescu}; three doses of a phase 2 trial share one placebo arm. ${facts.ladderOpen} interval includes zero. The gradient is consistent with functional unblinding and not proof of it: populations, designs and drug form vary between rows, nobody randomised people to comparators, and rows overlap, since reviews may include single trials shown here.`
  },
  why: {
    plain: (facts) =>
      `Four groups of a hundred people; the filled ones got at least half better a day later. On the left are the trials with salt water: ${facts.salineKetamine} of 100 with ketamine, ${facts.salineControl} of 100 with salt water. On the right are those with midazolam: ${facts.midazolamKetamine} of 100 with ketamine, ${facts.midazolamControl} of 100 with midazolam. So ketamine did the same in both. What moved is the other group. When people can tell that they got salt water they may lose hope, and do worse than they would have. Or midazolam may help a little. The numbers do not say which. Ranges stand below.`,
    clinical: (facts) =>
      `Model-estimated response at day 1 from one individual-patient analysis. Saline-controlled trials: ketamine ${facts.salineKetamine}% (34 to 58), saline ${facts.salineControl}% (0 to 11). Midazolam-controlled trials: ketamine ${facts.midazolamKetamine}% (34 to 56), midazolam ${facts.midazolamControl}% (6 to 30). The ketamine arms are alike, so the difference in effect size comes from the control arms. Explanations include disappointment in an unmasked saline arm, an effect of midazolam itself, and differences between trial populations; the data do not separate them. In the trial masked by anaesthesia both arms responded more: ${facts.asleepKetamine}% and ${facts.asleepControl}%. Expectation can lift both arms, so a similar ketamine response does not show it is free of expectation.`
  },
  ect: {
    plain: (facts) =>
      `A board of its own, with its own scale: people of 100. On the left, in one trial, ${facts.anandKetamine} of 100 got at least half better with ketamine and ${facts.anandEct} of 100 with ECT, a hospital treatment given under anaesthesia. On the right, in another, ${facts.ekstrandKetamine} of 100 had few or no symptoms left with ketamine and ${facts.ekstrandEct} of 100 with ECT. Below, each difference has its own zero line: the left one lies on ketamine’s side, the right one on ECT’s. The two count different things in different patients. All of them knew what they got. So nobody can say from this which is better for whom.`,
    clinical: (facts) =>
      `Two open-label non-inferiority trials, on a scale of their own. ELEKT-D: non-psychotic treatment-resistant depression referred for ECT, response on QIDS-SR-16 at 3 weeks ${facts.anandKetamine}% against ${facts.anandEct}%; the ${facts.anandGap} points are our subtraction, without an interval, and 33 people randomised to ECT did not start it. KetECT: hospitalised unipolar depression, psychotic features allowed, remission on MADRS ${facts.ekstrandKetamine}% against ${facts.ekstrandEct}%, difference ${facts.ekstrandGap} points (${facts.ekstrandRange}) favouring ECT. Outcome, scale, setting and patients differ, so the two marks are not pooled and stand on separate zero lines. Neither trial has a placebo arm; expectation acts on both arms.`
  },
  explore: {
    plain: ({ own, ...facts }) =>
      own.ect
        ? `You chose ECT. The two trials stand side by side, each with its own zero line. In one, ${facts.anandKetamine} of 100 got at least half better with ketamine and ${facts.anandEct} of 100 with ECT. In the other, ${facts.ekstrandKetamine} of 100 had few or no symptoms left with ketamine and ${facts.ekstrandEct} of 100 with ECT. They count different things in different patients, and everyone knew what they got. So the trials do not cancel out, and they do not add up. The other choices bring back the comparisons with salt water, spray, midazolam and sleep, on a scale that is not the scale of this board.`
        : `Your choice: ${own.against}, ${own.when}, shown as ${own.unit === 'effect' ? 'the gap between groups' : 'people of 100 in both groups'}. ${own.rows === 0 ? 'No result there could be drawn, so the strips are empty.' : `Results drawn: ${own.rows}. ${own.unit === 'effect' ? `In ${own.clear} the range lies wholly on ketamine’s side, in ${own.open} it includes no difference.` : `In ${own.ahead} of them more people got half better with ketamine.`}`} ${own.empty && own.rows > 0 ? `Nothing could be drawn for ${own.empty}.` : ''} ${own.unit === 'effect' ? 'Marks left of the dark line favour ketamine. Empty marks are numbers that we worked out ourselves.' : 'In each row the plum mark is the ketamine group; the pale dashed one is its comparison group, and a band joins the two.'} Thin lines are ranges; where a paper gives none, none is drawn. Touch a mark for its study, its people and its source. Every row is other people, so compare inside a row first. Being ahead in a row says nothing certain about one person.`,
    clinical: ({ own, ...facts }) =>
      own.ect
        ? `Comparator: ECT. ELEKT-D, response on QIDS-SR-16 at 3 weeks: ketamine ${facts.anandKetamine}%, ECT ${facts.anandEct}%; the difference is our subtraction and has no interval. KetECT, remission on MADRS at the end of the course: ketamine ${facts.ekstrandKetamine}%, ECT ${facts.ekstrandEct}%, difference ${facts.ekstrandGap} points (${facts.ekstrandRange}) favouring ECT. Both open label, both randomised, with different populations, outcomes and settings; not pooled. Remission in the first trial is known only rounded, without its scale, and is left out. The choices of measure and time do not apply to this board; pick another comparator to return to the controls.`
        : `Selection: ${own.against}, ${own.when}, as ${own.unit === 'effect' ? 'standardised mean difference' : 'response in each arm'}. ${own.rows === 0 ? 'No row is fit to draw.' : `Rows drawn: ${own.rows}.${own.unit === 'effect' ? '' : ` Response is higher with ketamine in ${own.ahead}.`}`} ${own.empty && own.rows > 0 ? `No row for ${own.empty}.` : ''} ${own.unit === 'effect' ? `${own.rows === 0 ? '' : `The interval lies below zero in ${own.clear} and includes zero in ${own.open}; ${own.bare} rows report none. `}Empty marks are computed here, from means, t values or a difference over an SD; their method is on the card.` : 'Intervals are Wilson’s where a count was read, and as printed in the reviews; assumed control risks of the Cochrane table have none.'} Rows of one trial that share a control arm are not independent, and reviews may include trials that are also drawn. Open a mark for n, control, interval, source and how far it was read. Differences between rows are not randomised comparisons, and a point estimate predicts no single patient’s course.`
  }
};

const account: Account<ComparatorsScene> = (scene, level) =>
  accounts[scene.stepId][level](factsOf(scene.own, level)).replace(/ {2,}/g, ' ');
export default account;
