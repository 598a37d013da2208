import type { Description, Level } from '../figure';
import type { Quantity } from './curves';
import type { BdnfScene } from './scene';
import { telling, type Facts } from './words';

const MINUTES_PER_HOUR = 60;
/** From here on a time is told in hours, min. */
const IN_HOURS_FROM = 90;

/** "35 minutes", "2½ hours". */
export function spokenTime(timeMin: number): string {
  if (timeMin < IN_HOURS_FROM) return `${Math.round(timeMin)} minutes`;
  const halves = Math.round((timeMin / MINUTES_PER_HOUR) * 2);
  const whole = Math.floor(halves / 2);
  return `${whole}${halves % 2 ? '½' : ''} hours`;
}

/** Less than this is before the dose, min. */
const BEFORE = 0.5;

export const clockTitle = (timeMin: number): string =>
  timeMin < BEFORE ? 'Before the dose' : `${spokenTime(timeMin)} after the dose`;

/** Below this share of the road's own peak a quantity counts as unmoved. */
const UNMOVED = 0.02;
/** Above this share it counts as risen in full. */
const IN_FULL = 0.75;

type Outcome = 'none' | 'part' | 'full';
const outcomeOf = (share: number): Outcome => (share < UNMOVED ? 'none' : share < IN_FULL ? 'part' : 'full');

const CLAUSES: Record<Quantity, Record<Outcome, string>> = {
  bdnf: { none: 'no BDNF is released', part: 'some BDNF is released', full: 'BDNF is released' },
  mtor: { none: 'mTORC1 stays quiet', part: 'mTORC1 turns up in part', full: 'mTORC1 turns up' },
  protein: {
    none: 'no new protein follows',
    part: 'some new protein follows',
    full: 'new protein follows'
  }
};

/** What a scene knows, as the words need it. */
export function factsOf({ timeMin, road, hold, amounts }: BdnfScene): Facts {
  const clause = (name: Quantity) => CLAUSES[name][outcomeOf(amounts[name])];
  return {
    time: spokenTime(timeMin),
    road,
    hold,
    outcome: { bdnf: clause('bdnf'), mtor: clause('mtor'), protein: clause('protein') }
  };
}

/** The scene in two short lengths. */
export const describe = (scene: BdnfScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene));
