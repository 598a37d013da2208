import type { ParamMatcher } from '@sveltejs/kit';

/**
 * Chapters that are written. Every page loads this file, so it names them itself instead of taking along what
 * `content/chapters` says about them; the test beside it holds the two to each other.
 */
const SLUGS = ['receptor', 'circuit', 'growth', 'onset', 'evidence'];

/** Addresses of one part are chapters only when the chapter is written; all others have no page. */
export const match: ParamMatcher = (param) => SLUGS.includes(param);
