/** Numbers that there is room for at first. */
const FIRST_ROOM = 1024;

/** Numbers in a row that grows. */
export class Column {
  #values = new Float64Array(FIRST_ROOM);
  #length = 0;

  /** Several at once. */
  push(values: Float64Array): void {
    this.#reserve(values.length);
    this.#values.set(values, this.#length);
    this.#length += values.length;
  }

  add(value: number): void {
    this.#reserve(1);
    this.#values[this.#length++] = value;
  }

  /** All so far, a view. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#values.length) return;
    const wider = new Float64Array(Math.max(needed, 2 * this.#values.length));
    wider.set(this.#values);
    this.#values = wider;
  }
}
