import { walkGraded } from '../solver/grading';
import { hermiteNonNegative } from '../solver/interpolate';
import { Propagator } from '../solver/propagator';
import type { ReadCompartment, RegimenSystem } from './regimen';
import { MICROGRAMS_PER_MILLIGRAM } from './units';

const READ: readonly ReadCompartment[] = ['central', 'effectSite', 'norketamine', 'hydroxynorketamine'];

/**
 * Steps per time constant, and of one length. Concentrations are exact at any; the receptor pools advance from node to
 * node by a second-order rule, and with this many lie within a hundredth of a percentage point.
 */
const RESOLUTION = 96;

/** One concentration at the nodes, with its slopes at both ends of every interval. */
export interface Curve {
  /** At the nodes, ng/mL */
  values: Float64Array;
  /** Just after the start of each interval, ng/mL/min */
  startSlopes: Float64Array;
  /** Just before the end of each interval, ng/mL/min */
  endSlopes: Float64Array;
}

/** Concentrations after a dose: exact at the nodes, slopes included. */
export interface Exposure {
  /** Nodes, min, ascending from 0 */
  timesMin: Float64Array;
  curves: Record<ReadCompartment, Curve>;
}

/**
 * Follows a dose in exact steps. No step straddles one of the edges or the end of the input.
 * @param untilMin end, min, ≥ 0
 * @param edgesMin further instants that must be nodes
 */
export function solveExposure(
  system: RegimenSystem,
  untilMin: number,
  edgesMin: readonly number[]
): Exposure {
  const propagator = new Propagator(system.rates, system.size, RESOLUTION);
  const state = system.start.slice();
  const slope = new Float64Array(system.size);
  const source = system.size - 1;
  const places = READ.map((name) => system.compartments.indexOf(name));
  const scales = READ.map((name) => MICROGRAMS_PER_MILLIGRAM / system.volumesL[name]);
  const times: number[] = [];
  const columns = READ.map(() => ({
    values: [] as number[],
    startSlopes: [] as number[],
    endSlopes: [] as number[]
  }));
  const record = (kind: 'values' | 'startSlopes' | 'endSlopes', vector: Float64Array): void => {
    columns.forEach((column, i) => column[kind].push(vector[places[i]!]! * scales[i]!));
  };

  times.push(0);
  record('values', state);
  const edges = [system.sourceEndMin, ...edgesMin, untilMin];
  const ends = [...new Set(edges)].filter((edge) => edge > 0 && edge <= untilMin).sort((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    if (from >= system.sourceEndMin) state[source] = 0;
    propagator.derivative(state, slope);
    const visit = (time: number): void => {
      record('startSlopes', slope);
      propagator.derivative(state, slope);
      record('endSlopes', slope);
      record('values', state);
      times.push(time);
    };
    walkGraded(propagator, from, to, state, visit, RESOLUTION);
    from = to;
  }
  const curve = (name: ReadCompartment): Curve => {
    const column = columns[READ.indexOf(name)]!;
    return {
      values: Float64Array.from(column.values),
      startSlopes: Float64Array.from(column.startSlopes),
      endSlopes: Float64Array.from(column.endSlopes)
    };
  };
  return {
    timesMin: Float64Array.from(times),
    curves: {
      central: curve('central'),
      effectSite: curve('effectSite'),
      norketamine: curve('norketamine'),
      hydroxynorketamine: curve('hydroxynorketamine')
    }
  };
}

/** A curve's value, ng/mL, at a share (0..1) of an interval of the given length, min. */
export function curveAt(curve: Curve, interval: number, share: number, lengthMin: number): number {
  return hermiteNonNegative(
    share,
    lengthMin,
    curve.values[interval]!,
    curve.values[interval + 1] ?? curve.values[interval]!,
    curve.startSlopes[interval] ?? 0,
    curve.endSlopes[interval] ?? 0
  );
}

const SIMPSON_MIDDLE_WEIGHT = 4;
const SIMPSON_WEIGHT_SUM = 6;

/** Integral of a curve from the start of an interval to a share of it, ng/mL·min (Simpson, exact for the cubic). */
export function curveArea(curve: Curve, interval: number, share: number, lengthMin: number): number {
  const start = curve.values[interval]!;
  const middle = curveAt(curve, interval, share / 2, lengthMin);
  const end = curveAt(curve, interval, share, lengthMin);
  return ((share * lengthMin) / SIMPSON_WEIGHT_SUM) * (start + SIMPSON_MIDDLE_WEIGHT * middle + end);
}
