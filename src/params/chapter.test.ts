import { describe, expect, it } from 'vitest';
import { chapters } from '$lib/chapters';
import { written } from '../content/chapters';
import { match } from './chapter';

describe('addresses of chapters', () => {
  it.each(chapters)('$slug leads to a page exactly when the outline calls it ready', ({ slug, state }) => {
    expect(match(slug)).toBe(state === 'ready');
  });

  it.each(written)('$slug is written, so it has a page', ({ slug }) => {
    expect(match(slug)).toBe(true);
  });

  it.each(['', 'nonsense', 'Receptor', 'constructor', 'figures', '404.html'])('"%s" is none', (word) => {
    expect(match(word)).toBe(false);
  });
});
