import { describe, expect, it } from 'vitest';
import { claims, claimById, claimSources } from './claims';
import { glossary, termById } from './glossary';
import { citedIn, numbersOf, termsIn } from './reading';
import { references, sourceById } from './sources';

describe('lookups', () => {
  it('finds a source by id and by alias', () => {
    expect(sourceById('Zhang2021')).toBe(sourceById('zhang2021'));
    expect(sourceById('Zhang2021').id).toBe('zhang2021');
  });

  it('names what it cannot find', () => {
    expect(() => sourceById('nobody1999')).toThrow('no source "nobody1999"');
    expect(() => claimById('C99')).toThrow('no claim "C99"');
    expect(() => termById('hatch')).toThrow('no term "hatch"');
  });

  it('resolves the sources of every claim and every term', () => {
    const ids = new Set(references.map((reference) => reference.id));
    for (const claim of claims) for (const id of claimSources(claim)) expect(ids).toContain(id);
    for (const term of glossary) for (const id of term.sources) expect(ids).toContain(sourceById(id).id);
  });

  it('carries all 43 audited claims, and withholds those whose sources nobody has read', () => {
    expect(claims.map((claim) => claim.id)).toEqual(
      Array.from({ length: 43 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)
    );
    const unread = claims.filter(
      ({ sources }) => sources.length > 0 && sources.every((source) => source.read === 'unverified')
    );
    expect(unread.length).toBeGreaterThan(0);
    for (const claim of unread) expect(claim.withheld, claim.id).toBeDefined();
  });
});

describe('what a page brings for its prose', () => {
  const text = `
    <Cite ids="Song2018" /> then <Claim id="C29" /> and <Term id="pore">the pore</Term>,
    <Cite ids="holmes2022 Zhang2021 Song2018" />, <Term id="vestibule" />, <Term id="pore">pores</Term>.
    <!-- <Cite ids="lee2014" /> -->`;

  it('numbers sources by first appearance, a claim standing for its sources, aliases resolved', () => {
    const cited = citedIn(text);
    expect(cited).toEqual(['song2018', 'phoumthipphavong2016', 'modasava2019', 'holmes2022', 'zhang2021']);
    expect([...numbersOf(cited)]).toEqual([
      ['song2018', 1],
      ['phoumthipphavong2016', 2],
      ['modasava2019', 3],
      ['holmes2022', 4],
      ['zhang2021', 5]
    ]);
  });

  it('lists each term once, in reading order', () => {
    expect(termsIn(text)).toEqual(['pore', 'vestibule']);
  });

  it('counts a repeated id once', () => {
    expect([...numbersOf(['b', 'a', 'b', 'c']).values()]).toEqual([1, 2, 3]);
  });
});
