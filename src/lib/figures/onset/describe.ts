/** Caption and line of a scene. Every number comes from the rows that are drawn. */
import type { Description, Level } from '../figure';
import { intervalWords, titled } from './facts';
import { pairOf, pairWords } from './pairs';
import { rows } from './rows';
import type { ChartId, OnsetRow } from './rules';
import type { OnsetScene } from './scene';

/** A row of a chart. @throws RangeError when it is not drawn */
export function rowOf(chart: ChartId, id: string): OnsetRow {
  const row = rows.find((one) => one.chart === chart && one.id === id);
  if (!row) throw new RangeError(`row ${id} is not in the chart "${chart}"`);
  return row;
}

/** A row's value as words give it. */
export function told(chart: ChartId, id: string): string {
  return rowOf(chart, id)
    .value.toFixed(chart === 'effect' ? 2 : 0)
    .replace('-', '−');
}

/** "0.24 to 0.34": how far smaller than 0 the values of rows are. */
export function gapRange(...ids: string[]): string {
  const sizes = ids.map((id) => -rowOf('effect', id).value);
  return `${Math.min(...sizes).toFixed(2)} to ${Math.max(...sizes).toFixed(2)}`;
}

/** Pooled tablets against dummy tablets, weeks 8 to 24. */
export const TABLET_WEEKS = ['p073', 'p074', 'p075', 'p076', 'p077'] as const;

const OWN_CAPTIONS: Readonly<Record<ChartId, Record<Level, string>>> = {
  people: {
    plain: 'Each drug group stands by its control group.',
    clinical: 'Response in both arms, with 95% intervals.'
  },
  extra: {
    plain: 'Extra people who got better, beyond the control group.',
    clinical: 'Risk difference of response, trial by trial.'
  },
  baseline: {
    plain: 'Scores in both groups, as a share of the start.',
    clinical: 'Mean scores in both arms, % of baseline.'
  },
  effect: {
    plain: 'Each gap is measured from its own control group.',
    clinical: 'Standardised differences, each from its own comparator.'
  }
};

function ownLine({ own }: OnsetScene, level: Level): string {
  const ruler = own.linear
    ? 'On the even ruler the first day is a thin strip.'
    : 'The stretched ruler gives the first day much room.';
  if (own.measure !== 'people') return `${OWN_CAPTIONS[own.measure][level]} ${ruler}`;
  const { drug, control } = pairOf(own.pair);
  const words = pairWords[own.pair];
  return level === 'plain'
    ? `Of 100 people, ${drug.value.toFixed(0)} ${words.did.plain} ${words.drug.plain}, and ${control.value.toFixed(0)} ${words.control.plain}.`
    : `${titled(words.drug.clinical)} ${drug.value.toFixed(0)} % (${intervalWords(drug) ?? ''}), ${words.control.clinical} ${control.value.toFixed(0)} % (${intervalWords(control) ?? ''}).`;
}

export function describe(scene: OnsetScene, level: Level): Description {
  const plain = level === 'plain';
  const person = (id: string) => told('people', id);
  switch (scene.stepId) {
    case 'scale':
      return {
        caption: plain ? 'One ruler for minutes and for months.' : 'A logarithmic axis, 30 min to 24 weeks.',
        line: plain
          ? 'The upper ruler is even, and the first day is a sliver on it. Lines lead to our ruler, where each step is several times longer than the last.'
          : 'Lines join an even axis of 24 weeks to the logarithmic one. Equal lengths are equal ratios; the first day is stretched. Baseline stands apart.'
      };
    case 'weeks':
      return {
        caption: plain
          ? 'Tablets help a few more people, from week one.'
          : 'SSRI and placebo separate in week 1.',
        line: plain
          ? `With usual tablets, ${told('extra', 'p061')} more of 100 people are at least half better after one week than with dummy tablets. After six weeks it is ${told('extra', 'p066')} more.`
          : `Risk difference of response, SSRI minus placebo, five trials: ${told('extra', 'p061')} points at week 1, ${told('extra', 'p066')} at week 6. No intervals were reported.`
      };
    case 'hours':
      return {
        caption: plain
          ? 'Scores fall within a day, in control groups too.'
          : 'Day 1: scores fall in both arms.',
        line: plain
          ? `One day after ketamine, scores are at ${told('baseline', 'o0271')} of 100 in several trials, and at ${told('baseline', 'o0276')} in control groups. In people who were asleep, both groups fell alike.`
          : `Day 1, % of baseline: pooled ${told('baseline', 'o0271')} v ${told('baseline', 'o0276')}, no interval; spray ${told('baseline', 'o0140')} v ${told('baseline', 'o0137')}; under anaesthesia ${told('baseline', 'o0065')} v ${told('baseline', 'o0072')}, intervals overlap.`
      };
    case 'fade':
      return {
        caption: plain
          ? 'After one dose, the gap narrows within a week.'
          : 'After single doses the gap narrows by day 7.',
        line: plain
          ? `After a week the pooled gap is ${gapAt('o0274', 'o0279')} parts of 100, down from ${gapAt('o0271', 'o0276')}. The spray, given twice, held. Few trials went further.`
          : `Pooled gap ${gapAt('o0271', 'o0276')} points of % at day 1, ${gapAt('o0274', 'o0279')} at day 7. Repeated esketamine held at day 8. Masked arms never separated to day 14.`
      };
    case 'people':
      return {
        caption: plain
          ? 'It depends on what it is compared with.'
          : 'Same drug response, different control response.',
        line: plain
          ? `A day after ketamine about ${person('p014')} of 100 felt at least half better. With midazolam it was ${person('p016')}, with salt water ${person('p017')}. With sprays it was ${person('o0199')} and ${person('o0200')}.`
          : `24 h response: ketamine ${person('p014')} and ${person('p015')} %, midazolam ${person('p016')} %, saline ${person('p017')} %. Esketamine phase 3 ${person('o0199')} v ${person('o0200')} %; masked trial ${person('o0092')} v ${person('o0098')} %.`
      };
    case 'together':
      return {
        caption: plain
          ? 'Two sets of trials. Not one race.'
          : 'Two bodies of evidence, no direct comparison.',
        line: plain
          ? 'Above, ketamine: large gaps within a day against salt water, small or none when people were asleep. Below, tablets: small gaps that last. The people and controls differ.'
          : `Day-1 SMDs run from ${told('effect', 'p012')} (saline) to ${told('effect', 'o0065')} (masked, interval includes 0); antidepressants ${gapRange(...TABLET_WEEKS)} below 0 at weeks 8 to 24. Populations and comparators differ.`
      };
    case 'explore':
      return { caption: OWN_CAPTIONS[scene.own.measure][level], line: ownLine(scene, level) };
  }
}

/** How far apart two scores are, whole parts of 100. */
export function gapAt(drug: string, control: string): string {
  return (rowOf('baseline', control).value - rowOf('baseline', drug).value).toFixed(0);
}
