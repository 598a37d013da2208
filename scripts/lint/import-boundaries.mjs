/**
 * ESLint rule: who may import whom. CONTRIBUTING has the table for people; this is the one the machine reads.
 *
 * Every source file belongs to a zone. For each zone, `modules` lists the zones it may import values and types from,
 * `types` the zones it may import types from, and `packages` the packages. Tests may import anything.
 */
import { dirname, isAbsolute, posix, relative, resolve, sep } from 'node:path';

const GSAP = /^gsap(\/|$)/;
/** D3 computes; what selects and changes elements stays out. */
const D3_MATHS = ['d3', 'd3-scale', 'd3-shape', 'd3-array', 'd3-format', 'd3-contour'];

/**
 * @typedef {{ modules: string[] | 'any', types?: string[], packages: (string | RegExp)[] | 'any' }} Allowance
 * @type {Record<string, Allowance>}
 */
const ALLOWED = {
  model: { modules: ['model'], packages: [] },
  motion: { modules: ['motion'], packages: [] },
  // The evidence layer fills in the parameter objects whose types the model declares.
  evidence: { modules: ['evidence'], types: ['model'], packages: [] },
  // Build-time half of the evidence layer: schemas and checks that never reach a browser.
  'evidence-build': {
    modules: ['evidence', 'evidence-build', 'trials'],
    types: ['model'],
    packages: ['zod', 'vite', /^node:/, /^@citation-js\//]
  },
  // Tables of trials, their checks and their arithmetic: build time only.
  trials: { modules: ['evidence', 'trials'], packages: ['zod', 'd3', 'jstat'] },
  // A room's door to the trials: it is listed in COMPUTED, so browsers get what it exports as finished values.
  'room-rows': {
    modules: ['room-rows', 'room', 'model', 'motion', 'evidence', 'trials'],
    packages: D3_MATHS
  },
  // What a room's story is computed from.
  'room-scene': {
    modules: ['room-scene', 'room', 'room-rows', 'model', 'motion', 'evidence'],
    types: ['figure-type', 'trials'],
    packages: [...D3_MATHS, GSAP]
  },
  // The rest of a room's plain TypeScript: its geometry, its words, parts of its scene.
  room: {
    modules: ['room', 'room-rows', 'model', 'motion', 'evidence', 'marks'],
    types: ['room-scene', 'figure-type', 'trials'],
    packages: [...D3_MATHS, GSAP]
  },
  // The door plate wires the room together and is the only file that knows its view.
  'room-index': {
    modules: ['room', 'room-rows', 'room-scene', 'room-view', 'figure-type', 'model', 'motion', 'evidence'],
    packages: []
  },
  // What draws: it sees the scene as a type and owns no time.
  'room-view': {
    modules: ['room-view', 'room', 'room-rows', 'marks', 'motion', 'ui', 'theme'],
    types: ['room-scene', 'figure-type'],
    packages: ['svelte', /^svelte\//, ...D3_MATHS]
  },
  'figure-type': { modules: ['figure-type', 'motion'], types: ['evidence'], packages: ['svelte'] },
  // Registry and host: they meet every room through its door plate.
  figures: {
    modules: ['figures', 'figure-type', 'room-index', 'motion', 'evidence', 'marks', 'ui', 'theme', 'lib'],
    types: ['drivers'],
    packages: ['svelte', /^svelte\//, /^\$app\//]
  },
  // Drivers know what a figure is, never which one.
  drivers: {
    modules: ['drivers', 'motion', 'figure-type'],
    packages: ['svelte', /^svelte\//, GSAP]
  },
  marks: {
    modules: ['marks', 'theme', 'motion'],
    types: ['figure-type'],
    packages: ['svelte', /^svelte\//, ...D3_MATHS]
  },
  ui: {
    modules: ['ui', 'marks', 'theme', 'motion', 'evidence', 'lib'],
    types: ['figure-type'],
    packages: ['svelte', /^svelte\//, /^\$app\//]
  },
  theme: { modules: ['theme'], packages: [] },
  lib: { modules: ['lib'], packages: [] },
  pages: { modules: 'any', packages: 'any' }
};

/** First match wins. Paths are relative to `src/`, with forward slashes. */
const ZONES = /** @type {[RegExp, string][]} */ ([
  [/^lib\/model\//, 'model'],
  [/^lib\/motion\//, 'motion'],
  [/^lib\/evidence\/(schema|check|vite-plugin|vite-computed|citations)\b/, 'evidence-build'],
  [/^lib\/evidence\/trials\//, 'trials'],
  [/^lib\/evidence\//, 'evidence'],
  [/^lib\/figures\/figure(\.ts)?$/, 'figure-type'],
  [/^lib\/figures\/[^/]+\/index(\.ts)?$/, 'room-index'],
  [/^lib\/figures\/[^/]+\/.+\.svelte$/, 'room-view'],
  [/^lib\/figures\/[^/]+\/(scene|parameters)(\.ts)?$/, 'room-scene'],
  [/^lib\/figures\/[^/]+\/(rows|leftOut)(\.ts)?$/, 'room-rows'],
  [/^lib\/figures\/[^/]+\//, 'room'],
  [/^lib\/figures\//, 'figures'],
  [/^lib\/drivers\//, 'drivers'],
  [/^lib\/marks\//, 'marks'],
  [/^lib\/ui\//, 'ui'],
  [/^lib\/theme\//, 'theme'],
  [/^lib\/[^/]+$/, 'lib'],
  [/^(routes|content)\//, 'pages']
]);

const TEST = /\.(test|bench)\.ts$/;

/** @returns {string | undefined} the zone of a path relative to src/ */
const zoneOf = (/** @type {string} */ path) => ZONES.find(([pattern]) => pattern.test(path))?.[1];

/** @returns {string | undefined} the room a path relative to src/ lies in */
const roomOf = (/** @type {string} */ path) => /^lib\/figures\/([^/]+)\//.exec(path)?.[1];

/** @type {import('eslint').Rule.RuleModule} */
export const importBoundaries = {
  meta: {
    type: 'problem',
    docs: { description: 'enforce who may import whom' },
    schema: [],
    messages: {
      zone: '{{from}} may not import {{to}} ("{{source}}").',
      typesOnly: '{{from}} may import only types from {{to}} ("{{source}}").',
      package: '{{from}} may not import the package "{{source}}".',
      room: 'A figure room may not import another room ("{{source}}").'
    }
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const file = relative(src, context.filename).split(sep).join(posix.sep);
    const from = zoneOf(file);
    const allowed = from === undefined ? undefined : ALLOWED[from];
    if (from === undefined || allowed === undefined || TEST.test(file)) return {};

    /**
     * @param {import('eslint').Rule.Node} node where to report
     * @param {unknown} source the string between the quotes
     * @param {boolean} typesOnly whether nothing of it is left at run time
     */
    function check(node, source, typesOnly) {
      if (typeof source !== 'string' || allowed === undefined) return;
      const [path = ''] = source.split('?');
      const internal = path.startsWith('.') || path.startsWith('$lib/') || isAbsolute(path);
      const report = (/** @type {string} */ messageId, /** @type {string} */ to) =>
        context.report({ node, messageId, data: { from: from ?? '', to, source } });

      if (!internal) {
        if (allowed.packages === 'any') return;
        const fits = allowed.packages.some((name) =>
          typeof name === 'string' ? name === path : name.test(path)
        );
        if (!fits && !(typesOnly && path === 'svelte')) report('package', path);
        return;
      }
      const absolute = path.startsWith('$lib/')
        ? resolve(src, 'lib', path.slice('$lib/'.length))
        : resolve(dirname(context.filename), path);
      const target = relative(src, absolute).split(sep).join(posix.sep);
      const room = roomOf(file);
      const otherRoom = roomOf(target);
      if (room && otherRoom && room !== otherRoom) return report('room', otherRoom);
      const to = zoneOf(target) ?? 'files outside src/';
      if (allowed.modules === 'any' || allowed.modules.includes(to)) return;
      if (!allowed.types?.includes(to)) report('zone', to);
      else if (!typesOnly) report('typesOnly', to);
    }

    const isTypeOnly = (/** @type {any} */ node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((/** @type {any} */ s) => s.importKind === 'type' || s.exportKind === 'type'));

    return {
      ImportDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source.value, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, isTypeOnly(node)),
      ImportExpression: (node) => check(node, /** @type {any} */ (node.source).value, false)
    };
  }
};
