/**
 * What the built site contains, read from its files: the specs need no list of pages, figures or steps.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../scripts/budget.mjs';

const ROOT = 'build';

/** Kit's fallback document: what a host sends with status 404. */
const FALLBACK = '/404.html';
/** An address that no page has. */
export const NOWHERE = '/no-such-page/';

/** Every page a visitor can open. */
export const pages = pagesOf(ROOT).filter((page) => page !== FALLBACK);

export const isEmbed = (page: string): boolean => page.startsWith('/embed/');
const isPresenter = (page: string): boolean => page.startsWith('/present/');

/** The document of a page, as a server sends it. */
export function documentOf(page: string): string {
  return readFileSync(join(ROOT, page, 'index.html'), 'utf8');
}

/** Whether a server answers an address below the root with 200: with a file, or with the page of a folder. */
export function isServed(address: string): boolean {
  const path = join(ROOT, decodeURIComponent(address));
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found !== undefined;
  return statSync(join(path, 'index.html'), { throwIfNoEntry: false }) !== undefined;
}

export const hasFigure = (page: string): boolean => documentOf(page).includes('data-figure="');

export interface BuiltFigure {
  id: string;
  embed: string;
  /** Address of the chapter that tells its story. */
  chapter: string;
  /** Step ids in the order of the story. */
  steps: readonly string[];
}

const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Every figure that can be embedded; its steps are those it lists for browsers without script. */
export const figures: readonly BuiltFigure[] = pages.filter(isEmbed).map((embed) => {
  const id = /^\/embed\/1\/en\/([^/]+)\/$/.exec(embed)?.[1];
  if (id === undefined) throw new Error(`${embed} is not an address for one figure`);
  const chapter = pages.find((page) => documentOf(page).includes(`data-story="${id}"`));
  if (chapter === undefined) throw new Error(`no chapter tells the story of the figure "${id}"`);
  const steps = matchesOf(documentOf(embed), /<img src="\.\/([^"/]+)\.svg"/g);
  if (steps.length < 2) throw new Error(`${embed} lists no steps for browsers without script`);
  return { id, embed, chapter, steps };
});

/** Pages on which stories are told, each with its figures. */
export const chapters: readonly { address: string; told: readonly BuiltFigure[] }[] = [
  ...new Set(figures.map(({ chapter }) => chapter))
].map((address) => ({ address, told: figures.filter(({ chapter }) => chapter === address) }));

export const presenters = pages.filter(isPresenter);

/** The stops of a presenter's path, as "figure/step", in order: those it tells browsers without script. */
export const stopsOf = (presenter: string): string[] =>
  matchesOf(documentOf(presenter), /<img src="[./]+embed\/1\/en\/([^/"]+\/[^/"]+)\.svg"/g);
