/** The chapters that are written: their stories and their parts, in order. */
import type { Component } from 'svelte';

export interface StoryContent {
  /** The figure beside the cards; the cards stand in the file of its name. */
  figure: string;
  /** Parameters a reader may turn in the story's last card. */
  explore: readonly string[];
  /** What the reader sees before and what in this story, and the power of ten of its size in metres. */
  scale?: { from: Place; to: Place };
}

/** A stop on the way from a metre to a nanometre. */
export interface Place {
  name: string;
  power: number;
}

/** Sizes are orders of magnitude, as each figure's own scale bar shows. */
const BRAIN: Place = { name: 'a brain', power: -1 };
const RECEPTOR: Place = { name: 'one receptor', power: -8 };

export interface ChapterContent {
  slug: string;
  stories: readonly StoryContent[];
  /** One sentence for search engines. */
  description: string;
}

export const written: readonly ChapterContent[] = [
  {
    slug: 'receptor',
    stories: [
      {
        figure: 'receptor',
        explore: ['regimen', 'voltage', 'magnesium', 'activity', 'blocker', 'receptor'],
        scale: { from: BRAIN, to: RECEPTOR }
      }
    ],
    description:
      'Where ketamine acts first: the NMDA receptor, drawn and modelled step by step, with what is measured and what is open.'
  }
];

/** Parts of a chapter's prose: before its stories, their cards, and after them. */
export const partsOf = ({ stories }: ChapterContent): string[] => [
  'opening',
  ...stories.map(({ figure }) => figure),
  'closing'
];

interface ProseModule {
  default: Component;
}

/** Compiled prose and its raw text, by path; used on the server only. */
export const proseModules = import.meta.glob<ProseModule>('./*/*.svx');
export const proseSources = import.meta.glob<string>('./*/*.svx', { query: '?raw', import: 'default' });
