/** Series and bands as paths in data units: x in min; y in ng/mL above, in hundredths of a percent below. */
import { polyline, type Point } from '$lib/marks/path';
import { clamp, lerp } from '$lib/motion/progress';
import { regimenOf, type RegimenId } from './regimens';
import { runs, timesMin } from './runs';

/** ng/mL of ketamine in 1 nM. */
const NG_PER_ML_OF_NM = 0.23773;
/** Hundredths of a percent in the whole. */
export const PARTS = 1e4;

/** A low and a high series on the common grid. */
export interface Band {
  low: readonly number[];
  high: readonly number[];
}

const points = (values: readonly number[]): Point[] =>
  values.map((value, i) => [timesMin[i] as number, value] as const);

/** The band of published levels, opened from the typical curve by a share, 0..1; empty where there are none. */
export function spreadArea(id: RegimenId, open: number): string {
  const spread = spreadOf(id);
  if (!spread || open === 0) return '';
  const scaled = (factor: number) => runs[id].plasma.map((value) => value * lerp(1, factor, open));
  return area({ low: scaled(spread.low), high: scaled(spread.high) });
}

/** The area between two series. */
const area = ({ low, high }: Band): string =>
  `${polyline(points(high))}L${polyline(points(low).reverse()).slice(1)}Z`;

/** Share of channels blocked once entry and exit balance, hundredths of a percent. */
const balance = (nm: number, ic50Nm: number): number => (nm / (nm + ic50Nm)) * PARTS;

/** An often-used pool follows the concentration at once: its block is that at balance. */
export function busyBand(id: RegimenId): Band {
  const { brainNm, looseIc50Nm, tightIc50Nm } = runs[id];
  return {
    low: brainNm.map((nm) => balance(nm, looseIc50Nm)),
    high: brainNm.map((nm) => balance(nm, tightIc50Nm))
  };
}

export const quietBand = (id: RegimenId): Band => ({ low: runs[id].quietLow, high: runs[id].quietHigh });

/** Factors that scale the model's curve to the published levels; none where nothing could be checked. */
export function spreadOf(id: RegimenId): { low: number; high: number } | undefined {
  const { published } = regimenOf(id);
  if (!published) return undefined;
  const { value } = runs[id].plasmaPeak;
  return { low: published.lowNgPerMl / value, high: published.highNgPerMl / value };
}

export interface Curves {
  id: RegimenId;
  plasma: string;
  brain: string;
  /** Area between the published levels, fully open; empty where there are none. */
  spread: string;
  /** Edges and areas of the blocked share. */
  busy: BandPaths;
  quiet: BandPaths;
}

export interface BandPaths {
  area: string;
  low: string;
  high: string;
}

const bandPaths = (band: Band): BandPaths => ({
  area: area(band),
  low: polyline(points(band.low)),
  high: polyline(points(band.high))
});

const known = new Map<RegimenId, Curves>();

/** The paths of one regimen; written once. */
export function curvesOf(id: RegimenId): Curves {
  const found = known.get(id);
  if (found) return found;
  const { plasma, brainNm } = runs[id];
  const curves: Curves = {
    id,
    plasma: polyline(points(plasma)),
    brain: polyline(points(brainNm.map((nm) => nm * NG_PER_ML_OF_NM))),
    spread: spreadArea(id, 1),
    busy: bandPaths(busyBand(id)),
    quiet: bandPaths(quietBand(id))
  };
  known.set(id, curves);
  return curves;
}

/** A series at any time, straight between its samples. */
export function valueAt(values: readonly number[], timeMin: number): number {
  const last = timesMin.length - 1;
  const next = clamp(
    timesMin.findIndex((time) => time >= timeMin),
    1,
    last
  );
  const [from, to] = [timesMin[next - 1] as number, timesMin[next] as number];
  const share = clamp((timeMin - from) / (to - from), 0, 1);
  return lerp(values[next - 1] as number, values[next] as number, share);
}
