import { clamp01 } from '$lib/motion/progress';

/** Where one figure stands. Drivers move it; the figure is a function of it. */
export class Playhead {
  #progress = $state(0);
  #stir = $state(0);

  constructor(progress = 0) {
    this.#progress = clamp01(progress);
  }

  /** 0..1 along the figure's line. */
  get progress(): number {
    return this.#progress;
  }

  /** Phase of the settling motion after a step, 0..1; both ends are the same picture. */
  get stir(): number {
    return this.#stir;
  }

  seek(progress: number): void {
    this.#progress = clamp01(progress);
    this.#stir = 0;
  }

  /** Moves what drifts, without moving the story. */
  stirTo(phase: number): void {
    this.#stir = clamp01(phase);
  }
}
