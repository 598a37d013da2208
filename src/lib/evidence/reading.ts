/** What a page has to bring for the marks in its prose: definitions, and sources numbered as they first appear. */
import { claimById, claimSources } from './claims';
import { termById } from './glossary';
import { proseMarks } from './proseMarks';
import { sourceById } from './sources';

/**
 * Ids of the glossary terms used in a text, each once, in reading order.
 * @param source raw text of a chapter
 * @throws RangeError naming an unknown term
 */
export function termsIn(source: string): string[] {
  const { marks } = proseMarks(source);
  return [...new Set(marks.filter((mark) => mark.kind === 'term').map((mark) => termById(mark.id).id))];
}

/**
 * Ids of the sources cited in a text, each once, in order of first appearance. A claim counts as a citation of its
 * sources at the place where it stands; aliases are resolved.
 * @param source raw text of a chapter
 * @throws RangeError naming an unknown source or claim
 */
export function citedIn(source: string): string[] {
  const { marks } = proseMarks(source);
  return [
    ...new Set(
      marks.flatMap((mark) => {
        if (mark.kind === 'claim') return claimSources(claimById(mark.id));
        return mark.kind === 'source' ? [sourceById(mark.id).id] : [];
      })
    )
  ];
}

/** Numbers sources from 1 in the order given; what `citedIn` returns becomes the numerals on the page. */
export function numbersOf(ids: readonly string[]): Map<string, number> {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}
