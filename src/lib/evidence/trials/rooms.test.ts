import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FIGURES = 'src/lib/figures';
const rows = readdirSync(FIGURES, { recursive: true, encoding: 'utf8' })
  .map((name) => `${FIGURES}/${name.replaceAll('\\', '/')}`)
  .filter((file) => /\/(rows|leftOut|records)\.ts$/.test(file));

describe('a room’s rows', () => {
  it('reach browsers as values: every one of these files is listed in COMPUTED', () => {
    const config = readFileSync('vite.config.ts', 'utf8');
    const list = /const COMPUTED = \[([^\]]*)\]/.exec(config)?.[1] ?? '';
    expect(list).not.toBe('');
    expect(rows.filter((file) => !list.includes(`'${file}'`))).toEqual([]);
  });
});
