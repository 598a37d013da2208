import { describe, expect, it } from 'vitest';
import { figureIds } from '$lib/figures/registry';
import { match } from './figure';

describe('addresses of figures', () => {
  it.each(figureIds)('%s leads to a page', (id) => expect(match(id)).toBe(true));

  it.each(['', 'nonsense', 'Receptor', 'constructor', 'index.ts'])('"%s" is none', (word) => {
    expect(match(word)).toBe(false);
  });
});
