/** What a mark of a chart is, and how one is found: by pointer, by arrow keys. */
import type { MarkKind } from './shapes';

/** What the card of a mark says; every word as readers see it. */
export interface MarkFacts {
  /** "Murrough 2013". */
  study: string;
  /** People behind the value: a number, or words such as "9 trials, 234 people". */
  n?: number | string | undefined;
  population?: string | undefined;
  /** What it was compared with. */
  control?: string | undefined;
  /** What was measured, and when. */
  measure: string;
  /** With its unit: "64 of 100", "−7.9 points". */
  value: string;
  /** "95% interval 50 to 76". */
  interval?: string | undefined;
  /** Short reference: "Murrough et al., 2013". */
  source: string;
  read: 'fulltext' | 'abstract';
  /** Computed by us from the paper's numbers. */
  computed?: boolean | undefined;
}

export const READ_IN = { fulltext: 'Read in the full text', abstract: 'Read in the abstract' } as const;

/** A mark on a chart; places are shares of the plot, 0..1, from its left and its top. */
export interface ChartMark {
  id: string;
  kind: MarkKind;
  x: number;
  y: number;
  /** Ends of the interval along `axis`; none where no interval was reported. */
  low?: number | undefined;
  high?: number | undefined;
  /** Which way the value runs: the whisker's direction. */
  axis: 'x' | 'y';
  /** We computed the value: the mark is hollow. */
  computed?: boolean | undefined;
  /** 0..1; a mark that is nearly gone can be neither met nor focused. */
  opacity?: number | undefined;
  facts: MarkFacts;
}

/** Below this a mark is not there for anybody. */
export const SEEN = 0.5;

/** The marks a reader can meet, in the order of the arrow keys: left to right, then top to bottom. */
export const inOrder = (marks: readonly ChartMark[]): ChartMark[] =>
  marks.filter(({ opacity = 1 }) => opacity >= SEEN).sort((a, b) => a.x - b.x || a.y - b.y);

/** Distance that counts as another column, share of the plot. */
const ASIDE = 1e-6;

/**
 * Where a key leads: left and right through all marks in order, up and down to the nearest mark above or below,
 * Home and End to the ends. At an end it stays.
 * @param marks from inOrder
 * @returns the index to go to; undefined for any other key
 */
export function keyLeads(key: string, marks: readonly ChartMark[], here: number): number | undefined {
  const last = marks.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return Math.min(here + 1, last);
  if (key === 'ArrowLeft') return Math.max(here - 1, 0);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const from = marks[here];
  if (!from) return undefined;
  const way = key === 'ArrowUp' ? -1 : 1;
  const beyond = marks.filter(({ y }) => (y - from.y) * way > ASIDE);
  const to = nearestMark(beyond, from.x, from.y, 1, 1);
  return to ? marks.indexOf(to) : here;
}

/**
 * The mark nearest to a point: every point belongs to one mark, so targets never overlap however close marks stand.
 * @param x,y   the point, shares of the plot
 * @param width,height the plot's size, CSS pixels
 * @param reachPx farther than this from every mark there is none
 */
export function nearestMark(
  marks: readonly ChartMark[],
  x: number,
  y: number,
  width: number,
  height: number,
  reachPx = Infinity
): ChartMark | undefined {
  let nearest: ChartMark | undefined;
  let best = reachPx;
  for (const mark of marks) {
    const distance = Math.hypot((mark.x - x) * width, (mark.y - y) * height);
    if (distance > best || (nearest && distance === best)) continue;
    nearest = mark;
    best = distance;
  }
  return nearest;
}

/** The mark's name for a screen reader. */
export function nameOf({ facts }: ChartMark): string {
  const against = facts.control ? ` against ${facts.control}` : '';
  const interval = facts.interval ? `, ${facts.interval}` : '';
  return `${facts.study}${against}: ${facts.measure}, ${facts.value}${interval}`;
}

/** The card's lines: term and words, those that are known. What matters most comes first: a small card scrolls. */
export function factLines(facts: MarkFacts): [term: string, words: string][] {
  const lines: [string, string | number | undefined][] = [
    ['Measured', facts.measure],
    ['Interval', facts.interval ?? 'not reported'],
    ['Compared with', facts.control],
    ['People', facts.n],
    ['Who', facts.population],
    ['Source', facts.source],
    ['Checked', `${READ_IN[facts.read]}${facts.computed ? '; value computed here' : ''}`]
  ];
  return lines.flatMap(([term, words]) => (words === undefined ? [] : [[term, String(words)]]));
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** The room it has; a card that is longer scrolls. */
  maxHeight: number;
}

/**
 * Where a card stands: inside the box, never on its mark. Beside the mark where there is room, else in the larger
 * part of the box above or below it.
 * @param mark centre of the mark
 * @param gap  kept free around the mark and along the box's edges
 */
export function placeCard(
  box: Box,
  mark: { x: number; y: number },
  card: { width: number; height: number },
  gap = 22,
  edge = 6
): CardPlace {
  const right = box.left + box.width - edge;
  const bottom = box.top + box.height - edge;
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
  const left = clamp(mark.x - card.width / 2, box.left + edge, right - card.width);
  const whole = box.height - 2 * edge;
  if (card.height <= whole) {
    const top = clamp(mark.y - card.height / 2, box.top + edge, bottom - card.height);
    const beside = { top, maxHeight: whole };
    if (mark.x + gap + card.width <= right) return { left: mark.x + gap, ...beside };
    if (mark.x - gap - card.width >= box.left + edge) return { left: mark.x - gap - card.width, ...beside };
  }
  const above = mark.y - gap - (box.top + edge);
  const below = bottom - (mark.y + gap);
  if (below >= card.height || below >= above)
    return { left, top: mark.y + gap, maxHeight: Math.max(below, 0) };
  return { left, top: mark.y - gap - Math.min(card.height, above), maxHeight: Math.max(above, 0) };
}
