import type { ParameterSchema } from '../figure';

/** What a reader may turn after the story. Ranges are those studied or, for the voltage, those of the gauge. */
export const parameters = {
  regimen: {
    kind: 'choice',
    label: { plain: 'How it was given', clinical: 'Regimen as studied' },
    help: 'Sets how much ketamine reaches the brain at its highest.',
    source: 'Zanos2018',
    options: [
      { value: 'infusion', label: { plain: 'Drip', clinical: 'IV 0.5 mg/kg over 40 min' } },
      { value: 'nasal', label: { plain: 'Nasal spray (esketamine)', clinical: 'Esketamine nasal 56 mg' } },
      { value: 'injection', label: { plain: 'Injection into muscle', clinical: 'IM 0.5 mg/kg' } },
      { value: 'lozenge', label: { plain: 'Lozenge under the tongue', clinical: 'Sublingual 100 mg' } },
      { value: 'swallowed', label: { plain: 'Swallowed', clinical: 'Oral 50 mg' } },
      {
        value: 'anaesthesia',
        label: { plain: 'Anaesthesia, for comparison', clinical: 'IV push 1 mg/kg (anaesthesia), at 5 min' }
      }
    ],
    default: 'infusion'
  },
  blocker: {
    kind: 'choice',
    label: { plain: 'What blocks', clinical: 'Blocker' },
    help: 'Compares blockers at the same concentration in the fluid around the receptor.',
    source: 'Gilling2009',
    options: [
      { value: 'given', label: { plain: 'As given', clinical: 'As given (racemate or S)' } },
      { value: 'ketamine', label: { plain: 'Ketamine', clinical: 'Racemic ketamine' } },
      { value: 'esketamine', label: { plain: 'Esketamine', clinical: 'Esketamine (S)' } },
      { value: 'memantine', label: { plain: 'Memantine', clinical: 'Memantine' } }
    ],
    default: 'given'
  },
  voltage: {
    kind: 'number',
    label: { plain: 'Voltage inside the cell', clinical: 'Membrane voltage' },
    help: 'A less negative inside pushes magnesium out and lets the channel pass current.',
    source: 'JahrStevens1990',
    unit: 'mV',
    min: -80,
    max: 0,
    step: 5,
    default: -20
  },
  magnesium: {
    kind: 'number',
    label: { plain: 'Magnesium outside', clinical: 'Extracellular Mg²⁺' },
    help: 'More magnesium means more channels plugged at any moment.',
    source: 'JahrStevens1990',
    unit: 'mM',
    min: 0,
    max: 2,
    step: 0.1,
    default: 1
  },
  activity: {
    kind: 'number',
    label: { plain: 'How often glutamate arrives', clinical: 'Stimulation of the phasic pool' },
    help: 'Channels must open to take ketamine up or to let it go.',
    source: 'illustrative',
    unit: 'per second',
    min: 0,
    max: 2,
    step: 0.1,
    default: 1
  },
  receptor: {
    kind: 'choice',
    label: { plain: 'Measured in', clinical: 'Parameter preset' },
    help: 'Switches the affinity of the pore between measurements.',
    source: 'Gilling2009',
    options: [
      { value: 'human', label: { plain: 'Human receptor', clinical: 'Human GluN1/GluN2A' } },
      {
        value: 'rat2A',
        label: {
          plain: 'Rat receptor (values not yet checked)',
          clinical: 'Rat GluN1/GluN2A (inputs unverified)'
        }
      },
      {
        value: 'rat2C',
        label: {
          plain: 'Rat, another form (not yet checked)',
          clinical: 'Rat GluN1/GluN2C (inputs unverified)'
        }
      }
    ],
    default: 'human'
  }
} as const satisfies ParameterSchema;
