import { describe, expect, it } from 'vitest';
import { actionOf } from './presenterKeys';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}
) => actionOf({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('presenter keys', () => {
  it('turns on with the keys of hands and clickers', () => {
    for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N'])
      expect(press(key)).toBe('next');
    for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'p']) expect(press(key)).toBe('back');
    expect(press(' ', { shiftKey: true })).toBe('back');
  });

  it('blanks for the keys that clickers send', () => {
    expect(press('b')).toBe('black');
    expect(press('.')).toBe('black');
    expect(press('w')).toBe('paper');
    expect(press(',')).toBe('paper');
  });

  it('starts the path for a clicker’s start button, and resumes where it stands', () => {
    expect(press('F5')).toBe('start');
    expect(press('F5', { shiftKey: true })).toBe('resume');
  });

  it('leaves the browser its own shortcuts', () => {
    expect(press('p', { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(press('r', { metaKey: true })).toBeUndefined();
  });

  it('does nothing for other keys', () => {
    for (const key of ['q', 'Tab', 'Shift', 'F1']) expect(press(key)).toBeUndefined();
  });
});
