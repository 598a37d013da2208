import { describe, expect, it } from 'vitest';
import { belongs, seated, type LabelSeat, type LabelWords } from './label';

type Step = 'first' | 'second' | 'third';
const SEATS: Record<'gate' | 'plug', LabelSeat<Step>> = {
  gate: { kind: 'structure', side: 'left', priority: 1, steps: ['first', 'second'], far: { x: 1, y: 2 } },
  plug: { kind: 'actor', side: 'right', priority: 2, steps: ['second'], far: { x: 3, y: 4 } }
};
const both = (words: string) => ({ plain: words, clinical: words });
const WORDS: Record<'gate' | 'plug', LabelWords> = {
  plug: { text: both('Plug'), sub: both('in place') },
  gate: { text: both('Gate') }
};

describe('labels', () => {
  it('gives each seat its own words, in the order of the seats', () => {
    expect(seated(SEATS, WORDS)).toMatchObject([
      { id: 'gate', text: { plain: 'Gate' }, far: { x: 1, y: 2 } },
      { id: 'plug', text: { plain: 'Plug' }, sub: { plain: 'in place' }, far: { x: 3, y: 4 } }
    ]);
  });

  it('keeps a name between two steps only if it is true of both', () => {
    expect(belongs(SEATS.gate, 'first', 'first')).toBe(true);
    expect(belongs(SEATS.gate, 'first', 'second')).toBe(true);
    expect(belongs(SEATS.plug, 'first', 'second')).toBe(false);
    expect(belongs(SEATS.gate, 'second', 'third')).toBe(false);
  });
});
