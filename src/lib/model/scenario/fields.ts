/** A scenario that cannot be run; the message is one line that names the field and what is allowed. */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}

/** Allowed numbers; both ends included unless `above` is used. */
export interface NumberRange {
  min?: number;
  max?: number;
  /** Lower end, excluded */
  above?: number;
  /** For the message: mg, min, … */
  unit: string;
}

function rangeText({ min, max, above, unit }: NumberRange): string {
  const low = above === undefined ? (min === undefined ? '' : `from ${min}`) : `above ${above}`;
  const high =
    max === undefined ? '' : `${low === '' ? '' : above === undefined ? ' ' : ' and '}up to ${max}`;
  return `a number ${low}${high} ${unit}`.replace(/ +/g, ' ').trim();
}

const LONGEST_SHOWN = 40;

/** What was found, short enough for one line. */
function found(value: unknown): string {
  if (value === undefined) return 'it is missing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `got ${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}`;
}

function checkedNumber(path: string, value: unknown, range: NumberRange): number {
  const { min = -Infinity, max = Infinity, above = -Infinity } = range;
  if (typeof value === 'number' && Number.isFinite(value) && value >= min && value > above && value <= max) {
    return value;
  }
  throw new ScenarioError(`${path}: must be ${rangeText(range)}; ${found(value)}`);
}

function checkedName<Name extends string>(path: string, value: unknown, names: readonly Name[]): Name {
  const match = names.find((name) => name === value);
  if (match !== undefined) return match;
  throw new ScenarioError(`${path}: must be one of ${names.join(', ')}; ${found(value)}`);
}

/** Reads one JSON object field by field, and complains with the field's full path. */
export class Fields {
  readonly #path: string;
  readonly #values: Record<string, unknown>;

  /** @throws ScenarioError when `value` is not a JSON object */
  constructor(value: unknown, path = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ScenarioError(`${path === '' ? 'scenario' : path}: must be a JSON object; ${found(value)}`);
    }
    this.#path = path;
    this.#values = { ...value };
  }

  pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  is(name: string, value: unknown): boolean {
    return this.#values[name] === value;
  }

  isText(name: string): boolean {
    return typeof this.#values[name] === 'string';
  }

  number(name: string, range: NumberRange): number {
    return checkedNumber(this.pathOf(name), this.#values[name], range);
  }

  /** A number that may be left out. */
  numberOr(name: string, range: NumberRange, otherwise: number): number {
    return this.has(name) ? this.number(name, range) : otherwise;
  }

  oneOf<Name extends string>(name: string, names: readonly Name[]): Name {
    return checkedName(this.pathOf(name), this.#values[name], names);
  }

  object(name: string): Fields {
    return new Fields(this.#values[name], this.pathOf(name));
  }

  numbers(name: string, range: NumberRange): number[] {
    return this.#items(name).map(({ path, value }) => checkedNumber(path, value, range));
  }

  /** Numbers that do not decrease. */
  ascendingNumbers(name: string, range: NumberRange): number[] {
    const numbers = this.numbers(name, range);
    numbers.forEach((value, index) => {
      const before = numbers[index - 1];
      if (before !== undefined && value < before) {
        this.refuse(`${name}[${index}]`, `must be at least ${before}, the one before it; got ${value}`);
      }
    });
    return numbers;
  }

  names<Name extends string>(name: string, names: readonly Name[]): Name[] {
    return this.#items(name).map(({ path, value }) => checkedName(path, value, names));
  }

  objects(name: string): Fields[] {
    return this.#items(name).map(({ path, value }) => new Fields(value, path));
  }

  /** A list that must be there and may be empty. */
  objectsOrNone(name: string): Fields[] {
    const list = this.#values[name];
    if (Array.isArray(list) && list.length === 0) return [];
    if (!Array.isArray(list)) this.refuse(name, `must be a list, which may be empty; ${found(list)}`);
    return this.objects(name);
  }

  /** Refuses a field that looks like one of the names and is none. */
  refuseOthers(names: readonly string[], looksLike: (name: string) => boolean): void {
    const stray = Object.keys(this.#values).find((name) => looksLike(name) && !names.includes(name));
    if (stray !== undefined) this.refuse(stray, `is no known field; allowed are ${names.join(', ')}`);
  }

  /** @throws ScenarioError always */
  refuse(name: string, complaint: string): never {
    throw new ScenarioError(`${this.pathOf(name)}: ${complaint}`);
  }

  #items(name: string): { path: string; value: unknown }[] {
    const list = this.#values[name];
    const path = this.pathOf(name);
    if (!Array.isArray(list) || list.length === 0) {
      throw new ScenarioError(`${path}: must be a list with at least one entry; ${found(list)}`);
    }
    return list.map((value: unknown, index) => ({ path: `${path}[${index}]`, value }));
  }
}
