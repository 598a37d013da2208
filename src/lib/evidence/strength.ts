/** Words for how well something is supported. The shape beside the word is drawn by `ui/StrengthMark.svelte`. */
import type { ReadLevel } from './types';

/** Strength of evidence of what a step of a figure shows. */
export const STRENGTH_LABELS = {
  established: 'Established in people',
  supported: 'Supported in people',
  animal: 'Animals or cells',
  contested: 'Contested'
} as const;

export type StrengthLevel = keyof typeof STRENGTH_LABELS;

/** What each read level means, in the words readers see. */
export const READ_WORDS: Readonly<Record<ReadLevel, string>> = {
  fulltext: 'We read the passage we rely on.',
  abstract: 'We read the summary, not the whole text.',
  unverified: 'Not checked yet.'
};
