/** Modules whose values are computed when the site is built. */
import { relative, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/**
 * In the browser's build the given modules are replaced by their values: the numbers are still computed from the
 * model and its sources, at build time, and the browser gets the result without the code and notes behind it.
 * On the server, in tests and in development they run as they are.
 * @param files paths from the project's root; their exports must be plain data
 * @throws during the build, naming the file and export that is not plain data
 */
export function computed(files: readonly string[]): Plugin {
  let root = '';
  return {
    name: 'computed',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    async load(id) {
      const path = relative(root, id).split(sep).join('/');
      if (this.environment.name !== 'client' || !files.includes(path)) return undefined;
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { alias: { $lib: `${root}/src/lib` } }
      });
      for (const file of dependencies) this.addWatchFile(file);
      return Object.entries(module)
        .map(([name, value]) => {
          if (!isPlainData(value)) this.error(`${path}: the export "${name}" is not plain data`);
          const text = JSON.stringify(value);
          return name === 'default' ? `export default ${text};` : `export const ${name} = ${text};`;
        })
        .join('\n');
    }
  };
}

/** Whether JSON keeps the value as it is. */
export function isPlainData(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlainData);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlainData);
}
