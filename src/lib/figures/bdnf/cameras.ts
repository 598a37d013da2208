/** Where the camera stands at each step, in a large box and in a small one; it moves before the step's events. */
import { clamp01, lerp } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera } from '../figure';
import { steps, type StepId } from './steps';

/** Above the drawing there is room for the figure's name, below it for the panel of amounts. */
const WHOLE: Camera = { x: 0, y: -104, width: 1200, height: 1076 };
const DOORWAY: Camera = { x: 20, y: -10, width: 740, height: 590 };
const SIGNAL: Camera = { x: 440, y: -34, width: 740, height: 700 };

const CAMERAS: Record<StepId, { wide: Camera; narrow: Camera }> = {
  quiet: { wide: WHOLE, narrow: { x: 20, y: 30, width: 740, height: 680 } },
  calcium: { wide: DOORWAY, narrow: { x: 180, y: 70, width: 420, height: 420 } },
  release: { wide: DOORWAY, narrow: { x: 236, y: 56, width: 500, height: 460 } },
  trkb: { wide: SIGNAL, narrow: { x: 470, y: 60, width: 420, height: 400 } },
  mtor: { wide: SIGNAL, narrow: { x: 590, y: 250, width: 420, height: 410 } },
  build: {
    // So wide that TrkB's feet stand right of the figure's name in an upright box too.
    wide: { x: 214, y: 336, width: 986, height: 580 },
    narrow: { x: 780, y: 390, width: 420, height: 400 }
  },
  contact: { wide: WHOLE, narrow: { x: 800, y: 20, width: 400, height: 690 } },
  second: {
    wide: { x: -60, y: -70, width: 760, height: 1000 },
    narrow: { x: -70, y: 90, width: 520, height: 720 }
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
