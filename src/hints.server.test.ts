import { describe, expect, it } from 'vitest';
import { hashOf } from './contentHash.server';
import { withFigureHints, type ClientManifest } from './hints.server';

const manifest: ClientManifest = {
  'src/lib/figures/pump/index.ts': { file: '_app/c/room.js', imports: ['_shared.js'] },
  'src/lib/figures/pump/View.svelte': {
    file: '_app/c/view.js',
    css: ['_app/a/view.css'],
    imports: ['src/lib/figures/pump/index.ts', '_marks.js']
  },
  // The two import each other, as bundled chunks may.
  '_marks.js': { file: '_app/c/marks.js', css: ['_app/a/marks.css'], imports: ['_shared.js'] },
  '_shared.js': { file: '_app/c/shared.js', imports: ['_marks.js'] },
  'src/lib/figures/valve/index.ts': { file: '_app/c/valve.js' }
};
const stylesOf = (file: string) => `/* ${file} */`;
const withHints = (html: string) => withFigureHints(html, manifest, stylesOf);

const POLICY = `<meta content="script-src 'self'; style-src 'self' 'sha256-x='; style-src-attr 'unsafe-inline'">`;
const page = (body: string, head = '<link href="../../_app/c/shared.js" rel="modulepreload">') =>
  `<html><head>${POLICY}${head}</head><body>${body}</body></html>`;
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)" rel="(\w+)"/g)].map(([, href]) => href);

describe('styles and links for the figures of a page', () => {
  it('names room, view and what they import, once each, styles after what they build on', () => {
    const html = withHints(page('<figure data-figure="pump"></figure>'));
    expect(hrefs(html)).toEqual([
      '../../_app/c/shared.js',
      '../../_app/c/marks.js',
      '../../_app/c/room.js',
      '../../_app/c/view.js',
      '../../_app/a/marks.css',
      '../../_app/a/view.css'
    ]);
  });

  it('puts the styles in, in that order, and lets the policy allow them and nothing else', () => {
    const html = withHints(page('<figure data-figure="pump"></figure>'));
    const text = '/* _app/a/marks.css */\n/* _app/a/view.css */';
    expect(html).toContain(`<style>${text}</style></head>`);
    expect(html).toContain(`style-src 'self' 'sha256-x=' ${hashOf(text)}; style-src-attr 'unsafe-inline'`);
  });

  it('fetches no styles that stand in the page', () => {
    const sheets = withHints(page('<figure data-figure="pump"></figure>')).match(
      /<link[^>]+stylesheet[^>]*>/g
    );
    expect(sheets?.filter((link) => !link.includes(' disabled '))).toEqual([]);
  });

  it('leaves out what the page links itself', () => {
    const head = '<link href="./_app/a/marks.css" rel="stylesheet"><script src="./_app/c/room.js"></script>';
    const html = withHints(page('<figure data-figure="pump"></figure>', head));
    expect(hrefs(html).filter((href) => href === './_app/a/marks.css')).toHaveLength(1);
    expect(html).not.toContain('/* _app/a/marks.css */');
  });

  it('takes only the figures that are shown', () => {
    expect(withHints(page('<figure data-figure="pump"></figure>'))).not.toContain('valve');
  });

  it('brings the scripts of a story that waits for its reader later, and its styles only with a served drawing', () => {
    const figure = '<figure data-figure="pump"></figure>';
    const served = withHints(page(`<div data-story="pump">${figure}</div>`));
    expect(served).not.toContain('view.js');
    expect(served).toContain('/* _app/a/view.css */');
    const later = page(`<div data-story="pump" data-later>${figure}</div>`);
    expect(withHints(later)).toBe(later);
  });

  it('leaves pages without a figure as they are', () => {
    expect(withHints(page('<p>words</p>'))).toBe(page('<p>words</p>'));
  });
});
