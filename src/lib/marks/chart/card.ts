/** What a mark's card says, and where it stands. Comes with the first card that is opened. */
import type { MarkFacts } from './marks';

export const READ_IN = { fulltext: 'Read in the full text', abstract: 'Read in the abstract' } as const;

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
