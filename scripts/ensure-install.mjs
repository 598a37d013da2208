/**
 * Installs the dependencies when they are missing or older than the lock file. Imports only Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** When a file below the project was last changed, in ms; -Infinity when it is not there. */
function changed(/** @type {string} */ path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

/**
 * Runs `npm ci` when needed; what it says goes to standard error, so that standard output stays the caller's.
 * Ends the process with npm's exit code when the installation fails.
 */
export function ensureInstalled() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.error('Installing what is missing (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  if (status !== 0) process.exit(status ?? 1);
}
