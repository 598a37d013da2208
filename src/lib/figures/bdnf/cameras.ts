/** Where the camera stands at each step, in a large box and in a small one; it moves before the step's events. */
import { clamp01, lerp } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera } from '../figure';
import { steps, type StepId } from './steps';

/** Above the drawing there is room for the figure's name, below it for the panel of amounts. */
const WHOLE: Camera = { x: 0, y: -90, width: 1200, height: 1076 };
const DOORWAY: Camera = { x: 20, y: -10, width: 740, height: 590 };
const SIGNAL: Camera = { x: 456, y: -34, width: 740, height: 700 };

/** A small box's cameras leave room above the highest name: over an article the marks of evidence lie there. */
const CAMERAS: Record<StepId, { wide: Camera; narrow: Camera }> = {
  quiet: { wide: WHOLE, narrow: { x: 20, y: 30, width: 740, height: 680 } },
  calcium: { wide: DOORWAY, narrow: { x: 180, y: 16, width: 420, height: 440 } },
  release: { wide: DOORWAY, narrow: { x: 236, y: 12, width: 500, height: 460 } },
  trkb: { wide: SIGNAL, narrow: { x: 470, y: 60, width: 420, height: 400 } },
  mtor: { wide: SIGNAL, narrow: { x: 590, y: 250, width: 420, height: 410 } },
  build: {
    // So high that in an upright box the open vesicle stands below the figure's name, and TrkB right of it.
    wide: { x: 130, y: 225, width: 1080, height: 580 },
    narrow: { x: 780, y: 390, width: 420, height: 400 }
  },
  contact: { wide: WHOLE, narrow: { x: 800, y: 20, width: 400, height: 690 } },
  second: {
    wide: { x: -60, y: -46, width: 760, height: 1000 },
    narrow: { x: -60, y: 44, width: 520, height: 740 }
  },
  explore: { wide: WHOLE, narrow: { x: 10, y: 10, width: 1180, height: 880 } }
};

/** Share of a step's way that the camera takes. */
const MOVE_SHARE = 0.34;

/** The same camera again while it stands. */
function cameraIn(box: 'wide' | 'narrow'): (time: number) => Camera {
  const between = unlessNew((a: Camera, b: Camera, eased: number): Camera => {
    if (eased === 1) return b;
    return {
      x: lerp(a.x, b.x, eased),
      y: lerp(a.y, b.y, eased),
      width: lerp(a.width, b.width, eased),
      height: lerp(a.height, b.height, eased)
    };
  });
  return (time) => {
    const from = Math.min(Math.floor(time + 1e-6), steps.length - 1);
    const to = Math.min(from + 1, steps.length - 1);
    const share = clamp01((time - from) / MOVE_SHARE);
    return between(
      CAMERAS[steps[from]!.id][box],
      CAMERAS[steps[to]!.id][box],
      share * share * (3 - 2 * share)
    );
  };
}

/** The camera at a score time, in either box. */
export const cameraAt = { wide: cameraIn('wide'), narrow: cameraIn('narrow') };
