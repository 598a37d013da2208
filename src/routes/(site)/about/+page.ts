import type { PageLoad } from './$types';

/** The page is text: it is rendered while the site is built and never sent as code. */
export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) return { html: '' };
  const [{ renderStatic }, { default: About }] = await Promise.all([
    import('$lib/ui/prose/renderStatic'),
    import('./About.svelte')
  ]);
  return { html: renderStatic(About, {}) };
};
