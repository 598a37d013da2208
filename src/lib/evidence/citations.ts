/**
 * References as text, through citation-js and its Vancouver style. Build time only: the library is larger than any
 * page, so pages call this while they are rendered and ship the result.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { references, sourceById } from './sources';
import type { Author, ReadLevel, Reference } from './types';

plugins.config.get('@bibtex').format.useIdAsLabel = true;

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

const meansOthers = (author: Author) => 'literal' in author && AND_OTHERS.test(author.literal);

/** A record as the library wants it: standard CSL fields only, with a given way to say "and others". */
function cslItem(reference: Reference, others: Author[]): object {
  const { aliases: _aliases, custom: _custom, note: _note, ...item } = reference;
  return {
    ...item,
    author: reference.author.flatMap((author) => (meansOthers(author) ? others : [author]))
  };
}

const ENTRY_TEXT = /<div class="csl-right-inline">([\s\S]*?)<\/div>/;

/** Formatting goes through one pass for all records: a second costs as much as hundreds. */
function formatAll(): Map<string, string> {
  const cite = new Cite(references.map((reference) => cslItem(reference, [{ literal: 'et al.' }])));
  const entries = cite.format('bibliography', {
    format: 'html',
    template: 'vancouver',
    lang: 'en-GB',
    hyperlinks: true,
    asEntryArray: true
  });
  return new Map(
    entries.map(([id, html]) => {
      const text = ENTRY_TEXT.exec(html)?.[1];
      if (text === undefined) throw new Error(`source "${id}": no text in the formatted entry`);
      return [id, text.trim()];
    })
  );
}

let formatted: Map<string, string> | undefined;

/**
 * The list of sources of a page.
 * @param ids ids or aliases, in the order to print
 * @throws RangeError naming an unknown source
 */
export function sourceEntries(ids: readonly string[]): SourceEntry[] {
  formatted ??= formatAll();
  const texts = formatted;
  return ids.map((given) => {
    const { id, custom, note } = sourceById(given);
    const html = texts.get(id);
    if (html === undefined) throw new Error(`source "${id}": not formatted`);
    return { id, html, note, ...custom };
  });
}

/** Name and year, such as "Abbar et al., 2022", to point at a source where there is no number. */
export function shortReference(id: string): string {
  const other: Author = { literal: 'et al.' };
  // Two more names make the style itself write "et al.".
  const cite = new Cite([cslItem(sourceById(id), [other, other])]);
  const label = cite.format('citation', { template: 'apa', lang: 'en-GB' });
  return label.replace(/^\(|\)$/g, '');
}

/** One source as a BibTeX entry, its key the site's id. */
export function bibtexOf(id: string): string {
  return new Cite([cslItem(sourceById(id), [{ family: 'others' }])]).format('bibtex').trim();
}

/** One source as an RIS record. */
export function risOf(id: string): string {
  return new Cite([cslItem(sourceById(id), [])]).format('ris').trim();
}
