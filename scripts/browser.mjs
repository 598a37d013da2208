/**
 * Finds a Chromium for the browser tests and the page benchmarks, or fetches one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? 'C:\\', 'Google', 'Chrome', 'Application', 'chrome.exe')
  )
};
const VERSION_TIMEOUT_MS = 20_000;

/** A start script without a browser behind it (a snap stub) exists but cannot tell its version. */
function runs(/** @type {string} */ path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: VERSION_TIMEOUT_MS, stdio: 'ignore' }).status === 0;
}

/** Path of a system Chromium or Chrome, if one works. */
function systemBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const places = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const fixed = FIXED_PLACES[/** @type {keyof typeof FIXED_PLACES} */ (process.platform)] ?? [];
  return [...places, ...fixed].find(runs);
}

/**
 * Looks, in this order, at CHROMIUM_PATH, a system Chromium or Chrome, and Playwright's own.
 * @returns {string | undefined} path of the executable
 * @throws {Error} when CHROMIUM_PATH is set but does not work
 */
export function findBrowser() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!runs(chosen)) throw new Error(`CHROMIUM_PATH=${chosen}: no browser starts from there.`);
    return chosen;
  }
  return systemBrowser() ?? [chromium.executablePath()].find(runs);
}

/**
 * As `findBrowser`, and installs one where none is found: Playwright's, or the distribution's as root on Debian-like
 * systems.
 * @returns {string} path of the executable
 * @throws {Error} when every way fails
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const attempts = [
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
    ['npx', 'playwright', 'install', 'chromium'],
    ...(process.getuid?.() === 0 && existsSync('/etc/debian_version')
      ? [['sh', '-c', 'apt-get install -y chromium || (apt-get update && apt-get install -y chromium)']]
      : [])
  ];
  for (const [command = '', ...args] of attempts) {
    console.error(`No browser yet: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error('No Chromium or Chrome found. Install one, or set CHROMIUM_PATH to its executable.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensureBrowser());
