import type { Figure } from '$lib/figures/figure';
import { Player } from '$lib/drivers/player.svelte';
import { Playhead } from '$lib/drivers/playhead.svelte';
import type { PathStop } from '../../content/paths';

/** Grounds a presenter can blank the screen to. */
export type Blank = 'black' | 'paper';

/** A figure, where it stands, and what moves it. */
export interface Mover {
  figure: Figure;
  playhead: Playhead;
  player: Player;
}

/** A figure at its first step. */
export function moverOf(figure: Figure, reduced: () => boolean): Mover {
  const playhead = new Playhead();
  return { figure, playhead, player: new Player(playhead, figure.steps, reduced) };
}

/** A path being presented: which stop, what moves, what is blanked. Holds no word of who is in the room. */
export class Presentation {
  #index = $state(0);
  #blank = $state<Blank | undefined>();
  /** Figures whose picture stands, by id. */
  #ready = $state.raw<Readonly<Record<string, Mover>>>({});
  /** What was shown last: it stays until the next figure's picture is there. */
  #shown: Mover;
  readonly #stops: readonly PathStop[];
  readonly #reduced: () => boolean;

  /** @param first the figure of the first stop */
  constructor(stops: readonly PathStop[], first: Figure, reduced: () => boolean) {
    this.#stops = stops;
    this.#reduced = reduced;
    this.#shown = moverOf(first, reduced);
    this.#ready = { [first.id]: this.#shown };
  }

  get index(): number {
    return this.#index;
  }

  get count(): number {
    return this.#stops.length;
  }

  get blank(): Blank | undefined {
    return this.#blank;
  }

  get stop(): PathStop {
    return this.#stops[this.#index] as PathStop;
  }

  /** What shows the present stop; while its figure is on its way, what was shown before. */
  get mover(): Mover {
    return this.#ready[this.stop.figure] ?? this.#shown;
  }

  /** Figures that this stop needs, and the ones after it, so that they are there in time. */
  needed(ahead: number): string[] {
    return this.#stops.slice(this.#index, this.#index + ahead + 1).map(({ figure }) => figure);
  }

  /** What will move a figure, at its first step. */
  moverOf(figure: Figure): Mover {
    return moverOf(figure, this.#reduced);
  }

  /** A figure's picture has come: it is shown when the path stands at it. */
  ready(mover: Mover): void {
    this.#ready = { ...this.#ready, [mover.figure.id]: mover };
    if (this.stop.figure === mover.figure.id) this.stand(this.#index);
  }

  /** Goes to a stop by its index; beyond either end nothing happens. Returns whether it moved. */
  go(index: number): boolean {
    if (!this.#enter(index)) return false;
    const step = this.#stepOf(index);
    if (step !== undefined) this.mover.player.go(step);
    return true;
  }

  /** Stands at a stop without moving there. */
  stand(index: number): void {
    if (!this.#enter(index)) return;
    const step = this.#stepOf(index);
    if (step === undefined) return;
    const { figure, playhead, player } = this.mover;
    playhead.seek(figure.steps[step]?.at ?? 0);
    player.follow(step);
  }

  /** Blanks the screen, or gives it back when it is blanked to that ground already. Motion stops. */
  blankTo(ground: Blank): void {
    this.#blank = this.#blank === ground ? undefined : ground;
    if (this.#blank) this.pause();
  }

  show(): void {
    this.#blank = undefined;
  }

  pause(): void {
    for (const { player } of Object.values(this.#ready)) player.pause();
  }

  destroy(): void {
    for (const { player } of Object.values(this.#ready)) player.destroy();
  }

  #enter(index: number): boolean {
    if (!this.#stops[index]) return false;
    if (this.#stops[index].figure !== this.stop.figure) this.mover.player.pause();
    this.#shown = this.mover;
    this.#index = index;
    this.#blank = undefined;
    return true;
  }

  /** The figure's step at a stop; undefined while its figure is on its way. */
  #stepOf(index: number): number | undefined {
    const stop = this.#stops[index];
    const figure = stop && this.#ready[stop.figure]?.figure;
    return (
      figure &&
      Math.max(
        0,
        figure.steps.findIndex(({ id }) => id === stop.step)
      )
    );
  }
}
