import type { ParamMatcher } from '@sveltejs/kit';
import { written } from '../content/chapters';

/** Addresses of one part are chapters only when the chapter is written; all others have no page. */
export const match: ParamMatcher = (param) => written.some(({ slug }) => slug === param);
