import type { Component } from 'svelte';
import type { ReadLevel } from '../evidence/types';

/** The two wordings of everything. Readers see "Plain" and "Detailed". */
export const LEVELS = ['plain', 'clinical'] as const;
export type Level = (typeof LEVELS)[number];

/** Where the picture's content comes from: one badge per figure. */
export const PROVENANCES = [
  'trial data',
  'animal study',
  'model',
  'schematic',
  'metaphor',
  'record'
] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** How well a statement is supported; drawn by shape and word. */
export const STRENGTHS = ['established', 'supported', 'animal', 'contested'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface Step {
  /** Stable id, used in addresses: lower-case letters, digits, hyphen. */
  id: string;
  /** Where on the figure's 0..1 line the step stands. */
  at: number;
  /** Name on the step's button, at most three words. */
  label: string;
  /** How well what this step shows is supported. */
  strength: Strength;
}

interface ParameterBase {
  label: Record<Level, string>;
  /** One sentence: what turning it does, true in every state. */
  help: string;
  /** Source id in evidence/references.json, or 'illustrative' for a choice of ours. */
  source: string;
}

export interface NumberParameter extends ParameterBase {
  kind: 'number';
  unit: string;
  min: number;
  max: number;
  step: number;
  default: number;
}

export interface ChoiceParameter extends ParameterBase {
  kind: 'choice';
  options: readonly { value: string; label: Record<Level, string> }[];
  default: string;
}

export type Parameter = NumberParameter | ChoiceParameter;
export type ParameterSchema = Readonly<Record<string, Parameter>>;
export type Values = Readonly<Record<string, number | string>>;

/** The two short lengths of words for one scene (see CONTRIBUTING, "Words for a moving picture"). */
export interface Description {
  /** The caption: at most twelve words. */
  caption: string;
  /** What changed, one or two sentences, at most 40 words: live region, alt text. */
  line: string;
}

/** The third length: parts, relations, order of events, limits, in 80 to 150 words. */
export type Account<S> = (scene: S, level: Level) => string;

export interface Accounts<S> {
  default: Account<S>;
  /** What else the picture does not show, one sentence each. */
  furtherLimits: readonly string[];
  /** Ids in evidence/references.json. */
  sources: readonly string[];
}

export interface TableColumn {
  key: string;
  label: string;
  /** '' for words, which have none. */
  unit: string;
  /** How the numbers came about. */
  kind: 'modelled' | 'measured' | 'illustrative';
}

/** A cell; null where the source does not report it. */
export type Cell = number | string | null;

/** Where one row of a table comes from. */
export interface RowOrigin {
  /** Id in evidence/references.json. */
  source: string;
  /** Without the resolver's address: '10.1038/…'. */
  doi?: string | undefined;
  /** How far it was read for this row. */
  read: ReadLevel;
}

/** A row of the data that is not drawn, and why. */
export interface LeftOutRow {
  /** Id of the row in its file. */
  row: string;
  study: string;
  reason: string;
}

export interface DataTable {
  title: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** One per row, where rows come from different sources; null for a row without a source of its own. */
  origins?: readonly (RowOrigin | null)[];
  leftOut?: readonly LeftOutRow[];
  /** Source ids in evidence/references.json. */
  sources: readonly string[];
  note: string;
}

/** The camera: the part of the drawing (its units) that must be inside the box, whatever the box's shape. */
export interface Camera {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ViewProps<S> {
  scene: S;
  level: Level;
  /** Prefix for ids inside the drawing: two figures on a page must not share them. */
  uid: string;
  /** The reader turned a parameter on the picture itself; none where nothing can be turned. */
  onvalues?: ((changed: Values) => void) | undefined;
}

/**
 * One figure. `prepare` does the slow part once per parameter set; `scene` only samples it: the scene at progress
 * p is a value, computed from p and the parameters and from nothing else.
 */
export interface Figure<P = unknown, S = unknown> {
  id: string;
  chapter: string;
  title: string;
  /** One line for the gallery. */
  summary: string;
  provenance: Provenance;
  parameters: ParameterSchema;
  steps: readonly Step[];
  /** Step whose picture stands for the figure in the gallery. */
  poster: string;
  /** Ids in evidence/claims.json. */
  claims: readonly string[];
  /** "What this does not show": the one line that always stands under the picture. */
  limit: string;
  /** The picture has marks of its own to focus and open, so it is not one image (marks/chart/MarkLayer.svelte). */
  interactive?: true;
  prepare(values: Values): P;
  /**
   * @param progress 0..1
   * @param stir     0..1: phase of the settling motion after a step; 0 and 1 are the same picture
   */
  scene(prepared: P, progress: number, stir?: number): S;
  describe(scene: S, level: Level): Description;
  /** The full accounts: long, so they come when asked for. */
  accounts(): Promise<Accounts<S>>;
  /** The numbers behind the picture; they come when asked for. */
  table?(): Promise<{ default: (prepared: P, level: Level) => DataTable }>;
  view(): Promise<{ default: Component<ViewProps<S>> }>;
  /** The same scene as the content of one SVG of 1200 × 900 units, words included. Used when pages are built. */
  still(): Promise<{ default: Component<ViewProps<S>> }>;
}

/** Gives a room its types; contract.test.ts says what else it must keep to. */
export const defineFigure = <P, S>(figure: Figure<P, S>): Figure<P, S> => figure;

/** The values a figure has when nothing was chosen. */
export function defaultsOf(parameters: ParameterSchema): Values {
  return Object.fromEntries(Object.entries(parameters).map(([key, parameter]) => [key, parameter.default]));
}

/** The step in force at a progress: the last one whose stop has been reached, within a hair. */
export function stepIndexAt(steps: readonly Step[], progress: number): number {
  const hair = 1e-6;
  let index = 0;
  steps.forEach((step, i) => {
    if (progress >= step.at - hair) index = i;
  });
  return index;
}
