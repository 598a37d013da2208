import type { KnipConfig } from 'knip';

/** The imports in the script part of a chapter's prose. */
const importsOf = (text: string): string =>
  [...text.matchAll(/^\s*import\s[^;]+;/gm)].map(([statement]) => statement).join('\n');

export default {
  entry: [
    'scripts/*.mjs',
    'src/before-paint.js',
    // Emitted as an entry of its own by vite.config.ts.
    'src/routes/parts/embedEntry.ts',
    // Found by glob: rooms and prose. The model's index files are what it offers to rooms to come.
    'src/lib/figures/*/index.ts',
    'src/lib/model/*/index.ts',
    'src/content/**/*.svx'
  ],
  project: ['src/**/*.{ts,js,svelte,svx}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.ts'],
  // scripts/fonts.mjs reads the font files, not the packages' code.
  ignoreDependencies: ['@fontsource-variable/*'],
  ignoreExportsUsedInFile: true,
  compilers: { svx: importsOf }
} satisfies KnipConfig;
