import { describe, expect, it } from 'vitest';
import { claimsSchema, glossarySchema, referencesSchema, schemaProblems } from './schema';
import claimsFile from './claims.json';
import glossary from './glossary.json';
import references from './references.json';

const reference = {
  id: 'lee2014',
  type: 'article-journal',
  title: 'A title',
  author: [{ family: 'Lee', given: 'C' }],
  issued: { 'date-parts': [[2014]] },
  DOI: '10.1038/nature13548',
  custom: { read: 'abstract', record: 'complete' },
  note: 'Abstract read.'
};
const term = {
  id: 'pore',
  term: 'Pore',
  aliases: [],
  plain: 'A hole.',
  clinical: 'The ion pathway.',
  sources: ['lee2014'],
  read: 'abstract'
};
const claim = {
  id: 'C01',
  verdict: 'nuance',
  statement: 'Said.',
  sentence: 'So.',
  badges: [{ grade: 'A' }],
  sources: [{ id: 'lee2014', read: 'abstract' }]
};
/** As a file would hold it: a field that is undefined is not there. */
const stored = (row: object): unknown => JSON.parse(JSON.stringify(row));
const claimsWith = (row: object) => ({ ...claimsFile, claims: [stored(row)] });

describe('the evidence files', () => {
  it.each([
    ['references.json', references, referencesSchema],
    ['claims.json', claimsFile, claimsSchema],
    ['glossary.json', glossary, glossarySchema]
  ])('%s is sound', (file, data, schema) => {
    expect(schemaProblems(file, data, schema)).toEqual([]);
  });
});

describe('a bad reference', () => {
  it.each([
    ['DOI', { DOI: 'https://doi.org/10.1038/nature13548' }],
    ['type', { type: 'blog' }],
    ['title', { title: ' ' }],
    ['custom.read', { custom: { read: 'skimmed', record: 'complete' } }],
    ['issued.date-parts.0', { issued: { 'date-parts': [[14]] } }],
    ['URL', { URL: 'ftp://example.org' }],
    ['note', { note: undefined }]
  ])('is reported with file, id and the field %s', (field, change) => {
    const problems = schemaProblems(
      'references.json',
      [stored({ ...reference, ...change })],
      referencesSchema
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^references\.json: "lee2014": 0\./);
    expect(problems[0]).toContain(`0.${field}: `);
  });

  it('may not bring fields of its own', () => {
    const [problem] = schemaProblems('references.json', [{ ...reference, colour: 'red' }], referencesSchema);
    expect(problem).toContain('"lee2014"');
    expect(problem).toContain('colour');
  });
});

describe('a bad claim or term', () => {
  it.each([
    ['id', { id: 'claim-1' }, '"claim-1"'],
    ['verdict', { verdict: 'true' }, '"C01"'],
    ['badges', { badges: [] }, '"C01"'],
    ['badges.0.grade', { badges: [{ grade: 'E' }] }, '"C01"'],
    ['sentence', { sentence: undefined }, '"C01"']
  ])('claim: field %s', (field, change, id) => {
    const problems = schemaProblems('claims.json', claimsWith({ ...claim, ...change }), claimsSchema);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`claims.json: ${id}: claims.0.${field}: `);
  });

  it('a claim without a sentence is fine when it says why it is withheld', () => {
    const { sentence: _, ...rest } = claim;
    expect(schemaProblems('c', claimsWith({ ...rest, withheld: 'Promotion.' }), claimsSchema)).toEqual([]);
  });

  it.each([
    ['sources', { sources: [] }],
    ['plain', { plain: '' }],
    ['id', { id: 'Pore' }]
  ])('term: field %s', (field, change) => {
    const problems = schemaProblems('glossary.json', [{ ...term, ...change }], glossarySchema);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^glossary\\.json: "[Pp]ore": 0\\.${field}: `));
  });
});
