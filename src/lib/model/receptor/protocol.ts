import type { GlutamatePulse } from './parameters';
import type { PoreConditions } from './block';
import type { ReceptorConditions } from './scheme';

/** Constant conditions from one instant to another. */
export interface ProtocolSegment extends ReceptorConditions {
  /** s */
  fromS: number;
  /** s, > fromS */
  toS: number;
}

/**
 * @throws RangeError naming the first segment that is wrong: empty protocol, backwards, or not starting where the one
 *   before it ends
 */
export function checkProtocol(protocol: readonly ProtocolSegment[]): void {
  if (protocol.length === 0) throw new RangeError('protocol: at least one segment is needed');
  protocol.forEach(({ fromS, toS }, index) => {
    if (!(toS > fromS) || !Number.isFinite(toS - fromS)) {
      throw new RangeError(`protocol[${index}].toS: ${toS} must be a number above fromS (${fromS})`);
    }
    const before = protocol[index - 1];
    if (before && before.toS !== fromS) {
      throw new RangeError(
        `protocol[${index}].fromS: ${fromS} must equal the end of the segment before it (${before.toS})`
      );
    }
  });
}

/**
 * Glutamate pulses at given instants, silence between, in otherwise constant conditions.
 * @param onsetsS starts of the pulses, s, ascending, further apart than a pulse lasts
 * @param toS end of the protocol, s; it begins at 0
 * @throws RangeError when pulses overlap or do not fit
 */
export function pulseTrain(
  onsetsS: readonly number[],
  pulse: GlutamatePulse,
  toS: number,
  conditions: PoreConditions
): ProtocolSegment[] {
  const segments: ProtocolSegment[] = [];
  let reached = 0;
  const extend = (until: number, glutamateUm: number): void => {
    if (until > reached) segments.push({ ...conditions, fromS: reached, toS: until, glutamateUm });
    reached = until;
  };
  for (const onset of onsetsS) {
    if (!(onset >= reached)) throw new RangeError(`onsetsS: ${onset} must be at least ${reached}`);
    extend(onset, 0);
    extend(onset + pulse.durationS, pulse.glutamateUm);
  }
  if (!(toS >= reached)) throw new RangeError(`toS: ${toS} must be at least ${reached}`);
  extend(toS, 0);
  checkProtocol(segments);
  return segments;
}
