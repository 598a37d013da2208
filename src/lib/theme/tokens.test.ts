import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Colour tokens declared in each rule of a sheet whose selector contains `selector`, one record per rule. */
function colourRules(sheet: string, selector: string): Tokens[] {
  const rules = [...sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules
    .filter(([, name = '']) => name.trim().split('\n').at(-1)?.trim().startsWith(selector))
    .map(([, , body = '']) =>
      Object.fromEntries(
        [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', value = '']) => [
          name,
          value
        ])
      )
    );
}

const light = colourRules(read('./tokens.css'), ':root')[0] ?? {};
const [darkBySystem = {}, darkByChoice = {}] = colourRules(read('./dark.css'), ':root');
const contrast = colourRules(read('./contrast.css'), ':root')[0] ?? {};
const projector = colourRules(read('./projector.css'), ':root')[0] ?? {};

const PAGE_SURFACES = ['paper', 'surface', 'sunk'];
const SURFACES = [
  ...PAGE_SURFACES,
  ...['outside', 'outside-2', 'inside', 'inside-2', 'axon', 'axon-2', 'tissue', 'tissue-2', 'mem-core']
];
const ACTORS = Object.keys(light)
  .filter((name) => name.endsWith('-text'))
  .map((name) => name.replace(/-text$/, ''));
const MACHINERY = ['ribo', 'ribo2', 'chan', 'akt', 'psd'];

const THEMES: readonly { name: string; tokens: Tokens; everyText: number }[] = [
  { name: 'light', tokens: light, everyText: 4.5 },
  { name: 'dark', tokens: { ...light, ...darkByChoice }, everyText: 4.5 },
  { name: 'contrast', tokens: { ...light, ...contrast }, everyText: 7 },
  { name: 'projector', tokens: { ...light, ...projector }, everyText: 7 }
];

it('declares the dark theme alike for the system and for the visitor', () => {
  expect(Object.keys(darkByChoice).length).toBeGreaterThan(80);
  expect(darkBySystem).toEqual(darkByChoice);
});

it('knows only tokens that the light theme has', () => {
  for (const theme of [darkByChoice, contrast, projector]) {
    expect(Object.keys(theme).filter((name) => !(name in light))).toEqual([]);
  }
});

it('tints the browser frame like the header', () => {
  const page = read('../../app.html');
  expect(page).toContain(`(prefers-color-scheme: light)" content="${light.surface}"`);
  expect(page).toContain(`(prefers-color-scheme: dark)" content="${darkByChoice.surface}"`);
});

describe.each(THEMES)('theme $name', ({ tokens, everyText }) => {
  const ratio = (a: string, b: string) => {
    const [front, back] = [tokens[a], tokens[b]];
    if (front === undefined || back === undefined) throw new Error(`no token ${front ? b : a}`);
    return wcagContrast(front, back);
  };
  /** Pairs below the limit, each with its ratio, so that a failure names them. */
  const below = (limit: number, pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([a, b]) => ratio(a, b) < limit).map(([a, b]) => `${a} on ${b}: ${ratio(a, b).toFixed(2)}`);
  const on = (names: readonly string[], surfaces: readonly string[]) =>
    names.flatMap((name) => surfaces.map((surface) => [name, surface] as const));

  it('sets body text at 7:1 or more on every surface', () => {
    expect(below(7, on(['ink', 'ink-2'], SURFACES))).toEqual([]);
    expect(below(7, [['ink', 'accent-soft']])).toEqual([]);
  });

  it('sets every other text token at its limit or more on every surface', () => {
    const labels = ACTORS.map((actor) => `${actor}-text`);
    expect(below(everyText, on(['ink-3', ...labels], SURFACES))).toEqual([]);
    expect(below(4.5, on(['accent'], [...PAGE_SURFACES, 'accent-soft']))).toEqual([]);
  });

  it('sets text on filled controls at 4.5:1 or more', () => {
    expect(
      below(4.5, [
        ['paper', 'ink'],
        ['paper', 'ink-2'],
        ['paper', 'accent']
      ])
    ).toEqual([]);
  });

  it('shows every actor and machine at 3:1 or more, by its fill or its keyline', () => {
    const faint = on([...ACTORS, ...MACHINERY], SURFACES).filter(
      ([name, surface]) => Math.max(ratio(name, surface), ratio(`${name}-edge`, surface)) < 3
    );
    expect(faint).toEqual([]);
  });

  it('shows focus rings and the edges of controls at 3:1 or more', () => {
    expect(below(3, on(['focus'], SURFACES))).toEqual([]);
    expect(below(3, on(['line-strong', 'accent'], PAGE_SURFACES))).toEqual([]);
  });
});
