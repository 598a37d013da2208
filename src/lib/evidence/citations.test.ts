import { describe, expect, it } from 'vitest';
import { bibtexOf, risOf, shortReferences, sourceEntries } from './citations';

const textOf = (id: string) => sourceEntries([id])[0]?.html ?? '';

describe('printed references', () => {
  it('come in the order asked for, aliases resolved, with what was read of each', () => {
    const entries = sourceEntries(['Zhang2021', 'abbar2022']);
    expect(entries.map((entry) => entry.id)).toEqual(['zhang2021', 'abbar2022']);
    expect(entries.map((entry) => entry.read)).toEqual(['abstract', 'abstract']);
    expect(entries[0]?.html).toMatch(/^Zhang Y, Ye F, .+, et al\. Structural basis of ketamine action/);
    expect(entries[1]?.html).toMatch(/^Abbar M, /);
  });

  it('link to the DOI, else to an address, else to PubMed', () => {
    expect(textOf('zhang2021')).toContain('href="https://doi.org/10.1038/s41586-021-03769-9"');
    expect(textOf('zhang2021')).not.toContain('PMID');
    expect(textOf('ketamine-uspi')).toContain('href="https://dailymed.nlm.nih.gov/"');
    expect(textOf('karakas2014')).toContain('href="https://pubmed.ncbi.nlm.nih.gov/24876489/"');
  });

  it('say "et al." where the record names only its first authors', () => {
    expect(textOf('abbott2024')).toMatch(/^Abbott JA, et al\. Allosteric/);
    expect(shortReferences(['Abbott2024', 'kew2023', 'li2016'])).toEqual([
      'Abbott et al., 2024',
      expect.stringMatching(/^Kew.*, 2023$/),
      'Li and Vlisides, 2016'
    ]);
  });

  it('refuse an unknown id by name', () => {
    expect(() => sourceEntries(['nobody1999'])).toThrow('no source "nobody1999"');
  });
});

describe('records to take away', () => {
  it('BibTeX is keyed by the id and writes "others"', () => {
    const entry = bibtexOf('Abbott2024');
    expect(entry).toMatch(/^@article\{abbott2024,/);
    expect(entry).toMatch(/author = \{Abbott, Jamie A\. and \{?others\}?\}/);
  });

  it('RIS names each author on a line and carries the DOI', () => {
    const lines = risOf('zhang2021').split(/\r?\n/);
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines).toContain('AU  - Zhang, Youyi');
    expect(lines).toContain('DO  - 10.1038/s41586-021-03769-9');
    expect(risOf('abbott2024')).not.toMatch(/et al/);
  });
});
