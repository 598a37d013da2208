import { describe, expect, it } from 'vitest';
import { armOf } from './arms';
import { TABLES } from './load';

describe('armOf', () => {
  it('knows every arm of every row', () => {
    for (const row of [...TABLES.outcomes, ...TABLES.relapse]) {
      const arms = row.armId.split(' vs ');
      for (const arm of arms) expect(armOf(TABLES, row.studyId, arm).label).not.toBe('');
    }
  });

  it('tells the arm held against from the one that holds', () => {
    expect(armOf(TABLES, 'lii2023', 'pbo')).toMatchObject({
      role: 'control',
      label: 'saline during anaesthesia'
    });
    expect(armOf(TABLES, 'jones2022', 'pbo_men').role).toBe('control');
  });

  it('refuses an arm nobody listed', () => {
    expect(() => armOf(TABLES, 'lii2023', 'esk84')).toThrow('lii2023 has no arm esk84');
  });
});
