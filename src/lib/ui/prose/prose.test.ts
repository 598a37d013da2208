import { describe, expect, it } from 'vitest';
import { citedIn, numbersOf } from '$lib/evidence/reading';
import Prose from './Prose.svelte';
import Cite from './Cite.svelte';
import Claim from './Claim.svelte';
import Term from './Term.svelte';
import { renderStatic } from './renderStatic';
import type { Component } from 'svelte';

/** Renders one mark inside a page that cites what `source` cites. */
function inProse(Mark: Component<never>, props: Record<string, string>, source: string): string {
  const content = ((renderer: never) =>
    (Mark as unknown as (renderer: never, props: object) => void)(renderer, props)) as unknown as Component;
  return renderStatic(Prose, {
    content,
    source,
    numbers: numbersOf(citedIn(source)),
    root: '..'
  });
}

describe('Cite', () => {
  const source = '<Cite ids="Song2018" /> <Cite ids="Zhang2021 Song2018" />';

  it('prints the numerals of the page in rising order, each a link to its own source', () => {
    const html = inProse(Cite, { ids: 'Zhang2021 Song2018' }, source);
    const links = [...html.matchAll(/href="(#[^"]+)" aria-label="Source (\d+)">(\d+)</g)];
    expect(links.map(([, href, label, numeral]) => [href, label, numeral])).toEqual([
      ['#source-song2018', '1', '1'],
      ['#source-zhang2021', '2', '2']
    ]);
  });

  it('refuses a source that has no number here', () => {
    expect(() => inProse(Cite, { ids: 'lee2014' }, source)).toThrow('"lee2014" is cited but has no number');
  });
});

describe('Claim', () => {
  it('says the sentence in both wordings, with its grades in words and its sources', () => {
    const html = inProse(Claim, { id: 'C25' }, '<Claim id="C25" />');
    expect(html).toMatch(/class="only-plain">Ketamine blocks the channel/);
    expect(html).toMatch(/class="only-clinical">It blocks the NMDA receptor channel/);
    expect(html).toContain('Well tested, with limits');
    expect(html).toContain('Idea stage');
    expect(html).toContain('href="#source-zhang2021"');
  });

  it('refuses to show a withheld claim', () => {
    expect(() => inProse(Claim, { id: 'C31' }, '')).toThrow('claim "C31" is withheld');
  });
});

describe('Term', () => {
  it('links to the glossary from where the page stands, and the page brings its definition once', () => {
    const html = inProse(Term, { id: 'vestibule' }, '<Term id="vestibule" /> <Term id="vestibule" />');
    expect(html).toMatch(/<a class="term" href="\.\.\/glossary\/#term-vestibule" data-term="vestibule">/);
    expect(html.match(/data-definition="vestibule"/g)).toHaveLength(1);
    expect(html).toMatch(/<div hidden[^>]* data-definitions/);
  });
});

describe('renderStatic', () => {
  it('leaves no comment behind that hydration could trip over', () => {
    expect(inProse(Term, { id: 'pore' }, '<Term id="pore" />')).not.toContain('<!--');
  });
});
