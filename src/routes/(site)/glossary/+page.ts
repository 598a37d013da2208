import type { PageLoad } from './$types';

/** The terms are text: they are rendered while the site is built and never sent as data or code. */
export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) return { html: '' };
  const { glossaryHtml } = await import('./glossary');
  return { html: glossaryHtml() };
};
