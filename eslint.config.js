import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { importBoundaries } from './scripts/lint/import-boundaries.mjs';
import svelteConfig from './svelte.config.js';

const LARGEST_FILE_LINES = 320;

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', 'test-results/', 'playwright-report/', 'coverage/']),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  // Prettier has the last word on layout.
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { project: { rules: { 'import-boundaries': importBoundaries } } },
    rules: {
      'project/import-boundaries': 'error',
      'max-lines': ['error', { max: LARGEST_FILE_LINES, skipBlankLines: true, skipComments: true }],
      // D3 computes, Svelte draws: what selects, moves or listens stays out.
      'no-restricted-imports': [
        'error',
        {
          paths: ['d3', 'd3-selection'].map((name) => ({
            name,
            importNames: [
              'select',
              'selectAll',
              'create',
              'pointer',
              'transition',
              'timer',
              'drag',
              'zoom',
              'brush'
            ]
          }))
        }
      ],
      eqeqeq: ['error', 'always'],
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Every link of the site is a full page load with a relative address (see src/app.html).
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
    },
    rules: {
      // Texts in {@html} are the site's own, rendered at build time.
      'svelte/no-at-html-tags': 'off'
    }
  },
  {
    files: ['src/lib/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'performance', 'console'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'The model is seeded: take a generator as an argument.'
        },
        {
          object: 'Date',
          property: 'now',
          message: 'The model knows no clock: take the time as an argument.'
        }
      ]
    }
  }
);
