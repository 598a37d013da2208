/** What was seen in stressed mice, apart from the model: when behaviour came back and when spines were more. */
import { lerp, smoothstep } from '$lib/motion/progress';
import type { Conditions } from './course';
import { MOMENTS_MIN, clockOf } from './clock';

const at = (moment: keyof typeof MOMENTS_MIN): number => clockOf(MOMENTS_MIN[moment]);

/** A stretch of the clock; `surely` ends where no report says how long it went on. */
export interface Seen {
  from: number;
  surely: number;
  until: number;
}

/** First half hour: too early to have been tested. */
const FIRST_CHANGE = clockOf(30);

/** Behaviour under threat is back 3 h after the dose; it lasts for days if new spines stay (modasava2019). */
export function behaviourSeen({ stressed, formation }: Conditions): Seen | null {
  if (!stressed) return null;
  const [surely, until] = formation ? [at('three-days'), at('week')] : [at('day'), at('three-days')];
  return { from: at('three-hours'), surely, until };
}

/** New spines form from 12 h (modasava2019, zhang2019); density is up to two weeks higher (phoumthipphavong2016). */
export const spinesSeen = ({ formation }: Conditions): Seen | null =>
  formation ? { from: at('half-day'), surely: at('two-weeks'), until: at('two-weeks') } : null;

/**
 * How a mouse meets a threat: 0 gives up, 1 tries to escape; and whether that was reported for this moment.
 * The times between reports are drawn as an even change.
 */
export function behaviourAt(
  conditions: Conditions,
  stress: number,
  clock: number
): { effort: number; reported: boolean } {
  const seen = behaviourSeen(conditions);
  if (!seen) return { effort: 1, reported: true };
  const back = smoothstep(FIRST_CHANGE, seen.from, clock);
  const kept = conditions.formation ? 1 : 1 - smoothstep(seen.surely, seen.until, clock);
  return {
    effort: lerp(1, back * kept, stress),
    reported: !conditions.formation || clock <= seen.until
  };
}
