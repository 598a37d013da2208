/** The series of one short step ends with the first term that no double near 1 can show. */
const NEGLIGIBLE_TERM = Number.EPSILON / 16;
/** The base step is this many times shorter than the fastest time constant. */
const BASE_STEPS_PER_TIME_CONSTANT = 32;
/** A remainder below this share of the base step is rounding of the clock, not time. */
const NEGLIGIBLE_SHARE = 1e-9;

/**
 * Exact motion of dx/dt = A·x with constant A: matrix exponentials of a base step and of its doublings, each made
 * when first needed by squaring the one below. Independent of how the eigenvalues of A lie (equal rates, absorbing
 * states and one-way chains are all fine).
 */
export class Propagator {
  readonly size: number;
  /** Length of the shortest tabulated step, in the unit of 1/A. */
  readonly baseStep: number;
  readonly #rates: Float64Array;
  readonly #ladder: Float64Array[];
  readonly #work: Float64Array;
  readonly #term: Float64Array;

  /**
   * @param rates A, row by row: entry (row, column) is the flow into `row` per unit of `column`
   * @param size number of states
   * @param baseStepsPerTimeConstant how many base steps the fastest time constant holds
   * @throws RangeError when A has the wrong length or an entry that is not finite
   */
  constructor(rates: Float64Array, size: number, baseStepsPerTimeConstant = BASE_STEPS_PER_TIME_CONSTANT) {
    if (rates.length !== size * size) {
      throw new RangeError(`rates: ${rates.length} entries given, ${size * size} needed`);
    }
    if (!rates.every(Number.isFinite)) throw new RangeError('rates: every entry must be finite');
    this.size = size;
    this.#rates = rates;
    let fastest = 0;
    for (let state = 0; state < size; state++) {
      fastest = Math.max(fastest, Math.abs(rates[state * size + state]!));
    }
    this.baseStep = fastest > 0 ? 1 / (baseStepsPerTimeConstant * fastest) : 1;
    this.#ladder = [shortStep(rates, size, this.baseStep)];
    this.#work = new Float64Array(size);
    this.#term = new Float64Array(size);
  }

  /** Writes A·x into `out` (another array than `state`). */
  derivative(state: Float64Array, out: Float64Array): Float64Array {
    return multiply(this.#rates, state, out);
  }

  /** Moves `state`, in place, by the base step doubled `level` times. */
  step(state: Float64Array, level: number): void {
    state.set(multiply(this.#level(level), state, this.#work));
  }

  /**
   * Moves `state`, in place, by any duration: the binary digits of duration/baseStep from the ladder, the rest by series.
   * @param duration ≥ 0
   */
  advance(state: Float64Array, duration: number): void {
    let whole = Math.floor(duration / this.baseStep);
    const rest = duration - whole * this.baseStep;
    for (let level = 0; whole > 0; level++, whole = Math.floor(whole / 2)) {
      if (whole % 2 === 1) this.step(state, level);
    }
    if (rest > NEGLIGIBLE_SHARE * this.baseStep) this.#series(state, rest);
  }

  #series(state: Float64Array, duration: number): void {
    const term = this.#term;
    term.set(state);
    for (let order = 1, largest = 1; largest > NEGLIGIBLE_TERM * largestOf(state); order++) {
      const next = multiply(this.#rates, term, this.#work);
      for (let i = 0; i < this.size; i++) {
        term[i] = (next[i]! * duration) / order;
        state[i] = state[i]! + term[i]!;
      }
      largest = largestOf(term);
    }
  }

  #level(level: number): Float64Array {
    while (this.#ladder.length <= level) {
      const half = this.#ladder[this.#ladder.length - 1]!;
      this.#ladder.push(product(half, half, this.size));
    }
    return this.#ladder[level]!;
  }
}

function shortStep(rates: Float64Array, size: number, duration: number): Float64Array {
  const sum = identity(size);
  let term = identity(size);
  for (let order = 1; largestOf(term) > NEGLIGIBLE_TERM; order++) {
    term = product(rates, term, size);
    for (let i = 0; i < term.length; i++) {
      term[i] = (term[i]! * duration) / order;
      sum[i] = sum[i]! + term[i]!;
    }
  }
  return sum;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  return matrix;
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const out = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = left[row * size + inner]!;
      if (factor === 0) continue;
      for (let column = 0; column < size; column++) {
        const at = row * size + column;
        out[at] = out[at]! + factor * right[inner * size + column]!;
      }
    }
  }
  return out;
}

function multiply(matrix: Float64Array, vector: Float64Array, out: Float64Array): Float64Array {
  const size = vector.length;
  for (let row = 0, at = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++, at++) sum += matrix[at]! * vector[column]!;
    out[row] = sum;
  }
  return out;
}
