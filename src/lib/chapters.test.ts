import { expect, it } from 'vitest';
import { chapters, findChapter } from './chapters.ts';

it('lists the twelve chapters in reading order under their addresses', () => {
  expect(chapters.map((chapter) => chapter.slug).join(' ')).toBe(
    'history ketamine therapy receptor circuit growth onset evidence integration safety access next-steps'
  );
  expect(chapters.map((chapter) => chapter.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

it('keeps short titles short enough for a narrow header', () => {
  expect(chapters.filter((chapter) => chapter.short.length > 12)).toEqual([]);
});

it('finds a chapter by its slug, and nothing by any other word', () => {
  expect(findChapter('receptor')?.number).toBe(4);
  expect(findChapter('constructor')).toBeUndefined();
});
