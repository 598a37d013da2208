/** The picture's names: where they stand and in which steps. Their words are in words.ts. */
import type { FigureLabel } from '$lib/marks/label';
import type { Moment } from './clock';
import type { Conditions } from './course';
import { sites } from './dendrite';
import { ROW_Y, TITLE_X, TITLE_Y, type RowName } from './geometry';
import { spineTip } from './outline';
import type { Row } from './scene';
import { labelWords, type NameWord, type TitleId } from './words';
import type { StepId } from './steps';

/** A name over one row with a leader down to a spine's tip or to a place left empty. */
export interface Name {
  id: string;
  word: NameWord;
  row: RowName;
  x: number;
  /** End of the leader. */
  tipY: number;
  priority: 1 | 2 | 3;
}

type Want = 'thin' | 'broad' | 'lost' | 'new' | 'new-broad' | 'faded';
interface Pointer {
  word: NameWord;
  row: RowName;
  want: Want;
  /** Where along the dendrite it should be, drawing units. */
  near: number;
  priority: 1 | 2 | 3;
}

const POINTERS: Partial<Record<StepId, readonly Pointer[]>> = {
  healthy: [
    { word: 'mushroom', row: 'before', want: 'broad', near: 800, priority: 1 },
    { word: 'thin', row: 'before', want: 'thin', near: 520, priority: 2 }
  ],
  stress: [
    { word: 'lost', row: 'before', want: 'lost', near: 800, priority: 1 },
    { word: 'lost', row: 'before', want: 'lost', near: 480, priority: 3 }
  ],
  hours: [
    { word: 'lost', row: 'before', want: 'lost', near: 800, priority: 1 },
    { word: 'empty', row: 'after', want: 'lost', near: 800, priority: 1 }
  ],
  day: [
    { word: 'lost', row: 'before', want: 'lost', near: 800, priority: 2 },
    { word: 'fresh', row: 'after', want: 'new', near: 790, priority: 1 }
  ],
  days: [
    { word: 'lost', row: 'before', want: 'lost', near: 800, priority: 2 },
    { word: 'ripe', row: 'after', want: 'new-broad', near: 800, priority: 1 }
  ],
  weeks: [
    { word: 'stays', row: 'after', want: 'new-broad', near: 800, priority: 1 },
    { word: 'faded', row: 'after', want: 'faded', near: 1100, priority: 2 }
  ],
  explore: [
    { word: 'lost', row: 'before', want: 'lost', near: 800, priority: 2 },
    { word: 'grown', row: 'after', want: 'new', near: 800, priority: 2 }
  ]
};

const THIN = { grown: 1, head: 0 };
const NEW_BROAD = 0.7;

/** Places in a row that fit, with the shape to point at. */
function candidates(row: Row, want: Want): { site: number; grown: number; head: number }[] {
  if (want === 'lost' || want === 'faded') {
    return row.ghosts
      .filter(({ kind, opacity }) => kind === want && opacity > 0.9)
      .map(({ site }) => ({ site, ...THIN }));
  }
  return row.spines.filter(({ kind, grown, head }) => {
    if (grown < 0.9) return false;
    if (want === 'new' || want === 'new-broad') return kind === 'new' && (want === 'new' || head > NEW_BROAD);
    return kind === 'kept' && (want === 'thin' ? head < 0.1 : head > 0.9);
  });
}

/** Within this far of where a name should stand, drawing units; else it is left out. */
const FAR_OFF = 170;

function place(pointer: Pointer, row: Row, step: StepId, index: number): Name | null {
  const upward = candidates(row, pointer.want).filter(({ site }) => (sites[site]?.side ?? 1) < 0);
  const distance = ({ site }: { site: number }) => Math.abs((sites[site]?.x ?? Infinity) - pointer.near);
  const best = upward.sort((a, b) => distance(a) - distance(b))[0];
  const site = best && sites[best.site];
  if (!best || !site || distance(best) > FAR_OFF) return null;
  const [x, y] = spineTip(site, best);
  return {
    id: `${step}-${index}`,
    word: pointer.word,
    row: pointer.row,
    x: Math.round(x),
    tipY: Math.round(ROW_Y[pointer.row] + y - 4),
    priority: pointer.priority
  };
}

/** The names of every step under one set of conditions. */
export function namesOf(rows: { healthy: Row; stressed: Row; at: (step: StepId) => Row }): Name[] {
  return (Object.keys(POINTERS) as StepId[]).flatMap((step) =>
    (POINTERS[step] ?? []).flatMap((pointer, index) => {
      const before = step === 'healthy' ? rows.healthy : rows.stressed;
      return place(pointer, pointer.row === 'before' ? before : rows.at(step), step, index) ?? [];
    })
  );
}

const AFTER: Partial<Record<StepId, Moment>> = {
  hours: 'three-hours',
  day: 'day',
  days: 'three-days',
  weeks: 'two-weeks'
};

/** Titles of the rows in a step. */
function titlesIn(step: StepId, { stressed, moment }: Conditions): TitleId[] {
  if (step === 'people') return [];
  const before = step === 'healthy' ? 'healthy' : stressed ? 'stressed' : 'unstressed';
  const after = step === 'explore' ? moment : AFTER[step];
  return after ? [before, `after-${after}`] : [before];
}

const TITLES = Object.keys(labelWords.titles) as TitleId[];
const titles: readonly FigureLabel[] = TITLES.map((id): FigureLabel => {
  const after = id.startsWith('after');
  const short = labelWords.shortTitles[id];
  const y = TITLE_Y[after ? 'after' : 'before'];
  return {
    id,
    kind: 'name',
    ...(after ? { token: 'ketamine' } : {}),
    side: 'right',
    priority: 1,
    ground: 'tissue',
    text: labelWords.titles[id],
    ...(short ? { short } : {}),
    far: { x: TITLE_X.far, y },
    near: { x: TITLE_X.near, y }
  };
});

/** Middle of the last name in a row: further right it would leave the box; its leader still comes down from under it. */
const RIGHTMOST = 1096;

const isNew = (word: NameWord): boolean =>
  word === 'fresh' || word === 'ripe' || word === 'grown' || word === 'stays';

/** All labels of a picture: the rows' titles and the names. */
export const labelsOf = (names: readonly Name[]): FigureLabel[] => [
  ...titles,
  ...names.map(({ id, word, row, x, priority }): FigureLabel => {
    const spot = { x: Math.min(x, RIGHTMOST), y: TITLE_Y[row] };
    return {
      id,
      kind: isNew(word) ? 'name' : 'structure',
      ...(isNew(word) ? { token: 'bdnf' } : {}),
      side: 'middle',
      priority,
      ground: 'tissue',
      text: labelWords.names[word].text,
      short: labelWords.names[word].short,
      far: spot,
      near: spot
    };
  })
];

/** Labels of a step; between two steps only titles that belong to both, so that none is true of neither picture. */
export function labelsBetween(from: StepId, to: StepId, conditions: Conditions): string[] {
  const shared = titlesIn(from, conditions).filter((id) => titlesIn(to, conditions).includes(id));
  return from === to ? [...shared, ...(POINTERS[from] ?? []).map((_, index) => `${from}-${index}`)] : shared;
}
