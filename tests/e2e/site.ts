/**
 * What the built site contains, read from its files: the specs need no list of pages, figures or steps.
 */
import { readFileSync } from 'node:fs';
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
export const isPresenter = (page: string): boolean => page.startsWith('/present/');

/** The document of a page, as a server sends it. */
export function documentOf(page: string): string {
  return readFileSync(join(ROOT, page, 'index.html'), 'utf8');
}

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

const isChapter = (page: string): boolean =>
  /data-step-card="/.test(documentOf(page)) && /^\/[a-z-]+\/$/.test(page);

/** Every figure that can be embedded. */
export const figures: readonly BuiltFigure[] = pages.filter(isEmbed).map((embed) => {
  const id = /^\/embed\/1\/en\/([^/]+)\/$/.exec(embed)?.[1];
  if (id === undefined) throw new Error(`${embed} is not an address for one figure`);
  const chapter = pages.find((page) => isChapter(page) && documentOf(page).includes(`data-figure="${id}"`));
  if (chapter === undefined) throw new Error(`no chapter tells the story of the figure "${id}"`);
  return { id, embed, chapter, steps: matchesOf(documentOf(chapter), /data-step-card="([^"]+)"/g) };
});

export const presenters = pages.filter(isPresenter);
