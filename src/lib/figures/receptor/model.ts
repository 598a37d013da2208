/** The numbers this room needs, of all that the evidence layer holds. */
import { parameters } from '$lib/evidence/parameters';

const { gating, magnesium, pools, pulse } = parameters;
const { ketamine, esketamine, memantine, rat2A, rat2C } = parameters.blockers;

export const model = {
  blockers: { ketamine, esketamine, memantine, rat2A, rat2C },
  gating,
  magnesium,
  pools,
  pulse
};
