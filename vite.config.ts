import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { computed } from './src/lib/evidence/vite-computed.ts';
import { evidence } from './src/lib/evidence/vite-plugin.ts';

/** Numbers that browsers need without the code that makes them. */
const COMPUTED = ['src/lib/evidence/parameters.ts', 'src/lib/figures/receptor/exposures.ts'];

export default defineConfig({
  plugins: [evidence(), computed(COMPUTED), sveltekit()],
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    environment: 'node',
    // The first drawing of an anatomy takes seconds on a busy machine.
    testTimeout: 30_000
  }
});
