import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { evidence } from './src/lib/evidence/vite-plugin.ts';

export default defineConfig({
  plugins: [evidence(), sveltekit()],
  build: { target: 'es2022' },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    environment: 'node',
    // The first drawing of an anatomy takes seconds on a busy machine.
    testTimeout: 30_000
  }
});
