import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkEvidence } from './check';
import { GRADES } from './types';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const references = [
  {
    id: 'lee2014',
    aliases: ['Lee2014'],
    type: 'article-journal',
    title: 'A title',
    author: [{ family: 'Lee' }],
    custom: { read: 'abstract', record: 'complete' },
    note: 'Abstract read.'
  }
];
const grades = GRADES.map((grade) => ({ grade, label: 'Label', meaning: 'Meaning.' }));
const claim = (id: string, more: object = {}) => ({
  id,
  verdict: 'nuance',
  statement: 'Said.',
  sentence: 'So.',
  badges: [{ grade: 'A' }],
  sources: [{ id: 'lee2014', read: 'abstract' }],
  ...more
});
const term = (id: string, more: object = {}) => ({
  id,
  term: 'Pore',
  aliases: [],
  plain: 'A hole.',
  clinical: 'The ion pathway.',
  sources: ['Lee2014'],
  read: 'abstract',
  ...more
});

/** A project on disk with sound evidence, and the given files added or put in place of its own. */
function projectWith(files: Readonly<Record<string, string | object>>): string {
  const root = mkdtempSync(join(tmpdir(), 'evidence-'));
  roots.push(root);
  const all = {
    'src/lib/evidence/references.json': references,
    'src/lib/evidence/claims.json': {
      grades,
      claims: [claim('C01'), claim('C02', { withheld: 'Not checked.' })],
      omissions: []
    },
    'src/lib/evidence/glossary.json': [term('pore'), term('gate', { read: 'unverified' })],
    ...files
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}
const problemsWith = (files: Readonly<Record<string, string | object>>) => checkEvidence(projectWith(files));

describe('this project', () => {
  it('uses no id that does not exist', () => {
    expect(checkEvidence(process.cwd())).toEqual([]);
  });
});

describe('tables of trials', () => {
  const folder = 'src/lib/evidence/trials';
  const tables = Object.fromEntries(
    ['trials', 'outcomes', 'pooled', 'relapse'].map((name) => {
      const file = `${folder}/${name}.csv`;
      return [file, readFileSync(file, 'utf8')];
    })
  );

  it('are checked against the references', () => {
    const problems = problemsWith(tables);
    expect(problems).toContain(
      `${folder}/trials.csv:2: study_id "berman2000": an id of src/lib/evidence/references.json`
    );
    expect(problems.every((problem) => problem.startsWith(`${folder}/`))).toBe(true);
  });

  it('are all needed when there is one', () => {
    const [file = ''] = Object.keys(tables);
    expect(problemsWith({ [file]: tables[file] ?? '' })).toEqual([
      `${folder}/outcomes.csv: the file is missing`,
      `${folder}/pooled.csv: the file is missing`,
      `${folder}/relapse.csv: the file is missing`
    ]);
  });
});

describe('marks in prose', () => {
  const file = 'src/content/04-receptor/index.svx';

  it('are accepted by id or alias', () => {
    const text = '<Term id="pore">pore</Term> <Cite ids="Lee2014 lee2014" /> <Claim id="C01" />';
    expect(problemsWith({ [file]: text })).toEqual([]);
  });

  it.each([
    ['<Cite ids="lee2014 nobody1999" />', 'unknown source "nobody1999"'],
    ["<Term id='vestibule'>v</Term>", 'unknown glossary term "vestibule"'],
    ['<Term\n  class="a > b"\n  id="vestibule"\n>v</Term>', 'unknown glossary term "vestibule"'],
    ['<Term id="gate" />', 'glossary term "gate" is unverified'],
    ['<Claim id="C99" />', 'unknown claim "C99"'],
    ['<Claim id="C02" />', 'claim "C02" is withheld: Not checked.'],
    ['<Claim id={which} />', '<Claim id={which} /> must name its id in quotes'],
    ['<Cite ids="" />', '<Cite ids="" /> must name its id in quotes']
  ])('%s', (text, problem) => {
    expect(problemsWith({ [file]: `One line.\n\n${text}\n` })).toEqual([`${file}: ${problem}`]);
  });

  it('count nothing inside comments and no tag with a longer name', () => {
    expect(problemsWith({ [file]: '<!-- <Claim id="C99" /> --> <Terms id="x" />' })).toEqual([]);
  });

  it('are checked in pages too', () => {
    const page = 'src/routes/(site)/about/+page.svelte';
    expect(problemsWith({ [page]: '<Cite ids="nobody1999" />' })).toEqual([
      `${page}: unknown source "nobody1999"`
    ]);
  });
});

describe('figure rooms', () => {
  const index = 'src/lib/figures/receptor/index.ts';

  it('are accepted with known ids, own choices, computed ids and words in comments', () => {
    const code = `
      // source: 'nobody1999'
      const at = { source: 'illustrative' };
      export default defineFigure({ claims: ['C01'], sources: ['Lee2014', other.id], source: paper.id });`;
    expect(problemsWith({ [index]: code })).toEqual([]);
  });

  it.each([
    ['unknown claim "C98"', "export default defineFigure({ claims: ['C01', 'C98'] as const });"],
    ['claim "C02" is withheld: Not checked.', "export default defineFigure({ claims: ['C02'] });"],
    ['unknown source "nobody1999"', "const p = { dose: { source: 'nobody1999' } } satisfies Schema;"],
    ['unknown source "nobody1999"', "export const SOURCES: readonly string[] = ['lee2014', 'nobody1999'];"],
    ['unknown glossary term "hatch"', "export const words = { terms: ['pore', 'hatch'] };"]
  ])('%s', (problem, code) => {
    for (const file of [index, 'src/lib/figures/receptor/words.ts']) {
      expect(problemsWith({ [file]: code })).toEqual([`${file}: ${problem}`]);
    }
  });
});

describe('the evidence files', () => {
  it('names the claim, term or parameter file behind an unknown source', () => {
    const problems = problemsWith({
      'src/lib/evidence/claims.json': {
        grades,
        claims: [claim('C01', { sources: [{ id: 'nobody1999', read: 'abstract' }] })],
        omissions: []
      },
      'src/lib/evidence/glossary.json': [term('pore', { sources: ['nobody2000'] })],
      'src/lib/evidence/parameters.json': { pk: { v1: { value: 1, sources: ['lee2014', 'nobody2001'] } } }
    });
    expect(problems).toEqual([
      'src/lib/evidence/claims.json: "C01": unknown source "nobody1999"',
      'src/lib/evidence/glossary.json: "pore": unknown source "nobody2000"',
      'src/lib/evidence/parameters.json: unknown source "nobody2001"'
    ]);
  });

  it('reports an id used twice, also as an alias', () => {
    const twice = [...references, { ...references[0], id: 'Lee2014'.toLowerCase() + 'b' }];
    expect(problemsWith({ 'src/lib/evidence/references.json': twice })).toEqual([
      'src/lib/evidence/references.json: "Lee2014": id: used more than once'
    ]);
  });

  it('reports an unsound file alone, since nothing can be checked against it', () => {
    const problems = problemsWith({
      'src/lib/evidence/references.json': [{ ...references[0], type: 'blog' }],
      'src/content/a.svx': '<Cite ids="nobody1999" />'
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('src/lib/evidence/references.json: "lee2014": 0.type: ');
  });
});
