/**
 * Cuts the two typefaces down to what the site sets and writes them to src/lib/theme/fonts.
 *
 * Run with `node scripts/fonts.mjs` after changing the characters or the weights below; the results are
 * committed, so building the site needs no font tool. The weight axis stays, but for the italic, which has one
 * weight; Literata's optical-size axis is pinned at the size of running text. Sources, both SIL OFL 1.1:
 * @fontsource-variable/literata and @fontsource-variable/figtree.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../src/lib/theme/fonts/', import.meta.url));

/** Every character from `first` to `last`, both included. */
const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Running text, names of authors and places in western European spelling, and the signs the figures use. */
const CHARACTERS = [
  span(0x20, 0x7e),
  span(0xa0, 0xff),
  'ŒœŠšŽžŁłıĆćČčĞğŞş',
  '‐‑–—‘’‚“”„•…′″‹›',
  '−×÷±·°µ≈≤≥≠∞←↑→↓',
  '€™½¼¾²³¹⁺⁻'
].join('');

/** Kerning, ligatures, marks, and figures of one width for tables. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum'];

const FACES = [
  {
    package: '@fontsource-variable/literata',
    file: 'literata-latin-opsz-normal.woff2',
    to: 'literata-roman.woff2',
    axes: { opsz: 20, wght: { min: 400, max: 700 } }
  },
  {
    package: '@fontsource-variable/literata',
    file: 'literata-latin-opsz-italic.woff2',
    to: 'literata-italic.woff2',
    axes: { opsz: 20, wght: 420 }
  },
  {
    package: '@fontsource-variable/figtree',
    file: 'figtree-latin-wght-normal.woff2',
    to: 'figtree.woff2',
    axes: { wght: { min: 400, max: 700 } }
  }
];

const licences = {
  '@fontsource-variable/literata': 'Literata-OFL.txt',
  '@fontsource-variable/figtree': 'Figtree-OFL.txt'
};

await mkdir(target, { recursive: true });
for (const face of FACES) {
  const root = dirname(require.resolve(`${face.package}/package.json`));
  const whole = await readFile(join(root, 'files', face.file));
  const cut = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: FEATURES
  });
  await writeFile(join(target, face.to), cut);
  await copyFile(join(root, 'LICENSE'), join(target, licences[face.package]));
  console.log(`${face.to}: ${whole.length} -> ${cut.length} bytes`);
}
