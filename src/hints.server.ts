/**
 * What a page is sure to open while it runs: the rooms and views of its figures. They come by dynamic import, so
 * nothing in the page names them; without these styles and links the served picture stands unstyled until the page's
 * script has run, and the room's code waits for that script too.
 */
import { hashOf } from './contentHash.server';

/** One chunk in the bundler's manifest: its file, styles, and the keys of the chunks it imports statically. */
export interface ManifestChunk {
  file: string;
  css?: readonly string[];
  imports?: readonly string[];
}
/** Chunks by the path of their source from the project's root, or by a name of the bundler's. */
export type ClientManifest = Readonly<Record<string, ManifestChunk>>;

const FIGURE = /\bdata-figure="([\w-]+)"/g;
/** Figures of a chapter's stories, which fetch their code when a reader comes near. */
const LATER = /\bdata-story="([\w-]+)"/g;
/** Stories that fetch their drawing then, too, and the styles with it. */
const DRAWN_LATER = /\bdata-story="([\w-]+)" data-later\b/g;
/** How the page points at the root of its files: the path in front of the folder all assets lie in. */
const ROOT = /\b(?:href|src)="([^"]*?)_app\//;

/** The part of the content-security policy that says which styles may stand in the page. */
const STYLE_POLICY = /style-src(?![-\w])[^;"]*/;

/**
 * The path from a page to the site's root, as the page's own links have it.
 * @throws Error when the page links no file of the build
 */
export function rootOf(html: string): string {
  const root = ROOT.exec(html)?.[1];
  if (root === undefined) throw new Error('a page that links no file of the build');
  return root;
}

/** What a page loads for each figure it shows. */
const entriesOf = (id: string): string[] =>
  ['index.ts', 'View.svelte'].map((file) => `src/lib/figures/${id}/${file}`);

/** Files of these entries and of all they import statically, each after what it needs. */
function filesOf(manifest: ClientManifest, entries: readonly string[]): { css: string[]; js: string[] } {
  const css = new Set<string>();
  const js = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => css.add(file));
    js.add(chunk.file);
  };
  entries.forEach(visit);
  return { css: [...css], js: [...js] };
}

/**
 * Adds to a page's head links to the scripts (of figures that are alive from the start), then the styles themselves (of
 * figures that are drawn from the start; where the browser would put them once the figure opened), each with the disabled link by which the bundler's loader knows that they are there. The hash of
 * the styles joins the page's content-security policy.
 * @param html a whole page; it comes back as it is when it shows no figure or has them all linked
 * @param readStyles text of a styles file of the manifest
 * @param also       keys of further modules that the page is sure to import
 */
export function withFigureHints(
  html: string,
  manifest: ClientManifest,
  readStyles: (file: string) => string,
  also: readonly string[] = []
): string {
  const ids = new Set([...html.matchAll(FIGURE)].map(([, id]) => id ?? ''));
  if (ids.size === 0) return html;
  const root = rootOf(html);
  const entriesBut = (told: RegExp) => {
    const left = new Set([...html.matchAll(told)].map(([, id]) => id ?? ''));
    return [...also, ...[...ids].filter((id) => !left.has(id)).flatMap(entriesOf)];
  };
  const { css } = filesOf(manifest, entriesBut(DRAWN_LATER));
  const { js } = filesOf(manifest, entriesBut(LATER));
  const missing = (file: string) => !html.includes(`href="${root}${file}"`);
  const links = js.filter(missing).map((file) => `<link href="${root}${file}" rel="modulepreload">`);
  const styles = css.filter(missing);
  const known = styles.map(
    (file) => `<link href="${root}${file}" rel="stylesheet" disabled media="(max-width: 0)">`
  );
  const text = styles.map((file) => readStyles(file)).join('\n');
  const inline = text === '' ? '' : `<style>${text}</style>`;
  const page = html.replace('</head>', () => `${[...links, ...known].join('')}${inline}</head>`);
  return text === '' ? page : page.replace(STYLE_POLICY, (policy) => `${policy} ${hashOf(text)}`);
}
