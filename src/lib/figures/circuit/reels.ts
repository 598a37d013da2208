/**
 * The strips the pen writes: a rate for each cell along a strip, and a train of spikes drawn from it. A strip is a
 * story's clock, 0..1; how fast that clock runs against the model's is the story's choice.
 */
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { seeded } from '$lib/motion/seeded';
import { DOSES, STORY_DOSE, type DoseName, type Route } from './doses';
import { curve, onset } from './rates';

export const CELLS = ['basket', 'tuft', 'pyramidal', 'neighbour'] as const;
export type CellName = (typeof CELLS)[number];
/** Cells that have a row of their own: the two brake cells share a rate, and a row. */
export const ROWS = ['basket', 'pyramidal', 'neighbour'] as const satisfies readonly CellName[];
export type RowName = (typeof ROWS)[number];

/** Rates (1 without drug) and effective block at one instant. */
export interface Instant {
  interneuron: number;
  pyramidal: number;
  /** A pyramidal cell that slows where the others speed up. Not from the model, which knows only the average. */
  neighbour: number;
  interneuronBlock: number;
  pyramidalBlock: number;
  concentrationUm: number;
}

export type SectionName = 'before' | 'ketamine' | 'own' | DoseName;

/** A stretch of a strip under one condition; `drug` tints it. */
export interface Section {
  from: number;
  name: SectionName;
  drug: boolean;
}

export interface Reel {
  sections: readonly Section[];
  at: (pen: number) => Instant;
  /** Positions of the spikes along the strip, 0..1. */
  trains: Record<CellName, number[]>;
  /** Rate of each cell at even steps along the strip. */
  rates: Record<CellName, number[]>;
}

/** Spikes of each cell on a whole strip without drug, and how regular they are (shape of the gamma intervals). */
const FIRING: Record<CellName, { spikes: number; regularity: number; seed: number }> = {
  basket: { spikes: 38, regularity: 14, seed: 4 },
  tuft: { spikes: 24, regularity: 8, seed: 11 },
  pyramidal: { spikes: 18, regularity: 7, seed: 21 },
  neighbour: { spikes: 16, regularity: 6, seed: 35 }
};

/** Fineness of the strip for the rates. */
const SAMPLES = 160;

const withNeighbour = (rest: Omit<Instant, 'neighbour'>): Instant => ({
  ...rest,
  neighbour: rest.pyramidal > 1 ? Math.max(0, 2 - rest.pyramidal) : rest.pyramidal
});

const UNDRUGGED: Instant = withNeighbour({
  interneuron: 1,
  pyramidal: 1,
  interneuronBlock: 0,
  pyramidalBlock: 0,
  concentrationUm: 0
});

/** Every number of one instant on the way to another's. */
export function between(one: Instant, other: Instant, share: number): Instant {
  const mixed = (Object.keys(one) as (keyof Instant)[]).map((key) => [
    key,
    lerp(one[key], other[key], share)
  ]);
  return Object.fromEntries(mixed) as unknown as Instant;
}

/** Where the circuit settles in a concentration, from the model's curve. */
export function settledAt(concentrationUm: number, route: Route): Instant {
  const points = curve[route];
  const along = (Math.log10(concentrationUm) - curve.fromLog) / curve.stepLog;
  const i = Math.max(0, Math.min(points.length - 2, Math.floor(along)));
  const share = clamp01(along - i);
  const [low, high] = [points[i], points[i + 1]];
  if (!low || !high) throw new RangeError(`no point of the curve at ${concentrationUm} µM`);
  return withNeighbour({
    interneuron: lerp(low.interneuron, high.interneuron, share),
    pyramidal: lerp(low.pyramidal, high.pyramidal, share),
    interneuronBlock: lerp(low.interneuronBlock, high.interneuronBlock, share),
    pyramidalBlock: lerp(low.pyramidalBlock, high.pyramidalBlock, share),
    concentrationUm
  });
}

/** Spikes of a cell: intervals of a gamma process in the time that the rate stretches. */
function train(cell: CellName, rates: readonly number[]): number[] {
  const { spikes, regularity, seed } = FIRING[cell];
  const next = seeded(seed);
  const interval = () => {
    let sum = 0;
    for (let i = 0; i < regularity; i++) sum -= Math.log(1 - next());
    return sum / regularity;
  };
  const out: number[] = [];
  let due = interval() / 2;
  let passed = 0;
  for (let i = 0; i < SAMPLES; i++) {
    const step = (spikes * ((rates[i] as number) + (rates[i + 1] as number))) / 2 / SAMPLES;
    while (step > 0 && passed + step >= due) {
      out.push((i + (due - passed) / step) / SAMPLES);
      due += interval();
    }
    passed += step;
  }
  return out;
}

function reel(sections: readonly Section[], at: (pen: number) => Instant): Reel {
  const instants = Array.from({ length: SAMPLES + 1 }, (_, i) => at(i / SAMPLES));
  const rates: Reel['rates'] = {
    basket: instants.map(({ interneuron }) => interneuron),
    tuft: instants.map(({ interneuron }) => interneuron),
    pyramidal: instants.map(({ pyramidal }) => pyramidal),
    neighbour: instants.map(({ neighbour }) => neighbour)
  };
  const trains = Object.fromEntries(CELLS.map((cell) => [cell, train(cell, rates[cell])]));
  return { sections, at, rates, trains: trains as Reel['trains'] };
}

/** Where the pen stands in each step of the story, and where the drug begins. */
export const STORY_PENS = { working: 0.14, brake: 0.28, ketamine: 0.44, quieter: 0.62, rise: 1 } as const;
const DRUG_AT = 0.42;

/** The model's clock, ms since the drug arrived, at knots along the strip: the first instants are stretched most. */
const CLOCK: readonly (readonly [pen: number, ms: number])[] = [
  [STORY_PENS.ketamine, 0],
  [STORY_PENS.quieter, 18],
  [0.86, 120],
  [STORY_PENS.rise, 160]
];

function storyMs(pen: number): number {
  for (let i = 1; i < CLOCK.length; i++) {
    const [[fromPen, fromMs], [toPen, toMs]] = [CLOCK[i - 1]!, CLOCK[i]!];
    if (pen <= toPen) return lerp(fromMs, toMs, clamp01((pen - fromPen) / (toPen - fromPen)));
  }
  return CLOCK[CLOCK.length - 1]![1];
}

function storyAt(pen: number): Instant {
  const along = storyMs(pen) / onset.everyMs;
  const i = Math.min(onset.rates.length - 2, Math.floor(along));
  const [before, after] = [onset.rates[i]!, onset.rates[i + 1]!];
  const arrived = smoothstep(DRUG_AT - 0.1, DRUG_AT, pen);
  const target = settledAt(DOSES[STORY_DOSE], 'blocked');
  return withNeighbour({
    interneuron: lerp(before.interneuron, after.interneuron, along - i),
    pyramidal: lerp(before.pyramidal, after.pyramidal, along - i),
    interneuronBlock: target.interneuronBlock * arrived,
    pyramidalBlock: target.pyramidalBlock * arrived,
    concentrationUm: target.concentrationUm * arrived
  });
}

/** The story: rest, then the drug at once; which cell answers first is the model's. */
export const storyReel = (): Reel =>
  reel(
    [
      { from: 0, name: 'before', drug: false },
      { from: DRUG_AT, name: 'ketamine', drug: true }
    ],
    storyAt
  );

/** How much of the strip a change of dose takes. */
const TURN = 0.05;

/** Strip of settled doses, one after another, each from its place on. */
function doseReel(
  sections: readonly Section[],
  doses: Partial<Record<SectionName, number>>,
  route: Route
): Reel {
  const settled = sections.map(({ from, name }) => {
    const concentrationUm = doses[name];
    return { from, instant: concentrationUm === undefined ? UNDRUGGED : settledAt(concentrationUm, route) };
  });
  return reel(sections, (pen) =>
    settled.reduce(
      (instant, next) => between(instant, next.instant, smoothstep(next.from, next.from + TURN, pen)),
      UNDRUGGED
    )
  );
}

/** Where the pen takes over from what is there for comparison. */
export const DOSES_FROM = 0.28;
export const OWN_FROM = 0.4;

/** Before, then three doses: the inverted U as trains. */
export const dosesReel = (): Reel =>
  doseReel(
    [
      { from: 0, name: 'before', drug: false },
      { from: DOSES_FROM, name: 'low', drug: true },
      { from: 0.52, name: 'sub', drug: true },
      { from: 0.76, name: 'high', drug: true }
    ],
    DOSES,
    'blocked'
  );

/** Before, then the reader's own setting. */
export const ownReel = (dose: DoseName, route: Route): Reel =>
  doseReel(
    [
      { from: 0, name: 'before', drug: false },
      { from: OWN_FROM, name: 'own', drug: true }
    ],
    { own: DOSES[dose] },
    route
  );
