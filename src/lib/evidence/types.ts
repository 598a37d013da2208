/**
 * The shapes of the evidence files. `schema.ts` checks the files against them when the site is built; in between, code
 * may rely on them.
 */

/** How far a source was read: the passage used, its abstract or summary, or not at all yet. */
export const READ_LEVELS = ['fulltext', 'abstract', 'unverified'] as const;
export type ReadLevel = (typeof READ_LEVELS)[number];

/** An author in CSL-JSON: a person, or a name kept as written. */
export type Author = { family: string; given?: string } | { literal: string };

/** One bibliographic record in CSL-JSON, with what was read of it in `custom` and a remark in `note`. */
export interface Reference {
  /** Lower-case letters, digits, hyphens. */
  id: string;
  /** Older spellings of the id that data files may still use. */
  aliases?: string[];
  type: string;
  title: string;
  author: Author[];
  issued?: { 'date-parts': number[][] };
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  ISBN?: string;
  URL?: string;
  custom: {
    read: ReadLevel;
    /** `incomplete`: some of authors, title, volume, pages … still need a check against the original. */
    record: 'complete' | 'incomplete';
  };
  note: string;
}

/** Badges for statements about people's care; see `grades` in claims.json for labels and meaning. */
export const GRADES = ['A', 'B', 'C', 'D', 'R', 'O'] as const;
export type Grade = (typeof GRADES)[number];

export interface GradeMeaning {
  grade: Grade;
  /** What readers see. */
  label: string;
  meaning: string;
}

export const VERDICTS = ['supported', 'nuance', 'overstated', 'opinion', 'not-carried'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A badge, and what part of the sentence it grades when it is not the whole. */
export interface Badge {
  grade: Grade;
  scope?: string;
}

/** One audited statement about ketamine and the sentence the site uses instead. */
export interface Claim {
  /** C01, C02, … */
  id: string;
  verdict: Verdict;
  /** What is commonly said. Never shown as a fact. */
  statement: string;
  /** The corrected sentence; absent when nothing is carried over. */
  sentence?: string;
  /** The same in plain words, where the sentence needs it. */
  plain?: string;
  badges: Badge[];
  sources: { id: string; read: ReadLevel }[];
  /** Why the site must not show the sentence yet. */
  withheld?: string;
}

/** What the audited text left out and a fair account must have. */
export interface Omission {
  id: string;
  missing: string;
  why: string;
}

export interface ClaimsFile {
  grades: GradeMeaning[];
  claims: Claim[];
  omissions: Omission[];
}

/** A term of the glossary in both wordings. */
export interface GlossaryTerm {
  /** Stable: `/glossary/#term-{id}`. */
  id: string;
  term: string;
  aliases: string[];
  plain: string;
  clinical: string;
  sources: string[];
  /** The furthest any of its sources was read; `unverified` terms are not shown as facts. */
  read: ReadLevel;
}
