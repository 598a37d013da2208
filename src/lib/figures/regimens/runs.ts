/**
 * Every regimen followed through the model for a day. Solved when the site is built: browsers get the numbers below,
 * rounded to less than a pixel, and not the model.
 */
import { parameters as model } from '$lib/evidence/parameters';
import { solveConcentration, type ConcentrationSolution } from '$lib/model/pharmacokinetics';
import { ic50, type Blocker } from '$lib/model/receptor';
import { REGIMENS, WEIGHT_KG, type RegimenId, type StudiedRegimen } from './regimens';

/** A day, min. */
const DAY_MIN = 1440;

/** Grid of the samples: from each entry's time on, one every `stepMin`. */
const GRID = [
  { fromMin: 0, stepMin: 1 },
  { fromMin: 24, stepMin: 2 },
  { fromMin: 60, stepMin: 5 },
  { fromMin: 120, stepMin: 20 },
  { fromMin: 240, stepMin: 40 },
  { fromMin: 480, stepMin: 120 }
] as const;

/** Published affinities of the open pore run between these, µM (see the model's limits, item 6). */
const PUBLISHED_AFFINITY_UM = { tight: 0.3, loose: 1 };

/** Stimuli per second of a synapse that is rarely used: one in about 17 minutes. A choice of ours. */
const QUIET_HZ = 0.001;

/** Shares are kept in hundredths of a percent. */
const PARTS = 1e4;

function gridTimes(): number[] {
  const times = GRID.flatMap(({ fromMin, stepMin }, i) => {
    const untilMin = GRID[i + 1]?.fromMin ?? DAY_MIN;
    return Array.from({ length: (untilMin - fromMin) / stepMin }, (_, k) => fromMin + k * stepMin);
  });
  return [...times, DAY_MIN];
}

/** Sample times of every series, min. */
export const timesMin: number[] = gridTimes();

export interface Instant {
  value: number;
  timeMin: number;
}

export interface Run {
  /** Total drug in plasma at timesMin, ng/mL. */
  plasma: number[];
  /** Unbound drug in the brain at timesMin, nM. */
  brainNm: number[];
  /** Blocked share of a rarely used pool at timesMin, hundredths of a percent, at both ends of published affinity. */
  quietLow: number[];
  quietHigh: number[];
  /** Concentration that blocks half of an active pool, nM, at both ends of published affinity. */
  looseIc50Nm: number;
  tightIc50Nm: number;
  plasmaPeak: Instant;
  /** Minutes from the plasma peak to half of it. */
  halvedAfterMin: number;
  /** Highest unbound concentration, µM. */
  brainPeakUm: number;
  /** Peaks of the quiet pool: share 0..1, and when. */
  quietPeakLow: Instant;
  quietPeakHigh: Instant;
}

/** The drug's blocker with its affinity moved to one end of what is published, by the factor on the racemate. */
function blockerAt(drug: StudiedRegimen['drug'], affinityUm: number): Blocker {
  const { ketamine } = model.blockers;
  const humanKdUm = ketamine.leaveAtReferencePerS / ketamine.enterPerUmPerS;
  const base = model.blockers[drug];
  return { ...base, leaveAtReferencePerS: (base.leaveAtReferencePerS * affinityUm) / humanKdUm };
}

function follow(
  { published: _published, ...regimen }: StudiedRegimen,
  blocker: Blocker
): ConcentrationSolution {
  const { magnesiumMm, phasic, tonic } = model.pools;
  return solveConcentration(
    {
      ...regimen,
      weightKg: WEIGHT_KG,
      untilMin: DAY_MIN,
      magnesiumMm,
      phasic: { voltageMv: phasic.voltageMv, stimulation: [{ fromMin: 0, hz: QUIET_HZ }] },
      tonic,
      blocker
    },
    model
  );
}

/** Minutes from a peak until the level has fallen to half of it, by bisection on the falling side. */
function halvedAfter(solution: ConcentrationSolution, peak: Instant): number {
  let [before, after] = [peak.timeMin, DAY_MIN];
  for (let i = 0; i < 40; i++) {
    const middle = (before + after) / 2;
    if (solution.at(middle).plasma > peak.value / 2) before = middle;
    else after = middle;
  }
  return Math.round(after - peak.timeMin);
}

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));
const roundedInstant = ({ value, timeMin }: Instant): Instant => ({
  value: rounded(value, 4),
  timeMin: Math.round(timeMin)
});

function runOf(regimen: StudiedRegimen): Run {
  const { magnesiumMm, phasic } = model.pools;
  const loose = blockerAt(regimen.drug, PUBLISHED_AFFINITY_UM.loose);
  const tight = blockerAt(regimen.drug, PUBLISHED_AFFINITY_UM.tight);
  const low = follow(regimen, loose);
  const high = follow(regimen, tight);
  const half = (blocker: Blocker) =>
    Math.round(ic50(phasic.voltageMv, magnesiumMm, blocker, model.magnesium) * 1000);
  const peak = low.peak('plasma');
  return {
    plasma: timesMin.map((time) => Math.round(low.at(time).plasma * 10) / 10),
    brainNm: timesMin.map((time) => Math.round(low.at(time).unboundBrainUm * 1000)),
    quietLow: timesMin.map((time) => Math.round(low.at(time).blockPhasic * PARTS)),
    quietHigh: timesMin.map((time) => Math.round(high.at(time).blockPhasic * PARTS)),
    looseIc50Nm: half(loose),
    tightIc50Nm: half(tight),
    plasmaPeak: roundedInstant(peak),
    halvedAfterMin: halvedAfter(low, peak),
    brainPeakUm: rounded(low.peak('unboundBrainUm').value, 3),
    quietPeakLow: roundedInstant(low.peak('blockPhasic')),
    quietPeakHigh: roundedInstant(high.peak('blockPhasic'))
  };
}

const entries = Object.entries(REGIMENS).map(([id, regimen]) => [id, runOf(regimen)]);

export const runs = Object.fromEntries(entries) as Record<RegimenId, Run>;
