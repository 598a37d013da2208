import type { ChoiceParameter, ParameterSchema } from '../figure';
import type { AccountId } from './bands';

/** The accounts a reader can set beside each other. */
const options = [
  { value: 'disinhibition', label: { plain: 'The brake eases', clinical: 'Disinhibition' } },
  { value: 'rest', label: { plain: 'Block at rest', clinical: 'Block at rest (eEF2K)' } },
  { value: 'habenula', label: { plain: 'The habenula falls quiet', clinical: 'Lateral habenula' } },
  { value: 'hnk', label: { plain: 'A product of ketamine acts', clinical: 'Hydroxynorketamine (HNK)' } },
  { value: 'opioid', label: { plain: 'Opioid system needed', clinical: 'Opioid system needed' } },
  { value: 'expectation', label: { plain: 'Expectation', clinical: 'Expectation and unblinding' } }
] as const satisfies readonly { value: AccountId; label: Record<'plain' | 'clinical', string> }[];

const choice = (name: string, source: string, start: AccountId): ChoiceParameter => ({
  kind: 'choice',
  label: { plain: `Account ${name}`, clinical: `Account ${name}` },
  help: `Sends the same dose through the stages of the account chosen as ${name}.`,
  source,
  options,
  default: start
});

export const parameters = {
  left: choice('A', 'zanosgould2018', 'disinhibition'),
  right: choice('B', 'zanosgould2018', 'rest')
} as const satisfies ParameterSchema;
