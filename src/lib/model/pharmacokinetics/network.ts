/**
 * Named compartments holding amounts (mg), joined by first-order flows (1/min) and one source that runs at constant
 * rates until it is switched off. What leaves the body is kept in `eliminated`, so that amounts add up.
 */
export class CompartmentNetwork<Name extends string> {
  readonly names: readonly (Name | 'eliminated')[];
  readonly #flows: { from: number; to: number; perMin: number; keepsSource: boolean }[] = [];
  readonly #inputs: { to: number; mgPerMin: number }[] = [];

  constructor(names: readonly Name[]) {
    this.names = [...names, 'eliminated'];
  }

  /** Number of states of the matrix: the compartments, then the source (1 while on, 0 when off). */
  get size(): number {
    return this.names.length + 1;
  }

  /** Place of a compartment in a state. */
  index(name: Name | 'eliminated'): number {
    return this.names.indexOf(name);
  }

  /** First-order flow between two compartments, 1/min. */
  transfer(from: Name, to: Name | 'eliminated', perMin: number): this {
    this.#flows.push({ from: this.index(from), to: this.index(to), perMin, keepsSource: false });
    return this;
  }

  /** A site so small that it takes nothing: it follows `source` at rate perMin, dSite/dt = k·(source − site). */
  follow(source: Name, site: Name, perMin: number): this {
    const from = this.index(source);
    const to = this.index(site);
    this.#flows.push({ from, to, perMin, keepsSource: true });
    this.#flows.push({ from: to, to, perMin: -perMin, keepsSource: true });
    return this;
  }

  /** Constant input while the source is on, mg/min. */
  input(to: Name, mgPerMin: number): this {
    this.#inputs.push({ to: this.index(to), mgPerMin });
    return this;
  }

  /** The matrix of dx/dt = A·x, row by row. */
  matrix(): Float64Array {
    const { size } = this;
    const matrix = new Float64Array(size * size);
    const add = (row: number, column: number, perMin: number): void => {
      matrix[row * size + column] = matrix[row * size + column]! + perMin;
    };
    for (const { from, to, perMin, keepsSource } of this.#flows) {
      add(to, from, perMin);
      if (!keepsSource) add(from, from, -perMin);
    }
    for (const { to, mgPerMin } of this.#inputs) add(to, size - 1, mgPerMin);
    return matrix;
  }

  /** A state with the given amounts, mg, and the source switched on. */
  state(amounts: Partial<Record<Name, number>> = {}): Float64Array {
    const state = new Float64Array(this.size);
    for (const [name, mg] of Object.entries<number | undefined>(amounts))
      state[this.index(name as Name)] = mg ?? 0;
    state[this.size - 1] = 1;
    return state;
  }
}
