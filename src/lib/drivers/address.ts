import { clamp, lerp } from '$lib/motion/progress';
import {
  LEVELS,
  defaultsOf,
  type Level,
  type Parameter,
  type ParameterSchema,
  type Step,
  type Values
} from '$lib/figures/figure';

export const THEMES = ['auto', 'light', 'dark', 'contrast', 'projector'] as const;
export const MOTIONS = ['auto', 'full', 'steps', 'still'] as const;
export const CONTROLS = ['full', 'min', 'none'] as const;
const SWITCH = ['0', '1'] as const;
const ON_OFF = ['off', 'on'] as const;
const TEXT_SCALE = { min: 0.8, max: 2 };

/** What an address asks of a figure, complete: what was not said, or said badly, has its default. */
export interface Address {
  /** Index of the step. */
  step: number;
  /** 0..1 within the step: 1 is its resting pose. */
  at: number;
  values: Values;
  level: Level;
  theme: (typeof THEMES)[number];
  motion: (typeof MOTIONS)[number];
  play: boolean;
  controls: (typeof CONTROLS)[number];
  /** Factor on the size of words. */
  text: number;
  /** Show the description under the figure. */
  desc: boolean;
}

export interface Addressed {
  steps: readonly Step[];
  parameters: ParameterSchema;
}

/** A number as people write it; undefined for anything else, infinities included. */
function numberIn(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
}

function readParameter(key: string, text: string, parameter: Parameter, problems: string[]): number | string {
  if (parameter.kind === 'choice') {
    const values = parameter.options.map((option) => option.value);
    if (values.includes(text)) return text;
    problems.push(`${key}: one of ${values.join(', ')}`);
    return parameter.default;
  }
  const { min, max, unit } = parameter;
  const value = numberIn(text);
  if (value === undefined) {
    problems.push(`${key}: a number from ${min} to ${max} ${unit}`);
    return parameter.default;
  }
  if (value < min || value > max) problems.push(`${key}: from ${min} to ${max} ${unit}; the nearest is used`);
  return clamp(value, min, max);
}

/**
 * Reads a figure's address.
 * @param search the query, with or without "?"
 * @returns the address with defaults filled in, and one line for each value that could not be used, naming the key
 *   and what is allowed. Unknown keys are ignored: hosts add their own.
 */
export function readAddress(search: string, figure: Addressed): { address: Address; problems: string[] } {
  const query = new URLSearchParams(search);
  const problems: string[] = [];
  const { steps, parameters } = figure;

  function oneOf<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
    const text = query.get(key);
    if (text === null) return fallback;
    if ((allowed as readonly string[]).includes(text)) return text as T;
    problems.push(`${key}: one of ${allowed.join(', ')}`);
    return fallback;
  }

  function within(key: string, min: number, max: number, fallback: number): number {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = numberIn(text);
    if (value !== undefined && value >= min && value <= max) return value;
    problems.push(`${key}: a number from ${min} to ${max}`);
    return fallback;
  }

  function step(): number {
    const text = query.get('step');
    if (text === null) return 0;
    const named = steps.findIndex(({ id }) => id === text);
    if (named >= 0) return named;
    const counted = numberIn(text);
    if (counted !== undefined && Number.isInteger(counted) && steps[counted - 1]) return counted - 1;
    problems.push(`step: one of ${steps.map(({ id }) => id).join(', ')}, or 1 to ${steps.length}`);
    return 0;
  }

  const values: Record<string, number | string> = { ...defaultsOf(parameters) };
  for (const [key, text] of query) {
    if (!key.startsWith('p.')) continue;
    const name = key.slice(2);
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter) values[name] = readParameter(key, text, parameter, problems);
    else problems.push(`${key}: unknown; the variables are ${Object.keys(parameters).join(', ')}`);
  }

  const address: Address = {
    step: step(),
    at: within('at', 0, 1, 1),
    values,
    level: oneOf('level', LEVELS, 'plain'),
    theme: oneOf('theme', THEMES, 'auto'),
    motion: oneOf('motion', MOTIONS, 'auto'),
    play: oneOf('play', SWITCH, '0') === '1',
    controls: oneOf('controls', CONTROLS, 'full'),
    text: within('text', TEXT_SCALE.min, TEXT_SCALE.max, 1),
    desc: oneOf('desc', ON_OFF, 'off') === 'on'
  };
  return { address, problems };
}

/** Progress an address stands at: `at` runs from the step before to the step itself. */
export function progressOf({ step, at }: Pick<Address, 'step' | 'at'>, steps: readonly Step[]): number {
  const here = steps[step]?.at ?? 0;
  return lerp(steps[step - 1]?.at ?? here, here, at);
}
