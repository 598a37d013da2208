import { describe, expect, it } from 'vitest';
import { creditLine, sourceLines } from './stamp';

const sources = ['Abbar et al., 2022', 'Li and Vlisides, 2016', 'Zarate et al., 2006'];

describe('the stamp of a picture', () => {
  it('has title, site, day of review and licence', () => {
    expect(creditLine({ title: 'The receptor', sources, reviewed: '25 November 2026' })).toBe(
      'The receptor. How ketamine works, reviewed 25 November 2026. CC BY 4.0.'
    );
  });

  it('names every source where they fit', () => {
    expect(sourceLines(sources, 200, 1)).toEqual([
      'Sources: Abbar et al., 2022; Li and Vlisides, 2016; Zarate et al., 2006'
    ]);
  });

  it('breaks lines between sources, never in one', () => {
    expect(sourceLines(sources, 51, 2)).toEqual([
      'Sources: Abbar et al., 2022; Li and Vlisides, 2016;',
      'Zarate et al., 2006'
    ]);
    for (const line of sourceLines(sources, 51, 3)) expect(line.length).toBeLessThanOrEqual(51);
  });

  it('says how many it leaves out', () => {
    expect(sourceLines(sources, 45, 1)).toEqual(['Sources: Abbar et al., 2022; and 2 more']);
    expect(sourceLines(sources, 5, 1)).toEqual(['Sources: 3']);
  });

  it('says nothing of sources where there are none', () => {
    expect(sourceLines([], 100, 2)).toEqual([]);
  });
});
