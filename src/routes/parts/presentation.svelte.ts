import type { Figure } from '$lib/figures/figure';
import { Player } from '$lib/drivers/player.svelte';
import { Playhead } from '$lib/drivers/playhead.svelte';
import type { PathStop } from '../../content/paths';

/** Grounds a presenter can blank the screen to. */
export type Blank = 'black' | 'paper';

interface Mover {
  figure: Figure;
  playhead: Playhead;
  player: Player;
}

/** A path being presented: which stop, what moves, what is blanked. Holds no word of who is in the room. */
export class Presentation {
  #index = $state(0);
  #blank = $state<Blank | undefined>();
  readonly #stops: readonly PathStop[];
  readonly #movers: readonly Mover[];

  constructor(stops: readonly PathStop[], figures: readonly Figure[], reduced: () => boolean) {
    this.#stops = stops;
    this.#movers = figures.map((figure) => {
      const playhead = new Playhead();
      return { figure, playhead, player: new Player(playhead, figure.steps, reduced) };
    });
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

  /** What shows the present stop. */
  get mover(): Mover {
    return this.#moverOf(this.#index);
  }

  get stop(): PathStop {
    return this.#stops[this.#index] as PathStop;
  }

  /** Goes to a stop by its index; beyond either end nothing happens. Returns whether it moved. */
  go(index: number): boolean {
    if (!this.#stops[index]) return false;
    this.#index = index;
    this.#blank = undefined;
    this.mover.player.go(this.#stepOf(index));
    return true;
  }

  /** Stands at a stop without moving there. */
  stand(index: number): void {
    if (!this.#stops[index]) return;
    this.#index = index;
    this.#blank = undefined;
    const { figure, playhead, player } = this.mover;
    const step = this.#stepOf(index);
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
    for (const { player } of this.#movers) player.pause();
  }

  destroy(): void {
    for (const { player } of this.#movers) player.destroy();
  }

  #moverOf(index: number): Mover {
    const id = this.#stops[index]?.figure;
    return this.#movers.find(({ figure }) => figure.id === id) ?? (this.#movers[0] as Mover);
  }

  #stepOf(index: number): number {
    const { figure } = this.#moverOf(index);
    return Math.max(
      0,
      figure.steps.findIndex(({ id }) => id === this.#stops[index]?.step)
    );
  }
}
