/**
 * Installs the dependencies when they are missing or other than the lock file asks. Imports nothing but Node's own
 * modules, so that every other script can call it first.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/**
 * The packages a lock file lists.
 * @param {string} file relative to the project
 * @returns {Packages | undefined} undefined when the file is not there
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether what is installed is what the lock file asks; optional packages of other platforms may be absent. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there ? there.version === version : optional === true;
  });
}

/**
 * Runs `npm ci` if node_modules is missing or stale; standard output stays clean. Ends this process with npm's exit code
 * when the installation fails.
 */
export async function ensureInstalled() {
  if (isInstalled()) return;
  console.error('Installing what is missing (npm ci) ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  });
  if (status !== 0) {
    console.error('Stopped: npm ci failed.');
    process.exit(status ?? 1);
  }
}
