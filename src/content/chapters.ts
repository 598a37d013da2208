/** The chapters that are written: their stories and their parts, in order. */
import type { Component } from 'svelte';

export interface StoryContent {
  /** The figure beside the cards; the cards stand in the file of its name. */
  figure: string;
  /** Parameters a reader may turn in the story's last card. */
  explore: readonly string[];
}

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
        explore: ['regimen', 'voltage', 'magnesium', 'activity', 'blocker', 'receptor']
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
