/** Names at the lines and notes in the plot, and their seats in their panel: in a wide box and on a phone. */
import type { Level } from '../figure';
import { rows } from './rows';
import type { ChartId, PanelId } from './rules';

type Words = Record<Level, string>;
/** Share of the panel's width, and a value of its axis. */
type Seat = readonly [x: number, value: number];
export type Moment = 'fan' | 'even' | 'extra' | 'day' | 'ends' | 'counts' | 'people' | 'effect' | 'own';

export interface LabelSpec {
  id: string;
  chart: ChartId;
  panel: PanelId;
  when: Moment;
  kind: 'ketamine' | 'ssri' | 'control' | 'note';
  /** Which way the words run from their seat. */
  side: 'right' | 'left' | 'middle';
  wide: Seat | null;
  narrow: Seat | null;
  text: Words;
  sub?: Words;
  /** Words for a phone, where the others are too long. */
  short?: Words;
}

const both = (words: string): Words => ({ plain: words, clinical: words });
const valueOf = (chart: ChartId, id: string): string =>
  (rows.find((row) => row.chart === chart && row.id === id)?.value ?? Number.NaN).toFixed(0);
const [WEEK_1, WEEK_6] = [valueOf('extra', 'p061'), valueOf('extra', 'p066')];

const label = (
  id: string,
  [chart, panel, when]: readonly [ChartId, PanelId, Moment],
  [kind, side]: readonly [LabelSpec['kind'], LabelSpec['side']],
  wide: Seat | null,
  narrow: Seat | null,
  text: Words,
  more: Pick<LabelSpec, 'sub' | 'short'> = {}
): LabelSpec => ({ id, chart, panel, when, kind, side, wide, narrow, text, ...more });

const words = (plain: string, clinical: string): Words => ({ plain, clinical });
const KETAMINE = both('Ketamine');
const SALT = words('Salt water', 'Saline');
const MIXED_SUB = {
  sub: both('or midazolam'),
  short: words('Salt water or midazolam', 'Saline or midazolam')
};

/** The two arms of a panel of scores, beside the marks of one day. */
const onDay = (panel: PanelId) => ['baseline', panel, 'day'] as const;
/** The same, beside the ends of their lines. */
const atEnd = (panel: PanelId) => ['baseline', panel, 'ends'] as const;
const DRUG = ['ketamine', 'right'] as const;
const CONTROL = ['control', 'right'] as const;

/** Height of the note on the even axis, in each chart's unit. */
const EVEN_NOTE_AT = { people: 96, extra: 70, effect: -1.9 } as const;

export const LABELS: readonly LabelSpec[] = [
  label(
    'even',
    ['extra', 'extra', 'fan'],
    ['note', 'left'],
    [0.985, 19],
    [0.985, 19.3],
    words(
      'An even ruler of 24 weeks: the first day is a sliver',
      'Linear axis, 24 wk: the first day is a sliver'
    ),
    { short: words('An even ruler: the first day is a sliver', 'Linear axis: the first day is a sliver') }
  ),
  label(
    'stretched',
    ['extra', 'extra', 'fan'],
    ['note', 'left'],
    [0.97, 10.5],
    [0.97, 11],
    words('Our ruler, below, stretches the first day', 'The logarithmic axis, below, stretches it'),
    { short: words('Our ruler stretches it', 'The log axis stretches it') }
  ),
  label(
    'tablets',
    ['extra', 'extra', 'extra'],
    ['ssri', 'left'],
    [0.635, 9.5],
    [0.62, 11],
    words('Usual tablets (SSRIs)', 'SSRI, daily'),
    {
      sub: words(
        `${WEEK_1} more of 100 after one week, ${WEEK_6} more after six`,
        `+${WEEK_1} points at week 1, +${WEEK_6} at week 6; no intervals reported`
      ),
      short: words('Usual tablets', 'SSRI, daily')
    }
  ),
  label(
    'dummy',
    ['extra', 'extra', 'extra'],
    CONTROL,
    [0.085, -1.4],
    [0.085, -1.5],
    words('The zero line is the group with dummy tablets', 'Zero: placebo pill'),
    { short: words('Zero: dummy tablets', 'Zero: placebo pill') }
  ),

  label('pooled-day', onDay('pooled'), DRUG, [0.5, 57], [0.5, 54], KETAMINE),
  label('pooled-day-c', onDay('pooled'), CONTROL, [0.51, 86], [0.51, 86], SALT, MIXED_SUB),
  label('spray-day', onDay('spray'), DRUG, [0.51, 52], [0.51, 52], both('Esketamine'), {
    sub: words('spray', '84 mg'),
    short: words('Esketamine spray', 'Esketamine 84 mg')
  }),
  label(
    'spray-day-c',
    onDay('spray'),
    CONTROL,
    [0.51, 84],
    [0.51, 86],
    words('Dummy\nspray', 'Placebo\nspray')
  ),
  label('asleep-day', onDay('asleep'), DRUG, [0.51, 48.5], [0.52, 41], KETAMINE),
  label('asleep-day-c', onDay('asleep'), CONTROL, [0.52, 57], [0.52, 66], SALT),

  label('pooled-end', atEnd('pooled'), DRUG, [0.7, 65], [0.69, 63], KETAMINE),
  label('pooled-end-c', atEnd('pooled'), CONTROL, [0.72, 90], [0.72, 86], SALT, {
    ...MIXED_SUB,
    short: both('Control')
  }),
  label('spray-end', atEnd('spray'), DRUG, [0.7, 57], [0.69, 57], both('Esketamine'), {
    sub: words('spray', '84 mg'),
    short: words('Spray', 'Esketamine')
  }),
  label('spray-end-c', atEnd('spray'), CONTROL, [0.7, 86], [0.72, 86], words('Dummy', 'Placebo'), {
    sub: both('spray')
  }),
  label('asleep-end', atEnd('asleep'), DRUG, [0.77, 70], [0.77, 76], KETAMINE),
  label('asleep-end-c', atEnd('asleep'), CONTROL, [0.77, 52], [0.77, 48], SALT),

  label(
    'tablet-people',
    ['people', 'people', 'people'],
    ['note', 'left'],
    [0.735, 92],
    [0.728, 93],
    words('by week four', 'by week 4'),
    { sub: words('same tablet', 'escitalopram for all'), short: both('by week 4') }
  ),
  label(
    'asleep-people',
    ['people', 'people', 'counts'],
    ['note', 'right'],
    [0.505, 74],
    [0.515, 62],
    words('both groups\nasleep', 'masked by\nanaesthesia'),
    { short: words('asleep', 'masked') }
  ),
  label(
    'by-day-3',
    ['people', 'people', 'own'],
    ['note', 'middle'],
    [0.565, 3],
    null,
    words('by day 3', 'by day 2 or 3')
  ),
  label(
    'sprays-people',
    ['people', 'people', 'people'],
    ['note', 'left'],
    [0.985, 14],
    [0.985, 21],
    words('sprays,\nfour weeks', 'phase 3,\nday 28'),
    { short: words('sprays', 'phase 3') }
  ),

  label(
    'zero',
    ['effect', 'fast', 'effect'],
    CONTROL,
    [0.075, 0.28],
    [0.075, 0.42],
    words('Zero: no gap', 'Zero: no difference')
  ),
  label(
    'asleep-gap',
    ['effect', 'fast', 'effect'],
    ['ketamine', 'left'],
    [0.985, 0.95],
    [0.985, 0.95],
    words('asleep: every bar crosses zero', 'masked: all intervals include zero'),
    { short: words('asleep: all cross zero', 'masked: all include zero') }
  ),
  label(
    'weakest',
    ['effect', 'fast', 'effect'],
    ['note', 'right'],
    [0.51, -1.9],
    [0.51, -1.9],
    words('largest against salt water', 'largest against saline'),
    { short: words('against salt water', 'against saline') }
  ),
  label(
    'usual',
    ['effect', 'slow', 'effect'],
    ['ssri', 'left'],
    [0.815, -0.3],
    [0.83, -0.3],
    words('Usual tablets against dummy tablets', 'Antidepressants against placebo pill'),
    { short: words('Usual tablets', 'Antidepressants') }
  ),

  label(
    'own-zero',
    ['extra', 'extra', 'own'],
    CONTROL,
    [0.085, -5],
    [0.085, -6],
    words('Zero: as many as in the control group', 'Zero: same response as control'),
    { short: both('Zero: as control') }
  ),
  label(
    'own-tablets',
    ['extra', 'extra', 'own'],
    ['ssri', 'right'],
    [0.865, 10],
    [0.82, 22],
    words('Usual tablets', 'SSRI'),
    { short: words('Tablets', 'SSRI') }
  ),
  label(
    'own-spray',
    ['extra', 'extra', 'own'],
    DRUG,
    [0.69, 37],
    [0.69, 40],
    words('Spray, small trial', 'Esketamine 84 mg, phase 2'),
    { short: words('Small trial', 'Phase 2') }
  ),
  label(
    'own-asleep',
    ['extra', 'extra', 'own'],
    DRUG,
    [0.76, -16],
    [0.76, -16],
    words('While asleep', 'Under anaesthesia'),
    { short: words('Asleep', 'Masked') }
  ),
  label(
    'none-before',
    ['extra', 'extra', 'extra'],
    ['note', 'right'],
    [0.1, 4.2],
    [0.085, 1.8],
    words('no earlier value could be read', 'no value before week 1 could be read'),
    { short: both('no earlier value') }
  ),
  ...(['people', 'extra', 'effect'] as const).map((chart) =>
    label(
      `even-${chart}`,
      [chart, chart === 'effect' ? 'fast' : chart, 'even'],
      ['note', 'right'],
      [0.3, EVEN_NOTE_AT[chart]],
      [0.36, EVEN_NOTE_AT[chart]],
      words(
        'left of here: the first four weeks; the first day is a thin strip',
        'first four weeks on the left; 24 h is a thin strip'
      ),
      { short: words('the first day is a thin strip', '24 h is a thin strip') }
    )
  )
];
