/**
 * `npm test`: installs what is missing, then everything a change must pass, cheap things first; stops at the first failure.
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

const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];
const together = { together: true };

/** What only reads the files. */
async function readers() {
  await run('the formatter', npm('check:format'), together);
  await run('the linter', npm('check:lint'), together);
  await run('the dead-code check', npm('check:dead'), together);
}

/** What also writes what the site's framework derives from them; one at a time. */
async function runners() {
  await run('the type check', npm('check:types'), together);
  return run('a unit test', npm('test:unit'), together);
}

const started = Date.now();
await ensureInstalled();
const [, unit] = await Promise.all([readers(), runners()]);
await run('the build', npm('build'));
await run('the budget', npm('test:budget'));
const { ensureBrowser } = await import('./browser.mjs');
const browser = await run('a browser test', npm('test:browser'), {
  env: { CHROMIUM_PATH: ensureBrowser(), CI: process.env['CI'] ?? 'true' }
});

console.log(`\nEverything passed in ${Math.round((Date.now() - started) / 1000)} s.`);
for (const line of [...summary(unit), ...summary(browser)]) console.log(line);
