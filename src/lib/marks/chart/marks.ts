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
  /** Short reference: "Murrough et al., 2013". A chart may bring it, and whom it was about, when a card opens. */
  source?: string | undefined;
  read: 'fulltext' | 'abstract';
  /** Computed by us from the paper's numbers. */
  computed?: boolean | undefined;
}

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

/** A mark that moves keeps its facts, and with them its name. */
const names = new WeakMap<MarkFacts, string>();

/** The mark's name for a screen reader. */
export function nameOf({ facts }: ChartMark): string {
  let name = names.get(facts);
  if (name === undefined) {
    const against = facts.control ? ` against ${facts.control}` : '';
    const interval = facts.interval ? `, ${facts.interval}` : '';
    name = `${facts.study}${against}: ${facts.measure}, ${facts.value}${interval}`;
    names.set(facts, name);
  }
  return name;
}
