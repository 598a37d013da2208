import { describe, expect, it } from 'vitest';
import { hashOf } from './contentHash.server';
import { withLateStart } from './lateStart.server';

const START = `
				{
					__sveltekit_abc = { base: "" };
					const element = document.currentScript.parentElement;
					Promise.all([import("./start.js"), import("./app.js")]).then(([kit, app]) => {
						kit.start(app, element, { node_ids: [0, 2] });
					});
				}
			`;
const page = (start = START) =>
  `<html><head><script>before()</script><meta content="script-src ${hashOf(start)}">
		<link href="./a.js" rel="modulepreload">
		<link href="./b.js" rel="modulepreload"></head><body><div>words<script>${start}</script></div></body></html>`;
const scriptOf = (html: string) => /words<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

describe('a page whose script starts late', () => {
  it('fetches no module by itself, and names all of them in its script', () => {
    const html = withLateStart(page());
    expect(html).not.toContain('modulepreload">');
    expect(scriptOf(html)).toContain('["./a.js","./b.js"]');
  });

  it('allows the new script, not the old one, and leaves the other scripts alone', () => {
    const html = withLateStart(page());
    expect(html).toContain(`script-src ${hashOf(scriptOf(html))}"`);
    expect(html).not.toContain(hashOf(START));
    expect(html).toContain('<script>before()</script>');
  });

  it('hands on the promise of a started app', () => {
    const start = scriptOf(withLateStart(page()));
    expect(start).toMatch(/return Promise\.all\(/);
    expect(start).toMatch(/return kit\.start\(app, element/);
    expect(start).toContain('const element = here;');
    // It parses.
    expect(() => new Function(start.replaceAll('import(', 'load('))).not.toThrow();
  });

  it('stops the build when Kit writes its start in another way', () => {
    expect(() => withLateStart(page(START.replace('kit.start', 'kit.begin')))).toThrow(/kit\.start\(/);
    expect(() => withLateStart('<html></html>')).toThrow(/no inline script/);
  });
});
