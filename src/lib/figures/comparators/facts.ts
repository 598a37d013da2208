/** What the scene knows, as the words need it. */
import type { Level } from '../figure';
import { brief, signed } from './naming';
import { ectRows, effects, guessedRight, maskedModel, pairs } from './rows';
import { chosen, type Own } from './own';
import { leadPair } from './crowds';
import { groupWords, whenWords } from './words';
import type { Group } from './groups';

/** People of 100 with derealisation after ketamine and after midazolam. Source: su2023, read in full text. */
const UNREAL = { ketamine: 69, midazolam: 17 };

export interface Facts {
  /** Gaps of the story's three rows: "1.8"; and with interval: "−1.8 (−2.2 to −1.4)". */
  saline: string;
  midazolam: string;
  asleep: string;
  salineFull: string;
  midazolamFull: string;
  asleepFull: string;
  /** The same of the second review. */
  deanSaline: string;
  deanMidazolam: string;
  murrough: string;
  ionescu: string;
  /** Rows on the ladder, and those whose interval holds no difference. */
  ladderRows: number;
  ladderOpen: number;
  /** Of 100. */
  salineKetamine: string;
  salineControl: string;
  midazolamKetamine: string;
  midazolamControl: string;
  asleepKetamine: string;
  asleepControl: string;
  guessed: string;
  unrealKetamine: number;
  unrealMidazolam: number;
  maskedModel: string;
  anandKetamine: string;
  anandEct: string;
  anandGap: string;
  ekstrandKetamine: string;
  ekstrandEct: string;
  ekstrandGap: string;
  ekstrandRange: string;
  /** Of the reader's own board. */
  own: OwnFacts;
}

export interface OwnFacts {
  ect: boolean;
  unit: Own['unit'];
  when: string;
  against: string;
  rows: number;
  /** Gaps whose interval lies wholly on ketamine's side, holds no difference, or was not reported. */
  clear: number;
  open: number;
  bare: number;
  /** Pairs in which more people responded in the ketamine group. */
  ahead: number;
  lowest: string;
  highest: string;
  empty: string;
}

const whole = (value: number): string => String(Math.round(value));
const full = ({ value, low, high }: { value: number; low: number | null; high: number | null }): string =>
  low === null || high === null ? brief(value) : `${brief(value)} (${brief(low)} to ${brief(high)})`;

function rowOf(studyId: string, group: Group) {
  const row = effects.find(
    (effect) => effect.studyId === studyId && effect.group === group && effect.when === 'day'
  );
  if (!row) throw new RangeError(`no row of ${studyId} against ${group}`);
  return row;
}

const crosses = ({ low, high }: { low: number | null; high: number | null }): boolean =>
  low !== null && high !== null && low <= 0 && high >= 0;

function ownFacts(own: Own, level: Level): OwnFacts {
  const lanes = chosen(own);
  const gaps = lanes.flatMap((lane) => lane.effects);
  const both = lanes.flatMap((lane) => lane.pairs);
  const controls = both.map(({ other }) => other.value);
  const empty = lanes.filter((lane) => lane.effects.length + lane.pairs.length === 0);
  return {
    ect: own.against === 'ect',
    unit: own.unit,
    when: whenWords[own.when][level],
    against:
      own.against === 'all'
        ? 'all four comparisons'
        : own.against === 'ect'
          ? 'ECT'
          : groupWords[own.against].inText[level],
    rows: gaps.length + both.length,
    ahead: both.filter(({ drug, other }) => drug.value > other.value).length,
    clear: gaps.filter(({ high }) => high !== null && high < 0).length,
    open: gaps.filter(crosses).length,
    bare: gaps.filter(({ low }) => low === null).length,
    lowest: controls.length ? whole(Math.min(...controls)) : '0',
    highest: controls.length ? whole(Math.max(...controls)) : '0',
    empty: empty.map(({ group }) => groupWords[group].inText[level]).join(' or ')
  };
}

export function factsOf(own: Own, level: Level): Facts {
  const [saline, midazolam, asleep] = [
    rowOf('wilkinson2019', 'saline'),
    rowOf('wilkinson2019', 'midazolam'),
    rowOf('lii2023', 'asleep')
  ];
  const ladder = effects.filter(({ when }) => when === 'day');
  const [inSaline, inMidazolam] = [leadPair('saline'), leadPair('midazolam')];
  const inSleep = pairs.find(({ group, when }) => group === 'asleep' && when === 'day');
  const [anand, ekstrand] = ectRows;
  if (!inSleep || !anand || !ekstrand) throw new RangeError('a row of the story is missing');
  const gap = ({ value }: { value: number }) => Math.abs(value).toFixed(1);
  return {
    saline: gap(saline),
    midazolam: gap(midazolam),
    asleep: gap(asleep),
    salineFull: full(saline),
    midazolamFull: full(midazolam),
    asleepFull: full(asleep),
    deanSaline: full(rowOf('dean2021', 'saline')),
    deanMidazolam: full(rowOf('dean2021', 'midazolam')),
    murrough: full(rowOf('murrough2013a', 'midazolam')),
    ionescu: full(rowOf('ionescu2021', 'spray')),
    ladderRows: ladder.length,
    ladderOpen: ladder.filter(crosses).length,
    salineKetamine: whole(inSaline.drug.value),
    salineControl: whole(inSaline.other.value),
    midazolamKetamine: whole(inMidazolam.drug.value),
    midazolamControl: whole(inMidazolam.other.value),
    asleepKetamine: whole(inSleep.drug.value),
    asleepControl: whole(inSleep.other.value),
    guessed: whole(guessedRight),
    unrealKetamine: UNREAL.ketamine,
    unrealMidazolam: UNREAL.midazolam,
    maskedModel: `${signed(maskedModel.value, 1)} (${signed(maskedModel.low, 1)} to ${signed(maskedModel.high, 1)})`,
    anandKetamine: whole(anand.ketamine),
    anandEct: whole(anand.ect),
    anandGap: whole(Math.abs(anand.difference)),
    ekstrandKetamine: whole(ekstrand.ketamine),
    ekstrandEct: whole(ekstrand.ect),
    ekstrandGap: whole(Math.abs(ekstrand.difference)),
    ekstrandRange: `${whole(ekstrand.low ?? 0)} to ${whole(ekstrand.high ?? 0)}`,
    own: ownFacts(own, level)
  };
}
