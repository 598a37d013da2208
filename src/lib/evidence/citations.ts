/**
 * References as text, through citation-js and its Vancouver style. Build time only: the library is larger than any
 * page, so pages call this while they are rendered and ship the result.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { LABEL_STYLE } from './labelStyle';
import { sourceById } from './sources';
import type { Author, ReadLevel, Reference } from './types';

plugins.config.get('@bibtex').format.useIdAsLabel = true;
plugins.config.get('@csl').styles.add('label', LABEL_STYLE);

/** One line of a list of sources. */
export interface SourceEntry {
  id: string;
  /** The reference as HTML, with its DOI or address as a link. */
  html: string;
  read: ReadLevel;
  record: Reference['custom']['record'];
  note: string;
}

/** The way a record says that it names only its first authors. */
const AND_OTHERS = /^(et al\.?|and others)$/i;
const ET_AL: Author = { literal: 'et al.' };

const meansOthers = (author: Author) => 'literal' in author && AND_OTHERS.test(author.literal);

/** A record as the library wants it: standard CSL fields only, with a given way to say "and others". */
function cslItem(reference: Reference, others: Author[]) {
  const { aliases: _aliases, custom: _custom, note: _note, ...item } = reference;
  return {
    ...item,
    author: reference.author.flatMap((author) => (meansOthers(author) ? others : [author]))
  };
}

/** A record for the printed list: one link is enough, the DOI before any other. */
function printedItem(reference: Reference): object {
  const { PMID, PMCID, URL, ...item } = cslItem(reference, [ET_AL]);
  if (item.DOI !== undefined) return item;
  if (URL !== undefined) return { ...item, URL };
  if (PMCID !== undefined) return { ...item, URL: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` };
  return PMID === undefined ? item : { ...item, URL: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` };
}

/** A record for a label: two more names make the style itself write "et al.". */
const labelItem = (reference: Reference): object => cslItem(reference, [ET_AL, ET_AL]);

/** Numbered styles put the text into a column of its own. */
const NUMBERED_TEXT = /<div class="csl-right-inline">([\s\S]*?)<\/div>/;
const PLAIN_TEXT = /^\s*<div[^>]*>([\s\S]*?)<\/div>\s*$/;

/**
 * Texts of sources in one style, each formatted once. Ids are best asked for together: a pass of the library has a
 * price of its own, one more record in it next to none.
 */
function inStyle(template: string, item: (reference: Reference) => object) {
  const texts = new Map<string, string>();
  return (ids: readonly string[]): string[] => {
    const sources = ids.map(sourceById);
    const missing = new Set(sources.filter((source) => !texts.has(source.id)));
    if (missing.size > 0) {
      const entries = new Cite([...missing].map(item)).format('bibliography', {
        format: 'html',
        template,
        lang: 'en-GB',
        hyperlinks: true,
        asEntryArray: true
      });
      for (const [id, html] of entries) {
        const [, text] = NUMBERED_TEXT.exec(html) ?? PLAIN_TEXT.exec(html) ?? [];
        if (text !== undefined) texts.set(id, text.trim());
      }
    }
    return sources.map(({ id }) => {
      const text = texts.get(id);
      if (text === undefined) throw new Error(`source "${id}": not formatted`);
      return text;
    });
  };
}

const printed = inStyle('vancouver', printedItem);
const labels = inStyle('label', labelItem);

/**
 * The list of sources of a page.
 * @param ids ids or aliases, in the order to print
 * @throws RangeError naming an unknown source
 */
export function sourceEntries(ids: readonly string[]): SourceEntry[] {
  const texts = printed(ids);
  return ids.map(sourceById).map(({ id, custom, note }, index) => ({
    id,
    html: texts[index] ?? '',
    note,
    ...custom
  }));
}

/** Names and years as HTML, such as "Abbar et al., 2022", to point at sources where there are no numbers. */
export function shortReferences(ids: readonly string[]): string[] {
  return labels(ids);
}

/** One source as a BibTeX entry, its key the site's id. */
export function bibtexOf(id: string): string {
  return new Cite([cslItem(sourceById(id), [{ family: 'others' }])]).format('bibtex').trim();
}

/** One source as an RIS record. */
export function risOf(id: string): string {
  return new Cite([cslItem(sourceById(id), [])]).format('ris').trim();
}
