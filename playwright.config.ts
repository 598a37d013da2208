import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { ROOT_PORT, SUB_PATH, SUB_PATH_PORT } from './tests/e2e/addresses';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // A busy machine may starve a browser: one more try there, reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 180_000,
  // Long, for busy machines: what is waited for comes at once on an idle one.
  expect: { timeout: 20_000 },
  reporter: process.env['CI'] ? 'dot' : 'list',
  use: {
    baseURL: `http://localhost:${ROOT_PORT}`,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: [
    { command: `node scripts/serve.mjs --port ${ROOT_PORT}`, url: `http://localhost:${ROOT_PORT}/` },
    {
      command: `node scripts/serve.mjs --port ${SUB_PATH_PORT} --base ${SUB_PATH}`,
      url: `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`
    }
  ]
});
