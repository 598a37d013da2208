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
const CIRCUIT: Place = { name: 'a circuit of cells', power: -4 };
const SYNAPSE: Place = { name: 'one synapse', power: -6 };
const DENDRITE: Place = { name: 'a branch of a nerve cell', power: -5 };
const INSIDE_THE_CELL: Place = { name: 'the inside of the cell', power: -7 };

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
      },
      { figure: 'regimens', explore: ['first', 'second', 'pool', 'span'] }
    ],
    description:
      'Where ketamine acts first: the NMDA receptor, drawn and modelled step by step, with what is measured and what is open.'
  },
  {
    slug: 'circuit',
    stories: [
      { figure: 'circuit', explore: ['dose', 'interneurons'], scale: { from: RECEPTOR, to: CIRCUIT } },
      { figure: 'synapse', explore: ['dose'], scale: { from: CIRCUIT, to: SYNAPSE } }
    ],
    description:
      'How blocking one signal could make other cells more active: a circuit and a synapse, modelled, mostly from work in rodents.'
  },
  {
    slug: 'growth',
    stories: [
      { figure: 'bdnf', explore: ['road', 'hold'], scale: { from: SYNAPSE, to: INSIDE_THE_CELL } },
      {
        figure: 'spines',
        explore: ['stress', 'formation', 'moment'],
        scale: { from: INSIDE_THE_CELL, to: DENDRITE }
      },
      { figure: 'clock', explore: ['left', 'right'] },
      { figure: 'pattern', explore: ['start', 'network', 'steps', 'draw'] }
    ],
    description:
      'What may follow in the hours and days after ketamine: growth signals, spines, one clock for all of it, and rival accounts.'
  },
  {
    slug: 'onset',
    stories: [
      { figure: 'onset', explore: ['measure', 'time', 'pair'] },
      { figure: 'comparators', explore: ['unit', 'when', 'against'] },
      { figure: 'fade', explore: ['clock', 'measure', 'entry'] }
    ],
    description:
      'How soon mood changes in trials of ketamine and of usual antidepressants, compared with what, and for how long.'
  },
  {
    slug: 'evidence',
    stories: [{ figure: 'conditions', explore: ['sort', 'columns', 'control'] }],
    description:
      'For which conditions ketamine has been tested, in how many people, against what, and what was found.'
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
