/**
 * Ids of all figures: the folders beside this file that are rooms. Every page loads them, to know which addresses
 * there are, so the build replaces this file by its value.
 */
export const figureIds: readonly string[] = Object.keys(import.meta.glob('./*/index.ts'))
  .map((path) => path.split('/')[1] ?? '')
  .sort();
