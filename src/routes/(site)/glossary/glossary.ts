import { shortReference } from '$lib/evidence/citations';
import { glossary } from '$lib/evidence/glossary';
import { sourceById } from '$lib/evidence/sources';
import type { GlossaryTerm } from '$lib/evidence/types';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import Terms from './Terms.svelte';

/** A term with its sources as they are printed. */
export interface TermEntry extends Omit<GlossaryTerm, 'sources'> {
  sources: { id: string; label: string }[];
}

function entryOf({ sources, ...term }: GlossaryTerm): TermEntry {
  return {
    ...term,
    sources: sources.map((given) => {
      const { id } = sourceById(given);
      return { id, label: shortReference(id) };
    })
  };
}

/** Every term under its first letter, in the order of the file. */
export function glossaryGroups(): { letter: string; terms: TermEntry[] }[] {
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
