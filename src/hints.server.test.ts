import { describe, expect, it } from 'vitest';
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

const page = (body: string, head = '<link href="../../_app/c/shared.js" rel="modulepreload">') =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)" rel="(\w+)"/g)].map(([, href]) => href);

describe('links for the figures of a page', () => {
  it('names room, view and what they import, once each, styles after what they build on', () => {
    const html = withFigureHints(page('<figure data-figure="pump"></figure>'), manifest);
    expect(hrefs(html)).toEqual([
      '../../_app/c/shared.js',
      '../../_app/c/marks.js',
      '../../_app/c/room.js',
      '../../_app/c/view.js',
      '../../_app/a/marks.css',
      '../../_app/a/view.css'
    ]);
    expect(html).toContain('<link href="../../_app/a/view.css" rel="stylesheet"></head>');
  });

  it('leaves out what the page links itself', () => {
    const head = '<link href="./_app/a/marks.css" rel="stylesheet"><script src="./_app/c/room.js"></script>';
    const linked = hrefs(withFigureHints(page('<figure data-figure="pump"></figure>', head), manifest));
    expect(linked.filter((href) => href === './_app/a/marks.css')).toHaveLength(1);
  });

  it('takes only the figures that are shown', () => {
    expect(withFigureHints(page('<figure data-figure="pump"></figure>'), manifest)).not.toContain('valve');
  });

  it('leaves pages without a figure as they are', () => {
    expect(withFigureHints(page('<p>words</p>'), manifest)).toBe(page('<p>words</p>'));
  });
});
