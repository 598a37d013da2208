import { clamp01, lerp } from '$lib/motion/progress';

/** Share of a card's height within which its picture arrives at its resting pose. */
export const ARRIVAL_SHARE = 0.3;

export interface Card {
  /** Top and height in page coordinates, px. */
  top: number;
  height: number;
  /** Stop of the card's step on the figure's line. */
  at: number;
}

/**
 * Progress for a reading line at a height of the page: within the first part of a card the picture goes from the
 * step before it to its own, then it rests. A function of the scroll position alone, so that scrolling up undoes it.
 * @param line  page coordinate of the reading line, px
 * @param cards in reading order; at least one
 * @returns progress 0..1, and the index of the card being read
 */
export function readingProgress(line: number, cards: readonly Card[]): { progress: number; index: number } {
  let index = 0;
  cards.forEach((card, i) => {
    if (line >= card.top) index = i;
  });
  const card = cards[index];
  if (!card) return { progress: 0, index: 0 };
  const before = cards[index - 1];
  if (!before) return { progress: card.at, index };
  const share = clamp01((line - card.top) / (card.height * ARRIVAL_SHARE));
  return { progress: lerp(before.at, card.at, share), index };
}
