/** The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it. */
import type { Level } from '../figure';
import { TABLET_WEEKS, gapAt, gapRange, rowOf, told } from './describe';
import type { ChartId } from './rules';
import type { StepId } from './steps';

export const sources = [
  'wilkinson2019',
  'wilkinson2018',
  'daly2018',
  'lii2023',
  'turkoz2021',
  'taylor2006',
  'henssler2018b',
  'munkholm2019',
  'hu2016',
  'kishimoto2016',
  'dean2021',
  'kryst2020',
  'murrough2013a',
  'lapidus2014',
  'diazgranados2010',
  'zarate2012',
  'ionescu2021',
  'wang2021',
  'janik2025',
  'jones2022',
  'jelovac2025',
  'anderson2017',
  'su2023',
  'lee2015'
] as const;

export const furtherLimits = [
  'Most people can tell ketamine from salt water. Hope then lifts one group and lets the other down, so those gaps may be too large.',
  'In the trial under anaesthesia few could tell. It was small, and its intervals do not rule out a useful effect.',
  'Ketamine trials took people whom other treatments had not helped; most tablet trials did not.',
  'Ketamine was given once or a few times, tablets daily. A line after one dose answers another question than a line on daily tablets.',
  'Small trials with striking results are published more often, for both kinds of drug.',
  'Where a source reports no interval, none is drawn; that is not certainty.',
  'Pooled rows and trials overlap: some people are counted in more than one mark.',
  'Harms are not in this picture. They stand in the chapter on safety, with the same weight.'
] as const;

/** "45 (34 to 56)". */
function withInterval(chart: ChartId, id: string): string {
  const { low, high } = rowOf(chart, id);
  if (low === undefined || high === undefined) return told(chart, id);
  const digits = chart === 'effect' ? 2 : 0;
  const text = (value: number) => value.toFixed(digits).replace('-', '−');
  return `${told(chart, id)} (${text(low)} to ${text(high)})`;
}

const people = (id: string) => withInterval('people', id);
const effect = (id: string) => withInterval('effect', id);
const counts = (id: string): string => {
  const { events, people: all } = rowOf('people', id);
  return `${events ?? '?'} of ${all ?? '?'}`;
};

export const accounts: Record<Exclude<StepId, 'explore'>, Record<Level, () => string>> & {
  explore: Record<ChartId, Record<Level, (linear: boolean) => string>>;
} = {
  scale: {
    plain: () =>
      'Two rulers of time, one above the other. The upper one is even: 24 weeks from end to end. On it the first day is a sliver at the left, and all that happens within hours lies on one spot. The lower one is the ruler of this figure. It starts at half an hour, and each step along it is several times longer than the last. Lines lead from each mark above to the same mark below: 40 minutes is about a cup of coffee, one day is overnight, then a week, a month, half a year. The start itself has no place on such a ruler, so it stands apart, left of a break. A length here is a ratio and not a duration.',
    clinical: () =>
      'The axis of time runs from 30 min to 24 weeks and is logarithmic, so that minutes and months can be read in one picture. Equal lengths are equal ratios of time since the first dose. The linear axis above it carries the same marks; lines join them and show how much the first day is stretched. Visits are converted: where a trial calls the dosing day day 1, day 2 is 24 h and day 28 is 27 days. Baseline has no position on a logarithmic axis and stands left of a visible break. The last step offers the linear axis for every measure. No value is interpolated, smoothed or read off a published figure.'
  },
  weeks: {
    plain: () =>
      `Time runs from left to right; upwards are extra people, of 100, who felt at least half better. Extra means: beyond the group that took dummy tablets, which is the zero line. Six marks, joined by straight lines, stand for five trials of usual tablets put together. After one week ${told('extra', 'p061')} more of 100 were that much better, after two weeks ${told('extra', 'p062')}, after six weeks ${told('extra', 'p066')}. So tablets do not stand still for weeks, and the gain stays modest. Many in the other group got better too; that is why only the difference is drawn. The text we could read gives no range for these numbers, so none is shown. How sure they are we cannot tell from it.`,
    clinical: () =>
      `Risk difference of response (HDRS score at least halved), SSRI minus placebo, weeks 1 to 6, five trials with 1203 to 1428 people, from one meta-analysis: ${['p061', 'p062', 'p063', 'p064', 'p065', 'p066'].map((id) => told('extra', id)).join(', ')} percentage points. Placebo is the zero line. The values were read in an evidence-service summary, which prints no intervals; none is drawn, and the points are joined because they come from one analysis. The same review gives a relative chance of response in week 1 whose interval excludes 1. A weekly standardised difference with intervals could not be read, so none is converted. Populations were mostly not treatment-resistant. Placebo arms improve on a similar course, which the difference hides.`
  },
  hours: {
    plain: () =>
      `Three small charts with one scale: the score of low mood, as a share of its value at the start. Lower is better. In the first, several trials are put together. A day after ketamine the score is at ${told('baseline', 'o0271')}; with salt water or midazolam it is at ${told('baseline', 'o0276')}. In the second, a small trial of a nasal spray, scores are lower than with a dummy spray at two hours and at one day. In the third all were asleep for an operation when the dose was given, so they could not feel it. There both groups fell alike, to ${told('baseline', 'o0065')} and ${told('baseline', 'o0072')}. Vertical bars show how uncertain a value is. The first chart has none, since none was reported.`,
    clinical: () =>
      `Mean MADRS as % of the same arm’s baseline, to 24 h. Pooled individual data (saline or midazolam controls): ${told('baseline', 'o0271')} v ${told('baseline', 'o0276')} at day 1, no interval derivable. Phase 2 esketamine 84 mg v inert spray: ${withInterval('baseline', 'o0125')} v ${withInterval('baseline', 'o0122')} at 2 h, ${withInterval('baseline', 'o0140')} v ${withInterval('baseline', 'o0137')} at 24 h, 12 v 33 people. Masked by general anaesthesia: ${withInterval('baseline', 'o0065')} v ${withInterval('baseline', 'o0072')}, 20 per arm. Intervals are t intervals of the visit mean with baseline taken as fixed; marks are empty because they are computed here. The control arm’s fall ranges from about a tenth to nearly a half, which is the point of the panel. MADRS was not built for ratings within hours.`
  },
  fade: {
    plain: () =>
      `The same three charts, carried on to two weeks. In the first, the gap between the groups was ${gapAt('o0271', 'o0276')} parts of 100 after one day and ${gapAt('o0274', 'o0279')} after a week. In the second, the gap is still there after a week; but this spray was given twice in that week. In the third, the groups stay close all the way: the one with ketamine ends at ${told('baseline', 'o0070')}, the one with salt water at ${told('baseline', 'o0077')}. Lines join marks of one group of one trial and no others. Beyond two weeks these trials have nothing to draw. A review of nine trials of single doses found no gap any more by days ten to twelve. For a single person the time can be shorter or longer.`,
    clinical: () =>
      `The panels continue to day 14. Pooled individual data: ${told('baseline', 'o0274')} v ${told('baseline', 'o0279')} % of baseline at day 7, against ${told('baseline', 'o0271')} v ${told('baseline', 'o0276')} at day 1. Phase 2 spray at day 8, after two doses: ${withInterval('baseline', 'o0155')} v ${withInterval('baseline', 'o0152')}. Masked trial at day 14: ${withInterval('baseline', 'o0070')} v ${withInterval('baseline', 'o0077')}; all its intervals overlap throughout. A meta-analysis of single infusions reports superiority from 40 min, a peak at day 1 and none from days 10 to 12; it has no value at those days and appears in words only. Single and repeated dosing stand in separate panels. Straight segments join visits of one arm; nothing is interpolated beyond them.`
  },
  people: {
    plain: () =>
      `Now people are counted. Upwards is how many of 100 felt at least half better. Each plum mark has a grey one beside it: its own control group. A framed column holds results from one day, fanned out so that they can be told apart. In trials put together, ${people('p014')} of 100 with ketamine, and ${people('p016')} with midazolam; in others, ${people('p015')} and, with salt water, ${people('p017')}. Large trials of a spray: ${people('o0199')} and ${people('o0200')}. Asleep: ${people('o0092')} and ${people('o0098')}. In brackets are the ranges. So the ketamine side hardly changes between the pooled trials; the control side does. Two crowds of 100 show one pair. After four weeks with sprays and a new tablet, both groups have climbed.`,
    clinical: () =>
      `Response with 95 % intervals (Wilson, or as printed). Day 1, pooled individual data: ketamine ${people('p014')} v midazolam ${people('p016')} %; ketamine ${people('p015')} v saline ${people('p017')} %. Esketamine plus a new antidepressant, phase 3: ${people('o0199')} v ${people('o0200')} at 24 h, ${people('o0201')} v ${people('o0202')} at day 28. Masked by anaesthesia: ${people('o0092')} v ${people('o0098')}. Marks at one day are fanned out by comparator. Two pairs count people who had responded at any time until then and are labelled so; they are no point prevalences. One trial of crossover design treats each period as an arm. Pooled and single trials overlap. Remission, uncontrolled arms and other doses are listed as left out, with reasons.`
  },
  together: {
    plain: () =>
      `Two panels with one scale. Each mark is the gap between a drug and its own control group; lower favours the drug, and on the zero line a grey shape names the control. Above is ketamine. The largest gap at one day is against salt water, smaller ones against midazolam and sprays. For people asleep, every bar crosses zero. Below are usual tablets from two months to half a year: small gaps, ${gapRange(...TABLET_WEEKS)}, with short bars. What may not be concluded: that one is so many times stronger, since people, controls and scales differ. The fairest test so far gave everybody the same tablet. With ketamine once, ${counts('o0040')} felt much better by week four; with salt water, ${counts('o0042')}. That trial was tiny.`,
    clinical: () =>
      `Standardised mean differences on one scale. Upper panel, day 1: v saline ${effect('p012')} and ${effect('p010')}; v midazolam ${effect('p013')} and ${effect('p011')}; masked ${effect('o0065')}. Lower panel, antidepressants v placebo pill: ${effect('p073')} at week 8, ${effect('p077')} at week 24; unpublished trials ${effect('p085')}. Certainty at 24 h is very low by GRADE. The panels differ in population, comparator, dosing and instrument; their ratio has no meaning. No trial of ketamine alone against an SSRI alone was found. Nearest: escitalopram for all, ketamine or saline once, response by week 4 ${counts('o0040')} v ${counts('o0042')}; saline-controlled, 27 analysed, counts inferred from percentages. Three reviews at day 1 mix comparators and have no control shape.`
  },
  explore: {
    people: {
      plain: (linear) =>
        `How many of 100 people felt at least half better, in each group, with 95% ranges. Plum marks are groups with ketamine or esketamine; grey marks beside them are their control groups, and the shape says which kind. ${rulerWords(linear)} Results from one day stand fanned out in a framed column. Beside the chart, two crowds of 100 show the comparison that you choose. Some trials are pictured twice, once alone and once in a pooled row. Each mark can be focused or tapped: it then tells the study, the number of people, the control and how the source was read. Groups of different studies are not joined. None of this tells what one person can expect.`,
      clinical: (linear) =>
        `Response by arm with Wilson or printed 95 % intervals. Drug arms are plum hexagons, comparators grey shapes by kind, always as a pair; arms without a counted comparator are not drawn. ${rulerWords(linear)} At 24 h pairs are fanned out in a framed window. Two pairs give response by that time and are labelled. The icon array shows the comparison selected. Marks give n, instrument, comparator, interval and reading level on focus or tap. Series are joined only within one arm of one trial. Model-estimated pooled rates and counted trials overlap in patients; one trial is a crossover. Remission and other doses are listed as left out in the table.`
    },
    extra: {
      plain: (linear) =>
        `Extra people, of 100, who felt at least half better, beyond those in the control group. The zero line is that group; a grey shape on it says which kind it was. Marks below the line mean that more got better in the control group. ${rulerWords(linear)} Plum marks are ketamine or esketamine, blue ones usual tablets. Vertical bars are 95% ranges; the tablets have none, since none was reported. Where a bar crosses zero, the trial does not settle which way it goes. Marks are joined only within one trial. The people and the control groups differ, so a higher plum mark does not show that ketamine is the better drug.`,
      clinical: (linear) =>
        `Risk difference of response in percentage points. Trials: computed from counts with Newcombe intervals, so marks are empty; tablets: five pooled SSRI trials as reported, without intervals. Grey shapes on the zero line give each comparator. ${rulerWords(linear)} Response by a given time is excluded: it is no difference at one visit. Pooled model estimates of the two comparators are excluded, since no interval of the difference was read. The esketamine gap is ${told('extra', 'o0199')} points at 24 h and ${told('extra', 'o0201')} at day 28, both arms on a new antidepressant. Values below zero favour the control and are drawn with the same weight. No indirect comparison of drugs is implied.`
    },
    baseline: {
      plain: (linear) =>
        `Five small charts with one scale: the score of low mood as a share of the start. Lower is better. Solid lines are drug groups, dashed ones are control groups of the same study. ${rulerWords(linear)} Several trials together; a spray; people asleep; a new tablet with a real or a dummy spray, women and men apart; and a course of ECT. The ECT chart has no group without ECT, so its fall is not all due to ECT. The same is true of any single line here: scores also fall because people who enter a trial at their worst tend to get better. Only the distance between two lines of one chart says something about a drug.`,
      clinical: (linear) =>
        `Mean score as % of the same arm’s baseline: pooled individual data, phase 2 esketamine, the masked trial, phase 3 esketamine with a new antidepressant (women and men), and an ECT course without a control arm. ${rulerWords(linear)} Intervals are t intervals of the visit mean where SD and n were read, with baseline as fixed; the pooled panel has none. All marks are computed here and empty. Completers, last observation carried forward and mixed models are mixed across panels. Joined segments connect visits of one arm. Regression to the mean and care in the trial act in both arms, so only the distance within a panel bears on the drug.`
    },
    effect: {
      plain: (linear) =>
        `Each mark is the gap between a drug and its control group, in units that allow different scores to be set side by side. Lower favours the drug. Zero is no gap, and a grey shape there names the control. Above is ketamine or esketamine, below are usual tablets, on one scale. ${rulerWords(linear)} Results from one day are fanned out, from the weakest control on the left to the strongest on the right; the largest gap is against salt water. Bars are 95% ranges. Empty marks were worked out here from printed numbers. Marks without a grey shape mix several kinds of control in one number. People and doses differ between marks, so sizes cannot be divided by each other.`,
      clinical: (linear) =>
        `Standardised mean differences by time, two panels on one scale; below 0 favours the drug. Filled: as printed; empty: computed here from means, SDs or differences. ${rulerWords(linear)} At 24 h marks are ordered by comparator: mixed, saline, midazolam, inert spray, anaesthesia. Reviews that pool mixed comparators carry no comparator shape. One phase 4 row has no interval; none is invented. The same trials enter several reviews, so marks are not independent. Repeated dosing (2 to 4 weeks) and single doses share the upper panel; the card of each mark says which. In the lower panel published and unpublished trials are separate marks. Joined segments stay within one analysis. No indirect comparison is implied.`
    }
  }
};

function rulerWords(linear: boolean): string {
  return linear
    ? 'The ruler of time is even now: the first day is a thin strip at the left, where marks lie on each other.'
    : 'The ruler of time is stretched: the first day has much more room than it would have on an even one.';
}
