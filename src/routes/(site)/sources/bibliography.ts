import { sourceEntries } from '$lib/evidence/citations';
import type { SourceEntry } from '$lib/evidence/citations';
import { references } from '$lib/evidence/sources';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import Bibliography from './Bibliography.svelte';

const plainText = (html: string) => html.replace(/<[^>]*>/g, '');

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Every source in alphabetical order of its printed form, under its first letter; figures come under "0–9". */
export function bibliographyGroups(): { letter: string; entries: SourceEntry[] }[] {
  const entries = sourceEntries(references.map((reference) => reference.id))
    .map((entry) => ({ entry, text: plainText(entry.html) }))
    .sort((a, b) => collator.compare(a.text, b.text));
  const groups = new Map<string, SourceEntry[]>();
  for (const { entry, text } of entries) {
    const first = text.normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}

/** The body of the page, below its heading. */
export function bibliographyHtml(): string {
  return renderStatic(Bibliography, { groups: bibliographyGroups() });
}
