/** Every word that stands on the picture. Doses are in the clinical wording only. */
import type { Level } from '../figure';
import type { MarkKind } from '$lib/marks/chart/shapes';
import type { Group, Unit, When } from './groups';

export const title = 'Better than what?';

export const limit =
  'Each row is other people in another trial. It is not a race, and being ahead is not a promise for one person.';

interface GroupWords {
  name: Record<Level, string>;
  /** In a sentence: "against …". */
  inText: Record<Level, string>;
  /** How well it hides who got ketamine; our order, see the account. */
  masking: Record<Level, string>;
  /** The same for a narrow box. */
  maskingShort: Record<Level, string>;
  nameShort?: Record<Level, string>;
  kind: MarkKind;
}

export const groupWords: Record<Group, GroupWords> = {
  saline: {
    name: { plain: 'Salt water', clinical: 'Saline' },
    inText: { plain: 'salt water', clinical: 'saline' },
    masking: { plain: 'easy to tell apart', clinical: 'inert' },
    maskingShort: { plain: 'easy to tell', clinical: 'inert' },
    kind: 'saline'
  },
  spray: {
    name: { plain: 'Inert spray', clinical: 'Inert spray' },
    inText: { plain: 'an inert spray', clinical: 'an inert spray' },
    masking: { plain: 'easy to tell apart', clinical: 'inert; esketamine trials' },
    maskingShort: { plain: 'easy to tell', clinical: 'inert' },
    kind: 'inert-spray'
  },
  midazolam: {
    name: { plain: 'Midazolam', clinical: 'Midazolam' },
    inText: { plain: 'midazolam', clinical: 'midazolam' },
    masking: { plain: 'harder to tell apart', clinical: 'psychoactive control' },
    maskingShort: { plain: 'harder to tell', clinical: 'psychoactive' },
    kind: 'midazolam'
  },
  asleep: {
    name: { plain: 'Asleep, salt water', clinical: 'Saline, masked' },
    inText: { plain: 'salt water while asleep', clinical: 'saline under anaesthesia' },
    masking: { plain: 'hardest to tell apart', clinical: 'under anaesthesia' },
    maskingShort: { plain: 'hardest', clinical: 'anaesthesia' },
    nameShort: { plain: 'Asleep', clinical: 'Masked' },
    kind: 'masked'
  }
};

export const whenWords: Record<When, Record<Level, string>> = {
  hours: { plain: 'in the first hours', clinical: '40 min to 4 h after one dose' },
  day: { plain: 'a day later', clinical: '24 h after one dose' },
  days: { plain: '2 to 14 days later', clinical: '2 to 14 d after one dose' },
  course: { plain: 'after repeated doses', clinical: 'after repeated doses' }
};

export const axisWords = {
  none: 'no difference',
  ketamineShort: '◂ ketamine',
  ectShort: 'ECT ▸',
  voice: 'But better than what?',
  ketamine: 'Ketamine better',
  comparison: 'Comparison better',
  ect: 'ECT better',
  empty: { plain: 'No result to draw', clinical: 'No row fit to draw' },
  drug: 'ketamine group',
  control: 'comparison group'
};

/** The title of a board, with its unit. */
export function boardTitle(unit: Unit, when: When, level: Level): string {
  const time = whenWords[when][level];
  if (unit === 'effect')
    return level === 'clinical'
      ? `SMD ${time}, 95% interval; empty marks are computed here`
      : `Gap between the groups ${time} (1 = the usual spread between people)`;
  return level === 'clinical'
    ? `Response (≥50% fall), % of each arm, ${time}`
    : `People of 100 in both groups who felt at least half better ${time}`;
}

/** The title of a narrow board, which has no room for the unit elsewhere. */
export function boardTitleShort(unit: Unit, when: When, level: Level): string {
  const time = whenWords[when][level];
  if (unit === 'effect') return level === 'clinical' ? `SMD, ${time}` : `Gap ${time} (1 = usual spread)`;
  return level === 'clinical' ? `Response, %, ${time}` : `Of 100, half better ${time}`;
}

export const crowdWords = {
  did: {
    response: { plain: 'felt at least half better', clinical: 'responded (≥50% fall)' },
    remission: { plain: 'few or no symptoms left', clinical: 'remission' }
  },
  why: {
    saline: { plain: 'Salt water trials, a day later', clinical: 'Saline trials, day 1' },
    midazolam: { plain: 'Midazolam trials, a day later', clinical: 'Midazolam trials, day 1' }
  },
  ketamine: 'ketamine',
  ect: 'ECT',
  each: 'in each group of each trial',
  voice: {
    why: 'The ketamine groups were alike. The others were not.',
    ect: 'One open trial each way, on different measures.'
  }
} as const;

/** Names of the doses of a trial that studied several, from least to most; no amounts in plain words. */
export const DOSES: Readonly<Record<number, readonly string[]>> = {
  2: ['lower dose', 'higher dose'],
  3: ['low dose', 'middle dose', 'high dose']
};
