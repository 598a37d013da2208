/**
 * Looks of a drawing that stand in the style blocks of its components: a file that is one picture must carry them
 * itself. Build time only.
 */
import { compile } from 'svelte/compiler';

const sources = import.meta.glob<string>(
  ['/src/lib/figures/*/*.svelte', '/src/lib/marks/**/*.svelte', '!/src/lib/**/View.svelte'],
  { query: '?raw', import: 'default' }
);

/** The class that Svelte gives to everything a component's rules are for. */
const SCOPE = /\bsvelte-[a-z0-9]+\b/g;

const compiled = new Map<string, Promise<string>>();

/** A component's rules as the site's own build writes them: the scope is made from the file's name. */
function rulesOf(path: string): Promise<string> {
  const known = compiled.get(path);
  if (known) return known;
  const rules = (async () => {
    const source = (await sources[path]?.()) ?? '';
    if (!source.includes('<style')) return '';
    const { css } = compile(source, { filename: `${process.cwd()}${path}`, generate: 'server', dev: false });
    return (css?.code ?? '')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .trim();
  })();
  compiled.set(path, rules);
  return rules;
}

/**
 * Rules for a drawing's markup.
 * @param figure  the room it comes from
 * @param body    markup with scope classes
 * @throws Error naming a scope for which no component of the room or of the marks has rules: the picture would lack them
 */
export async function drawingStyles(figure: string, body: string): Promise<string> {
  const wanted = new Set(body.match(SCOPE));
  if (wanted.size === 0) return '';
  const paths = Object.keys(sources).filter(
    (path) => path.startsWith(`/src/lib/figures/${figure}/`) || path.startsWith('/src/lib/marks/')
  );
  const rules = await Promise.all(paths.map(rulesOf));
  const found = rules.filter((css) => css.match(SCOPE)?.some((scope) => wanted.has(scope)));
  const known = new Set(found.flatMap((css) => css.match(SCOPE) ?? []));
  const missing = [...wanted].filter((scope) => !known.has(scope));
  if (missing.length > 0) throw new Error(`still of "${figure}": no rules for ${missing.join(', ')}`);
  return found.join('');
}
