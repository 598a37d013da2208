import { error } from '@sveltejs/kit';
import { figureIds, openFigure } from '$lib/figures/registry';
import { SOURCE_FORMATS, sourcesFile } from '../../../../parts/figureSources';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES = { txt: 'text/plain', bib: 'application/x-bibtex', ris: 'application/x-research-info-systems' };

export const entries: EntryGenerator = () =>
  figureIds.flatMap((id) => SOURCE_FORMATS.map((format) => ({ id, format })));

/** The figure's sources as a list, for BibTeX, or for a reference manager. */
export const GET: RequestHandler = async ({ params }) => {
  const format = SOURCE_FORMATS.find((one) => one === params.format);
  if (!format) error(404, `There are no sources as "${params.format}".`);
  const text = await sourcesFile(await openFigure(params.id), format);
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
