import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { computed } from './src/lib/evidence/vite-computed.ts';
import { evidence } from './src/lib/evidence/vite-plugin.ts';

/** Numbers that browsers need without the code that makes them. */
const COMPUTED = [
  'src/lib/figures/receptor/model.ts',
  'src/lib/figures/bdnf/curves.ts',
  'src/lib/figures/circuit/rates.ts',
  'src/lib/figures/conditions/leftOut.ts',
  'src/lib/figures/conditions/rows.ts',
  'src/lib/figures/fade/leftOut.ts',
  'src/lib/figures/fade/rows.ts',
  'src/lib/figures/ids.ts',
  'src/lib/figures/comparators/leftOut.ts',
  'src/lib/figures/comparators/rows.ts',
  'src/lib/figures/onset/leftOut.ts',
  'src/lib/figures/onset/records.ts',
  'src/lib/figures/onset/rows.ts',
  'src/lib/figures/pattern/network.ts',
  'src/lib/figures/receptor/exposures.ts',
  'src/lib/figures/regimens/runs.ts',
  'src/lib/figures/spines/runs.ts',
  'src/lib/figures/synapse/rates.ts',
  'src/lib/ui/site/reviewDays.ts'
];

/** Code that is always loaded together stands together: fewer requests, and it compresses better. */
const CHUNKS = [
  {
    name: 'runtime',
    priority: 2,
    test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]|vite[\\/]preload-helper|ui[\\/]figure[\\/](Icon|ProvenanceBadge)|figures[\\/]ids/
  },
  {
    name: 'figures',
    test: /node_modules[\\/]gsap[\\/]gsap-core|src[\\/]lib[\\/](drivers[\\/](player|playhead|address\.|visitor)|figures[\\/](figure|registry|FigureHost)|marks[\\/](?!chart|receptors|stamp|[iI]ons|Stage|Labels|ScaleStrip|Gauge|view)|motion[\\/](?!keeper|unlessNew)|ui[\\/]figure[\\/](Toolbar|roving))/
  }
];

/** An embed's script, which runs without the site's app: nothing in the app imports it. */
const embedEntry: Plugin = {
  name: 'embed-entry',
  apply: 'build',
  buildStart() {
    if (this.environment.name === 'client') {
      this.emitFile({ type: 'chunk', id: 'src/routes/parts/embedEntry.ts', preserveSignature: 'strict' });
    }
  }
};

export default defineConfig({
  plugins: [evidence(), computed(COMPUTED), embedEntry, sveltekit()],
  build: {
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } }
  },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    benchmark: { include: ['src/**/*.bench.ts'] },
    environment: 'node',
    // The first drawing of an anatomy takes seconds on a busy machine.
    testTimeout: 30_000
  }
});
