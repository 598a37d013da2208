/** The chapters that are written: their figures and their parts, in order. */
import type { Component } from 'svelte';

export interface ChapterContent {
  slug: string;
  /** The figure beside the story. */
  figure: string;
  /** One sentence for search engines. */
  description: string;
  /** Parameters a reader may turn in the story's last card. */
  explore: readonly string[];
}

export const written: readonly ChapterContent[] = [
  {
    slug: 'receptor',
    figure: 'receptor',
    description:
      'Where ketamine acts first: the NMDA receptor, drawn and modelled step by step, with what is measured and what is open.',
    explore: ['regimen', 'voltage', 'magnesium', 'activity', 'blocker', 'receptor']
  }
];

/** Parts of a chapter's prose: before the story, its cards, and after it. */
export const PARTS = ['opening', 'story', 'closing'] as const;

interface ProseModule {
  default: Component;
}

/** Compiled prose and its raw text, by path; used on the server only. */
export const proseModules = import.meta.glob<ProseModule>('./*/*.svx');
export const proseSources = import.meta.glob<string>('./*/*.svx', { query: '?raw', import: 'default' });
