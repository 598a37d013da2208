/** A figure's sources to take away: lists for reference managers, and what its stamp says. Written when pages are built. */
import { bibtexOf, risOf, shortReferences, sourceEntries } from '$lib/evidence/citations';
import { sourceById } from '$lib/evidence/sources';
import type { Figure } from '$lib/figures/figure';
import { reviewDays } from '$lib/ui/site/reviewDays';
import { creditLine, type Credit } from './stamp';

export const SOURCE_FORMATS = ['txt', 'bib', 'ris'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Ids of a figure's sources, aliases resolved, each once. */
export async function sourceIds(figure: Figure): Promise<string[]> {
  const { sources } = await figure.accounts();
  return [...new Set(sources.map((id) => sourceById(id).id))];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Markup as plain text. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10))
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

export async function creditOf(figure: Figure): Promise<Credit> {
  const sources = shortReferences(await sourceIds(figure)).map(textOf);
  return { title: figure.title, sources, reviewed: reviewDays.edited };
}

/** All sources of a figure in one format. */
export async function sourcesFile(figure: Figure, format: SourceFormat): Promise<string> {
  const ids = await sourceIds(figure);
  if (format === 'bib') return `${ids.map(bibtexOf).join('\n\n')}\n`;
  if (format === 'ris') return `${ids.map(risOf).join('\n\n')}\n`;
  const entries = sourceEntries(ids).map(({ html }, i) => `${i + 1}. ${textOf(html)}`);
  return `${creditLine(await creditOf(figure))}\n\n${entries.join('\n')}\n`;
}
