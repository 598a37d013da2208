import { shortReferences } from '$lib/evidence/citations';
import { glossary } from '$lib/evidence/glossary';
import { sourceById } from '$lib/evidence/sources';
import type { GlossaryTerm } from '$lib/evidence/types';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import Terms from './Terms.svelte';

/** A term with its sources as they are printed. */
export interface TermEntry extends Omit<GlossaryTerm, 'sources'> {
  sources: { id: string; label: string }[];
}

/** Every term under its first letter, in the order of the file. */
export function glossaryGroups(): { letter: string; terms: TermEntry[] }[] {
  const ids = [...new Set(glossary.flatMap((term) => term.sources.map((given) => sourceById(given).id)))];
  const texts = shortReferences(ids);
  const labels = new Map(ids.map((id, index) => [id, texts[index] ?? id]));
  const entryOf = ({ sources, ...term }: GlossaryTerm): TermEntry => ({
    ...term,
    sources: sources.map((given) => {
      const { id } = sourceById(given);
      return { id, label: labels.get(id) ?? id };
    })
  });

  const groups = new Map<string, TermEntry[]>();
  for (const term of glossary) {
    const letter = term.term.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entryOf(term)]);
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}

/** The body of the page, below its heading. */
export function glossaryHtml(): string {
  return renderStatic(Terms, { groups: glossaryGroups() });
}
