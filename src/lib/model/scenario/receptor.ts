import { BLOCKER_NAMES, RECEPTOR_STATES, solveReceptor } from '../receptor/index';
import type { ProtocolSegment, ReceptorConditions, ReceptorStart } from '../receptor/index';
import type { Fields } from './fields';
import type { ScenarioKind } from './kind';
import { ALLOWED } from './ranges';

const COLUMNS = [
  't_s',
  ...RECEPTOR_STATES,
  'O_conducting',
  'O_Mg_blocked',
  'bound_closed_trapped',
  'bound_open',
  'g_rel'
] as const;

/** Instants closer than this are one instant: decimal fractions rarely add up exactly. */
const SAME_INSTANT_S = 1e-9;

/** The ten-state scheme under a protocol of constant segments. */
export const receptor: ScenarioKind = {
  prepare(fields) {
    const name = fields.oneOf('blocker', BLOCKER_NAMES);
    const start = startOf(fields);
    const protocol = protocolOf(fields);
    const timesS = timesIn(fields, protocol);
    return ({ blockers, gating, magnesium }) => {
      const solution = solveReceptor({ blocker: blockers[name], start, protocol, gating, magnesium });
      const rows = timesS.map((timeS) => {
        const within = Math.min(Math.max(timeS, solution.startS), solution.endS);
        const sample = solution.at(within);
        return [
          timeS,
          ...RECEPTOR_STATES.map((state) => sample[state]),
          sample.conducting,
          sample.magnesiumBlocked,
          sample.trapped,
          sample.boundOpen,
          sample.gRel
        ];
      });
      return { columns: COLUMNS, rows };
    };
  }
};

const conditionsOf = (fields: Fields): ReceptorConditions => ({
  glutamateUm: fields.number('glutamateUm', ALLOWED.glutamateUm),
  concentrationUm: fields.number('concentrationUm', ALLOWED.concentrationUm),
  voltageMv: fields.number('voltageMv', ALLOWED.voltageMv),
  magnesiumMm: fields.number('magnesiumMm', ALLOWED.magnesiumMm)
});

function startOf(fields: Fields): ReceptorStart {
  if (fields.is('start', 'resting')) return 'resting';
  if (!fields.has('start') || fields.isText('start')) {
    fields.refuse(
      'start',
      'must be "resting" or an object {"equilibrium": {glutamateUm, concentrationUm, voltageMv, magnesiumMm}}'
    );
  }
  return { equilibrium: conditionsOf(fields.object('start').object('equilibrium')) };
}

function protocolOf(fields: Fields): ProtocolSegment[] {
  const segments: ProtocolSegment[] = [];
  fields.objects('protocol').forEach((segment, index) => {
    const before = segments.at(-1);
    const stated = segment.number('fromS', ALLOWED.timeS);
    if (before && Math.abs(before.toS - stated) > SAME_INSTANT_S) {
      segment.refuse('fromS', `must equal ${before.toS}, the end of the segment before it; got ${stated}`);
    }
    const fromS = before ? before.toS : stated;
    const toS = segment.number('toS', ALLOWED.timeS);
    if (toS <= fromS) segment.refuse('toS', `must be above fromS, ${fromS}; got ${toS}`);
    segments[index] = { fromS, toS, ...conditionsOf(segment) };
  });
  return segments;
}

function timesIn(fields: Fields, protocol: readonly ProtocolSegment[]): number[] {
  const startS = protocol[0]?.fromS ?? 0;
  const endS = protocol.at(-1)?.toS ?? 0;
  const timesS = fields.ascendingNumbers('timesS', ALLOWED.timeS);
  timesS.forEach((timeS, index) => {
    if (timeS < startS - SAME_INSTANT_S || timeS > endS + SAME_INSTANT_S) {
      fields.refuse(`timesS[${index}]`, `must lie within the protocol, ${startS} to ${endS} s; got ${timeS}`);
    }
  });
  return timesS;
}
