/**
 * `npm start`: installs what is missing, builds the site, serves it on http://localhost:4173.
 * Imports nothing but Node's own modules before the installation.
 */
import { ensureInstalled } from './ensure-install.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const PORT = Number(process.env['PORT'] ?? 4173);

await ensureInstalled();
await run('the build', ['npm', 'run', 'build']);
try {
  const { address } = await serve({ port: PORT });
  console.log(`\nHow ketamine works: ${address}\nCtrl+C stops it.`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
