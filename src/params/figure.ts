import type { ParamMatcher } from '@sveltejs/kit';
import { figureIds } from '$lib/figures/ids';

/** Only figures that exist have pages, embeds and lists of sources. */
export const match: ParamMatcher = (param) => figureIds.includes(param);
