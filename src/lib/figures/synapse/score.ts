/**
 * The choreography: a paused timeline over a plain object, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { CLOCK_S } from './trains';
import { steps } from './steps';

export interface Pose {
  /** The spike along the terminal's membrane: 0 out of sight, 1 at the active zone. */
  spike: number;
  /** How strongly it is drawn, 0..1. */
  spikeGlow: number;
  /** The two docked vesicles, left and middle: 0 whole, 1 part of the membrane. */
  fuseLeft: number;
  fuseMiddle: number;
  /** Glutamate: 0 in its vesicles, 1 all over the gap. */
  spread: number;
  /** Glutamate on its way from the gap to the seats, 0..1. */
  seat: number;
  /** AMPA receptors: 0 shut, 1 open. */
  ampa: number;
  /** Head of the sodium streams, and where they are cut, 0..1. */
  sodium: number;
  sodiumCut: number;
  voltageMv: number;
  /** Warmth under the receptors, 0..1. */
  bloom: number;
  /** The plug of one NMDA receptor: 0 in place, 1 driven off. */
  magnesium: number;
  calcium: number;
  calciumCut: number;
  /** Glutamate leaves the gap: 0 all there, 1 all gone. */
  clear: number;
  /** New vesicles take the empty places, 0..1. */
  refill: number;
  /** One synapse large (0) or small (1), and the second beside it (1). */
  pair: number;
  apart: number;
  /** The comparison's clock, s. */
  clockS: number;
  /** 0 the story's dose, 1 the reader's. */
  own: number;
  /** The small box's camera looks aside to the astrocyte, 0..1. */
  aside: number;
}

export const RESTING_MV = -70;
/** Highest voltage of the story, mV: chosen, within what one busy spine may reach. */
export const STIRRED_MV = -35;

const START: Pose = {
  spike: 0,
  spikeGlow: 0,
  fuseLeft: 0,
  fuseMiddle: 0,
  spread: 0,
  seat: 0,
  ampa: 0,
  sodium: 0,
  sodiumCut: 0,
  voltageMv: RESTING_MV,
  bloom: 0,
  magnesium: 0,
  calcium: 0,
  calciumCut: 0,
  clear: 0,
  refill: 0,
  pair: 0,
  apart: 0,
  clockS: 0,
  own: 0,
  aside: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // Release: the spike runs down the membrane, two vesicles open, glutamate comes out.
  move({ spikeGlow: 1 }, 0.02, 0.12);
  move({ spike: 0.9 }, 0.04, 0.56, 'none');
  move({ fuseLeft: 0.6 }, 0.52, 0.98, 'none');
  move({ fuseMiddle: 0.34 }, 0.62, 1, 'none');
  move({ spread: 0.5 }, 0.6, 1, 'none');
  // AMPA opens: glutamate spreads and seats itself, then the arms turn, then sodium passes.
  move({ spikeGlow: 0 }, 1.05, 1.4);
  move({ spread: 1 }, 1, 1.42, 'none');
  move({ fuseLeft: 0.86, fuseMiddle: 0.62 }, 1, 1.6, 'none');
  move({ seat: 1 }, 1.25, 1.62, 'none');
  move({ ampa: 1 }, 1.6, 1.8);
  move({ sodium: 0.72 }, 1.76, 2, 'none');
  move({ voltageMv: -62 }, 1.86, 2);
  // NMDA joins: sodium lifts the voltage, the voltage drives one plug out, calcium follows sodium in.
  move({ sodium: 1 }, 2, 2.16, 'none');
  move({ fuseLeft: 1, fuseMiddle: 0.86 }, 2, 2.8, 'none');
  move({ voltageMv: STIRRED_MV, bloom: 1 }, 2.05, 2.5);
  move({ magnesium: 1 }, 2.46, 2.8);
  move({ calcium: 1 }, 2.72, 3, 'none');
  // Cleared: glutamate lets go and is taken up, the receptors shut, the voltage falls, the plug is back.
  move({ clear: 0.7 }, 3.02, 4, 'none');
  move({ fuseMiddle: 1 }, 3, 3.4, 'none');
  move({ aside: 1 }, 3.05, 3.5);
  move({ sodiumCut: 1, calciumCut: 1 }, 3.1, 3.42, 'none');
  move({ ampa: 0 }, 3.3, 3.5);
  move({ voltageMv: RESTING_MV, bloom: 0 }, 3.45, 3.85);
  move({ magnesium: 0 }, 3.7, 3.98);
  move({ refill: 1 }, 3.3, 3.95);
  // Before and after: the synapse steps back, a second one comes out from behind it, one clock runs for both.
  move({ clear: 1 }, 4, 4.2, 'none');
  move({ pair: 1, aside: 0 }, 4.08, 4.36);
  move({ apart: 1 }, 4.3, 4.5);
  move({ clockS: CLOCK_S }, 4.5, 5, 'none');
  // Try it: the clock goes back, the dose changes while nothing is counted, the clock runs again.
  move({ clockS: 0 }, 5.02, 5.26);
  timeline.set(pose, { own: 1 }, 5.28);
  move({ clockS: CLOCK_S }, 5.3, 6, 'none');
  return { timeline, pose };
}

let score: ReturnType<typeof compose> | undefined;

/** Score time at a progress: step i stands at i. */
export const scoreTime = (progress: number): number => progress * (steps.length - 1);

/** The pose at a progress (0..1): a fresh object, the same whichever way the progress was reached. */
export function poseAt(progress: number): Pose {
  score ??= compose();
  score.timeline.seek(scoreTime(progress), true);
  const { pose } = score;
  // The timeline keeps notes of its own on the object it moves: only the pose's fields are handed out.
  const fields = (Object.keys(START) as (keyof Pose)[]).map((name) => [name, pose[name]]);
  return Object.fromEntries(fields) as unknown as Pose;
}
