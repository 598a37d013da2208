import type { ParameterSchema } from '../figure';
import { places } from './network';

/** Everything here turns the drawing's walk. Nothing here is a property of a drug or of a person. */
export const parameters = {
  start: {
    kind: 'number',
    label: { plain: 'The walk starts at dot', clinical: 'The walk starts at node' },
    help: 'Moves the start of the walk. Dots 1 to 10 lie on the loop, 11 to 20 inside it.',
    source: 'illustrative',
    unit: `of ${places.length}`,
    min: 1,
    max: places.length,
    step: 1,
    default: 1
  },
  network: {
    kind: 'choice',
    label: { plain: 'Network', clinical: 'Network' },
    help: 'Shows the walk in the rigid network, in the flexible one, or in both side by side.',
    source: 'illustrative',
    options: [
      { value: 'both', label: { plain: 'Both', clinical: 'Both' } },
      { value: 'rigid', label: { plain: 'Rigid: one worn loop', clinical: 'Rigid: one over-used loop' } },
      { value: 'flexible', label: { plain: 'Flexible: many ways', clinical: 'Flexible: many transitions' } }
    ],
    default: 'both'
  },
  steps: {
    kind: 'number',
    label: { plain: 'Length of the walk', clinical: 'Length of the walk' },
    help: 'Makes the walk shorter or longer; a longer one begins as the shorter one did.',
    source: 'illustrative',
    unit: 'steps',
    min: 5,
    max: 40,
    step: 1,
    default: 24
  },
  draw: {
    kind: 'number',
    label: { plain: 'Another walk', clinical: 'Draw (seed)' },
    help: 'Draws the walk anew: chance decides at each dot, and broad ways are more likely.',
    source: 'illustrative',
    unit: 'of 12',
    min: 1,
    max: 12,
    step: 1,
    default: 1
  }
} as const satisfies ParameterSchema;
