/**
 * The check that ties words and numbers to their sources: every id used in content and figures must exist.
 * Build time only; run by the Vite plugin beside it and by the unit tests.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { proseMarks } from './proseMarks.ts';
import { claimsSchema, glossarySchema, referencesSchema, schemaProblems } from './schema.ts';
import { FOLDER as TRIALS, readTables, TABLE_NAMES } from './trials/parse.ts';
import type { TableTexts } from './trials/parse.ts';
import type { ClaimsFile, GlossaryTerm, Reference } from './types.ts';

/** A parameter may say that its value is a choice of ours instead of naming a source. */
const OWN_CHOICE = 'illustrative';

const EVIDENCE = 'src/lib/evidence';
const REFERENCES = `${EVIDENCE}/references.json`;
const CLAIMS = `${EVIDENCE}/claims.json`;
const GLOSSARY = `${EVIDENCE}/glossary.json`;
const PARAMETERS = `${EVIDENCE}/parameters.json`;

/** Where marks in prose may stand. */
const PROSE = [
  { folder: 'src/content', ending: /\.svx$/ },
  { folder: 'src/routes', ending: /\.(svx|svelte)$/ },
  { folder: 'src/lib/figures', ending: /\.svelte$/ }
];

interface Known {
  /** Ids and aliases. */
  sources: ReadonlySet<string>;
  claims: ReadonlyMap<string, { withheld?: string }>;
  terms: ReadonlyMap<string, { read: string }>;
}

/** An id found somewhere, and what it should be the id of. */
interface Use {
  kind: 'source' | 'claim' | 'term';
  id: string;
}

function filesUnder(root: string, folder: string, ending: RegExp): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

/** Why an id may not be used, or nothing. */
function objection({ kind, id }: Use, known: Known): string | undefined {
  if (kind === 'source') return known.sources.has(id) ? undefined : `unknown source "${id}"`;
  if (kind === 'claim') {
    const claim = known.claims.get(id);
    if (!claim) return `unknown claim "${id}"`;
    return claim.withheld === undefined ? undefined : `claim "${id}" is withheld: ${claim.withheld}`;
  }
  const term = known.terms.get(id);
  if (!term) return `unknown glossary term "${id}"`;
  return term.read === 'unverified' ? `glossary term "${id}" is unverified` : undefined;
}

const linesFor = (file: string, uses: readonly Use[], known: Known): string[] =>
  [...new Set(uses.map((use) => objection(use, known)))]
    .filter((line) => line !== undefined)
    .map((line) => `${file}: ${line}`);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The source ids in a data file: strings under keys `source` and `sources`, however deep. */
function sourcesInData(value: unknown, key = ''): Use[] {
  if (typeof value === 'string') {
    return /^sources?$/.test(key) && value !== OWN_CHOICE ? [{ kind: 'source', id: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => sourcesInData(item, key));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => sourcesInData(item, name));
}

const KIND_OF_KEY: Readonly<Record<string, Use['kind']>> = {
  source: 'source',
  sources: 'source',
  claim: 'claim',
  claims: 'claim',
  terms: 'term'
};

/** Strings written out in an expression of the syntax tree; whatever is computed is left to the types. */
function stringsIn(node: unknown): string[] {
  if (!isObject(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ArrayExpression' && Array.isArray(node.elements))
    return node.elements.flatMap(stringsIn);
  // `as const`, `satisfies …`
  return 'expression' in node ? stringsIn(node.expression) : [];
}

/** The ids in a room's code: `claims: […]`, `sources: […]`, `source: '…'`, as properties or constants. */
function usesInCode(node: unknown): Use[] {
  if (Array.isArray(node)) return node.flatMap(usesInCode);
  if (!isObject(node)) return [];
  const label =
    node.type === 'Property' ? node.key : node.type === 'VariableDeclarator' ? node.id : undefined;
  const name = isObject(label) ? String(label.name ?? label.value).toLowerCase() : '';
  const kind = KIND_OF_KEY[name];
  const found = kind ? stringsIn(node.value ?? node.init) : [];
  return [
    ...found.filter((id) => id !== OWN_CHOICE).map((id) => ({ kind: kind ?? 'source', id })),
    ...Object.values(node).flatMap((child) => (isObject(child) ? usesInCode(child) : []))
  ];
}

function repeatedIds(file: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  return [...new Set(repeated)].map((id) => `${file}: "${id}": id: used more than once`);
}

/** Reads the three evidence files; ids are known only when their file is sound. */
function readEvidence(root: string): { known: Known; problems: string[] } {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const files = { references: read(REFERENCES), claims: read(CLAIMS), glossary: read(GLOSSARY) };
  const problems = [
    ...schemaProblems(REFERENCES, files.references, referencesSchema),
    ...schemaProblems(CLAIMS, files.claims, claimsSchema),
    ...schemaProblems(GLOSSARY, files.glossary, glossarySchema)
  ];
  if (problems.length > 0) {
    return { known: { sources: new Set(), claims: new Map(), terms: new Map() }, problems };
  }
  const references = files.references as Reference[];
  const { claims } = files.claims as ClaimsFile;
  const glossary = files.glossary as GlossaryTerm[];
  const sourceIds = references.flatMap((reference) => [reference.id, ...(reference.aliases ?? [])]);
  const known: Known = {
    sources: new Set(sourceIds),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    terms: new Map(glossary.map((term) => [term.id, term]))
  };
  const repeated = [
    ...repeatedIds(REFERENCES, sourceIds),
    ...repeatedIds(
      CLAIMS,
      claims.map((claim) => claim.id)
    ),
    ...repeatedIds(
      GLOSSARY,
      glossary.map((term) => term.id)
    )
  ];
  const rows = [
    ...claims.map((claim) => ({
      file: CLAIMS,
      id: claim.id,
      sources: claim.sources.map((source) => source.id)
    })),
    ...glossary.map((term) => ({ file: GLOSSARY, id: term.id, sources: term.sources }))
  ];
  const dangling = rows.flatMap(({ file, id, sources }) =>
    linesFor(
      `${file}: "${id}"`,
      sources.map((source) => ({ kind: 'source', id: source })),
      known
    )
  );
  return { known, problems: [...repeated, ...dangling] };
}

/** What is wrong with the tables of trials; a project without any has no problem. */
function trialProblems(root: string, sources: ReadonlySet<string>): string[] {
  const files = TABLE_NAMES.map((name) => [name, join(root, TRIALS, `${name}.csv`)] as const);
  if (!files.some(([, file]) => existsSync(file))) return [];
  const missing = files.filter(([, file]) => !existsSync(file));
  if (missing.length > 0) return missing.map(([name]) => `${TRIALS}/${name}.csv: the file is missing`);
  const texts = Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file, 'utf8')]));
  return readTables(texts as TableTexts, sources).problems;
}

/**
 * Checks the evidence files and every use of their ids.
 * @param root folder of the project
 * @returns one line per problem, each naming file and id; empty when all is well. When an evidence file itself is not
 *   sound, only that is reported.
 */
export function checkEvidence(root: string): string[] {
  const { known, problems } = readEvidence(root);
  if (known.sources.size === 0) return problems;
  const text = (file: string) => readFileSync(join(root, file), 'utf8');

  const prose = PROSE.flatMap(({ folder, ending }) => filesUnder(root, folder, ending)).flatMap((file) => {
    const { marks, unreadable } = proseMarks(text(file));
    const unclear = unreadable.map((tag) => `${file}: ${tag} must name its id in quotes`);
    return [...linesFor(file, marks, known), ...unclear];
  });

  const rooms = filesUnder(root, 'src/lib/figures', /(?<!\.test|\.bench|\.d)\.ts$/).flatMap((file) => {
    const { program, errors } = parseSync(file, text(file));
    const broken = errors.map((error) => `${file}: ${error.message}`);
    return [...broken, ...linesFor(file, usesInCode(program), known)];
  });

  const parameters = existsSync(join(root, PARAMETERS))
    ? linesFor(PARAMETERS, sourcesInData(JSON.parse(text(PARAMETERS))), known)
    : [];

  return [...problems, ...parameters, ...trialProblems(root, known.sources), ...rooms, ...prose];
}
