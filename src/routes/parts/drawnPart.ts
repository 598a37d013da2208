import { base } from '$app/paths';

/**
 * Fetches a picture drawn when the site was built.
 * @throws Error naming figure and status when it does not come
 */
export async function drawnPart(layout: 'article' | 'present', id: string): Promise<string> {
  const response = await fetch(`${base}/parts/${layout}/${id}.json`);
  if (!response.ok) throw new Error(`figure ${id}: its picture answered ${response.status}`);
  return ((await response.json()) as { html: string }).html;
}
