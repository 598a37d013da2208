/**
 * `npm test`: installs what is missing, then everything a change must pass, cheapest first; stops at the first failure.
 * Imports nothing but Node's own modules before the installation.
 */
import { ensureInstalled } from './ensure-install.mjs';
import { run } from './run.mjs';

/** Escape sequences for colour, which the runners may write. */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The lines of a runner's output that say how many passed. */
function summary(/** @type {string} */ output) {
  return output
    .replace(COLOUR, '')
    .split('\n')
    .filter((line) =>
      /^\s*(Test Files|Tests)\s|^\s*\d+ (passed|failed|flaky|skipped|did not run)\b/.test(line)
    )
    .map((line) => line.trim());
}

const started = Date.now();
await ensureInstalled();
await run('the formatter', ['npm', 'run', '--silent', 'check:format']);
await run('the linter', ['npm', 'run', '--silent', 'check:lint']);
await run('the type check', ['npm', 'run', '--silent', 'check:types']);
await run('the dead-code check', ['npm', 'run', '--silent', 'check:dead']);
const unit = await run('a unit test', ['npm', 'run', '--silent', 'test:unit']);
await run('the build', ['npm', 'run', '--silent', 'build']);
await run('the budget', ['npm', 'run', '--silent', 'test:budget']);
const { ensureBrowser } = await import('./browser.mjs');
const browser = await run('a browser test', ['npm', 'run', '--silent', 'test:browser'], {
  env: { CHROMIUM_PATH: ensureBrowser(), CI: process.env['CI'] ?? 'true' }
});

console.log(`\nEverything passed in ${Math.round((Date.now() - started) / 1000)} s.`);
for (const line of [...summary(unit), ...summary(browser)]) console.log(line);
