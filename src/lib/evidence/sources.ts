/** The bibliography by id. Pages meet it while they are rendered; it is too large for a browser's bundle. */
import file from './references.json';
import type { Reference } from './types';

/** Every record, in the order of the file (by id). The build has checked the file against its schema. */
export const references = file as readonly Reference[];

const byId = new Map<string, Reference>();
for (const reference of references) {
  byId.set(reference.id, reference);
  for (const alias of reference.aliases ?? []) byId.set(alias, reference);
}

/**
 * One source.
 * @param id an id or an alias in references.json
 * @throws RangeError naming the id when there is no such source
 */
export function sourceById(id: string): Reference {
  const reference = byId.get(id);
  if (!reference) throw new RangeError(`no source "${id}" in references.json`);
  return reference;
}
