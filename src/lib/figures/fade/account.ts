import type { Level } from '../figure';
import { accounts, ownAccounts } from './accounts';
import type { FadeScene } from './scene';

export { furtherLimits, sources } from './accounts';

/** The scene's full account. */
export default function account({ stepId, chosen }: FadeScene, level: Level): string {
  if (stepId !== 'explore') return accounts[stepId][level];
  if (chosen.clock === 'dose') return ownAccounts[chosen.measure][level];
  return chosen.clock === 'lots' && chosen.entry === 'responders'
    ? ownAccounts.responders[level]
    : accounts[chosen.clock][level];
}
