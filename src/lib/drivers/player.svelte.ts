import { gsap } from 'gsap/gsap-core';
import { stepIndexAt, type Step } from '$lib/figures/figure';
import { STEP_S } from '$lib/motion/tempo';
import type { Playhead } from './playhead.svelte';

/** Settling motion after a step, seconds. Together they stay under the five seconds after which motion needs a stop. */
const SETTLE_S = 1.2;
/** Jumps over several steps take longer, but not in proportion. */
const jumpSeconds = (steps: number): number => STEP_S * Math.sqrt(Math.max(1, steps));

/** Ticker goes to sleep after this many idle frames. */
const AUTO_SLEEP_FRAMES = 10;

/**
 * Moves a playhead by steps and by the clock.
 * @param reduced true while the visitor wants no motion: the playhead then jumps from stop to stop
 */
export class Player {
  #playing = $state(false);
  #moving = $state(false);
  /** The step asked for last: buttons act on it, also while the picture is still on its way. */
  #target = $state(0);
  #tween: gsap.core.Tween | undefined;
  readonly #playhead: Playhead;
  readonly #steps: readonly Step[];
  readonly #reduced: () => boolean;

  constructor(playhead: Playhead, steps: readonly Step[], reduced: () => boolean) {
    this.#playhead = playhead;
    this.#steps = steps;
    this.#reduced = reduced;
    this.#target = stepIndexAt(steps, playhead.progress);
    gsap.config({ autoSleep: AUTO_SLEEP_FRAMES });
    // Seconds are the visitor's, also where frames are slow: a long frame is skipped, not stretched.
    gsap.ticker.lagSmoothing(0);
  }

  /** Playing on from step to step by itself. */
  get playing(): boolean {
    return this.#playing;
  }

  /** Anything moves now: a step under way, or settling. */
  get moving(): boolean {
    return this.#moving;
  }

  /** Index of the step the figure stands at or is on its way to. */
  get target(): number {
    return this.#target;
  }

  /** Goes to a step; beyond either end nothing happens. */
  go(index: number): void {
    const step = this.#steps[index];
    if (!step) return;
    this.#target = index;
    if (this.#reduced()) {
      this.#stop();
      this.#playhead.seek(step.at);
      return;
    }
    const away = Math.abs(step.at - this.#playhead.progress) * (this.#steps.length - 1);
    if (away < 1e-6) {
      this.settle();
      return;
    }
    this.#run({ progress: this.#playhead.progress }, step.at, jumpSeconds(away), (progress) =>
      this.#playhead.seek(progress)
    );
  }

  next(): void {
    this.go(this.#target + 1);
  }

  back(): void {
    this.go(this.#target - 1);
  }

  /** Plays on from here; from the last step, from the start. */
  play(): void {
    if (this.#reduced()) {
      this.go((this.#target + 1) % this.#steps.length);
      return;
    }
    this.#playing = true;
    const last = this.#steps.length - 1;
    if (this.#target === last && this.#playhead.progress >= 1) this.#playhead.seek(0);
    this.go(
      this.#playhead.progress === 0
        ? 1
        : Math.min(last, stepIndexAt(this.#steps, this.#playhead.progress) + 1)
    );
  }

  /** Stops everything where it is. */
  pause(): void {
    this.#playing = false;
    this.#stop();
  }

  toggle(): void {
    if (this.#playing || this.#moving) this.pause();
    else this.play();
  }

  /** Replays the step the figure stands at: from the one before it. */
  replay(): void {
    const before = this.#steps[this.#target - 1];
    if (!this.#reduced() && before) this.#playhead.seek(before.at);
    this.go(this.#target);
  }

  /** The picture was moved by another driver: follow it. */
  follow(index: number): void {
    this.#playing = false;
    this.#target = index;
    this.#stop();
  }

  /** Lets what drifts drift once, then rest: the picture at the end is the one at the start. */
  settle(): void {
    if (this.#reduced()) return;
    this.#run({ progress: 0 }, 1, SETTLE_S, (phase) => this.#playhead.stirTo(phase), 'power1.out');
  }

  destroy(): void {
    this.#stop();
  }

  #stop(): void {
    this.#tween?.kill();
    this.#tween = undefined;
    this.#moving = false;
    this.#playhead.stirTo(0);
  }

  #run(
    from: { progress: number },
    to: number,
    seconds: number,
    apply: (value: number) => void,
    ease = 'none'
  ): void {
    this.#tween?.kill();
    this.#moving = true;
    const settling = ease !== 'none';
    this.#tween = gsap.to(from, {
      progress: to,
      duration: seconds,
      ease,
      onUpdate: () => apply(from.progress),
      onComplete: () => {
        apply(to);
        this.#moving = false;
        if (!settling) this.#arrived();
      }
    });
  }

  #arrived(): void {
    const last = this.#steps.length - 1;
    if (this.#playing && this.#target < last) {
      this.go(this.#target + 1);
      return;
    }
    this.#playing = false;
    this.settle();
  }
}
