/** Runs the evidence check when the site is built or served. */
import type { Plugin, ResolvedConfig } from 'vite';
import { checkEvidence } from './check.ts';

/**
 * A build with an unknown source, claim or term stops, one line per problem; the dev server only says so. Under the
 * unit tests the plugin is quiet: there the check is a test of its own.
 */
export function evidence(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'evidence',
    apply: () => process.env.VITEST === undefined,
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      const problems = checkEvidence(config.root);
      if (problems.length === 0) return;
      const message = ['The evidence does not hold together.', ...problems].join('\n');
      if (config.command === 'build') this.error(message);
      config.logger.warn(message);
    }
  };
}
