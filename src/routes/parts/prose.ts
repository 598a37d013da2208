/** A chapter's prose as HTML. Server only: browsers keep what they are served. */
import type { Component } from 'svelte';
import Prose from '$lib/ui/prose/Prose.svelte';
import SourceList from '$lib/ui/prose/SourceList.svelte';
import { renderStatic } from '$lib/ui/prose/renderStatic';
import { citedIn, numbersOf } from '$lib/evidence/reading';
import { sourceEntries } from '$lib/evidence/citations';
import type { Figure } from '$lib/figures/figure';
import { captionContext } from '../../content/captions';
import { proseModules, proseSources } from '../../content/chapters';

export interface ChapterProse {
  /** HTML of each part, by its name. */
  parts: Record<string, string>;
  /** HTML of the numbered list of sources. */
  sources: string;
}

/**
 * @param folder the chapter's folder in src/content, such as 04-receptor
 * @param names  parts in reading order: sources are numbered by first appearance
 * @param root   relative path from the page to the site's root
 * @param figures the figures whose steps the chapter's cards tell; a chapter without cards needs none
 * @throws Error naming the part that is not there
 */
export async function chapterProse(
  slug: string,
  names: readonly string[],
  root: string,
  figures: readonly Figure[] = []
): Promise<ChapterProse> {
  const texts = await Promise.all(
    names.map(async (name) => {
      const path = Object.keys(proseModules).find((key) =>
        new RegExp(`/\\d+-${slug}/${name}\\.svx$`).test(key)
      );
      const load = path && proseModules[path];
      const source = path && proseSources[path];
      if (!load || !source) throw new Error(`chapter "${slug}": no part "${name}" in src/content`);
      return { name, content: (await load()).default as Component, source: await source() };
    })
  );
  const cited = citedIn(texts.map(({ source }) => source).join('\n'));
  const numbers = numbersOf(cited);
  const context = new Map(figures.flatMap((figure) => [...captionContext(figure)]));
  return {
    parts: Object.fromEntries(
      texts.map(({ name, content, source }) => [
        name,
        renderStatic(Prose, { content, source, numbers, root }, context)
      ])
    ),
    sources: renderStatic(SourceList, { entries: sourceEntries(cited) })
  };
}
