/**
 * The choreography: a paused timeline over a plain object, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { CLOCK_S } from './trains';
import { steps, type StepId } from './steps';

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

/** Voltage that the first sodium has reached where AMPA receptors have just opened, mV: chosen, below what frees a plug. */
const AMPA_MV = -62;
/** Where the spike ends its way: its front at the active zone. */
const AT_ACTIVE_ZONE = 0.9;

/** When the dose changes, share of the way to the last step: the clock stands at nothing. */
const SWITCH_AT = 0.28;

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
  /** Moves on the way to a step: when each begins and ends, as shares of that way. */
  const towards = (id: StepId) => {
    const start = steps.findIndex((step) => step.id === id) - 1;
    return (to: Partial<Pose>, from: number, until: number, ease?: string) =>
      timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, start + from);
  };
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  const release = towards('release');
  const bind = towards('bind');
  const voltage = towards('voltage');
  const clear = towards('clear');
  const compare = towards('compare');
  const explore = towards('explore');

  // Release: the spike runs down the membrane, two vesicles open, glutamate comes out.
  release({ spikeGlow: 1 }, 0.02, 0.12);
  release({ spike: AT_ACTIVE_ZONE }, 0.04, 0.56, 'none');
  release({ fuseLeft: 0.6 }, 0.52, 0.98, 'none');
  release({ fuseMiddle: 0.34 }, 0.62, 1, 'none');
  release({ spread: 0.5 }, 0.6, 1, 'none');
  // AMPA opens: glutamate spreads and seats itself, then the arms turn, then sodium passes.
  bind({ spikeGlow: 0 }, 0.05, 0.4);
  bind({ spread: 1 }, 0, 0.42, 'none');
  bind({ fuseLeft: 0.86, fuseMiddle: 0.62 }, 0, 0.6, 'none');
  bind({ seat: 1 }, 0.25, 0.62, 'none');
  bind({ ampa: 1 }, 0.6, 0.8);
  bind({ sodium: 0.72 }, 0.76, 1, 'none');
  bind({ voltageMv: AMPA_MV }, 0.86, 1);
  // NMDA joins: sodium lifts the voltage, the voltage drives one plug out, calcium follows sodium in.
  voltage({ sodium: 1 }, 0, 0.16, 'none');
  voltage({ fuseLeft: 1, fuseMiddle: 0.86 }, 0, 0.8, 'none');
  voltage({ voltageMv: STIRRED_MV, bloom: 1 }, 0.05, 0.5);
  voltage({ magnesium: 1 }, 0.46, 0.8);
  voltage({ calcium: 1 }, 0.72, 1, 'none');
  // Cleared: glutamate lets go and is taken up, the receptors shut, the voltage falls, the plug is back.
  clear({ clear: 0.7 }, 0.02, 1, 'none');
  clear({ fuseMiddle: 1 }, 0, 0.4, 'none');
  clear({ aside: 1 }, 0.05, 0.5);
  clear({ sodiumCut: 1, calciumCut: 1 }, 0.1, 0.42, 'none');
  clear({ ampa: 0 }, 0.3, 0.5);
  clear({ voltageMv: RESTING_MV, bloom: 0 }, 0.45, 0.85);
  clear({ magnesium: 0 }, 0.7, 0.98);
  clear({ refill: 1 }, 0.3, 0.95);
  // Before and after: the synapse steps back, a second one comes from the right, one clock runs for both.
  compare({ clear: 1 }, 0, 0.2, 'none');
  compare({ pair: 1, aside: 0 }, 0.08, 0.36);
  compare({ apart: 1 }, 0.3, 0.5);
  compare({ clockS: CLOCK_S }, 0.5, 1, 'none');
  // Try it: the clock goes back, the dose changes while nothing is counted, the clock runs again.
  explore({ clockS: 0 }, 0.02, 0.26);
  timeline.set(pose, { own: 1 }, steps.length - 2 + SWITCH_AT);
  explore({ clockS: CLOCK_S }, 0.3, 1, 'none');
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
