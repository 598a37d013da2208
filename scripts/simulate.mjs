/**
 * `npm run simulate -- FILE.json`: runs one scenario through the model. CSV goes to standard output; anything wrong is one
 * line on standard error and exit code 1. Imports nothing but Node's own modules before the installation.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-install.mjs';

const USAGE = 'usage: npm run simulate -- FILE.json';

/** A complaint that needs no stack trace. */
class Refusal extends Error {}

/**
 * The scenario in a file.
 * @param {string[]} args
 * @returns {Promise<unknown>}
 */
async function scenarioFrom(args) {
  const [file, ...others] = args;
  if (file === undefined || others.length > 0) throw new Refusal(`${args.length} files given; ${USAGE}`);
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Refusal(`${file}: cannot be read (${error.code}); ${USAGE}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file}: must be JSON; ${/** @type {Error} */ (error).message}`);
  }
}

/**
 * Loads a TypeScript module of the project, which Node 20 cannot do by itself.
 * @template Module
 * @param {string} path below src/lib
 * @returns {Promise<Module>}
 */
async function load(path) {
  const { runnerImport } = await import('vite');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport(fileURLToPath(new URL(`../src/lib/${path}`, import.meta.url)), {
    root,
    configFile: false,
    // The project's own tsconfig extends one that SvelteKit writes later.
    oxc: /** @type {object} */ ({ tsconfig: false }),
    logLevel: 'silent'
  });
  return /** @type {Module} */ (module);
}

try {
  const scenario = await scenarioFrom(process.argv.slice(2));
  await ensureInstalled();
  /** @type {typeof import('../src/lib/model/scenario/index')} */
  const { runScenario, toCsv } = await load('model/scenario/index.ts');
  /** @type {typeof import('../src/lib/evidence/parameters')} */
  const { parameters } = await load('evidence/parameters.ts');
  process.stdout.write(toCsv(runScenario(scenario, parameters)));
} catch (error) {
  const { name, message } = /** @type {Error} */ (error);
  const expected = error instanceof Refusal || name === 'ScenarioError' || error instanceof RangeError;
  console.error(expected ? message.replace(/\s*\n\s*/g, ' ') : error);
  process.exitCode = 1;
}
