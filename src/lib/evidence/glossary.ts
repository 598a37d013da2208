/** The glossary by id. */
import file from './glossary.json';
import type { GlossaryTerm } from './types';

/** Every term, in alphabetical order. */
export const glossary = file as readonly GlossaryTerm[];

const byId = new Map(glossary.map((term) => [term.id, term]));

/**
 * One term.
 * @param id the slug of the term, such as `vestibule`
 * @throws RangeError naming the id when there is no such term
 */
export function termById(id: string): GlossaryTerm {
  const term = byId.get(id);
  if (!term) throw new RangeError(`no term "${id}" in glossary.json`);
  return term;
}
