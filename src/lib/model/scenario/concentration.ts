import type { ModelParameters } from '../parameters';
import { DRUGS, ROUTES, ROUTES_OF, nasalFraction, solveConcentration } from '../pharmacokinetics/index';
import type { ConcentrationInput, StimulationChange } from '../pharmacokinetics/index';
import type { Fields } from './fields';
import { PERCENT } from './kind';
import type { ScenarioKind, Table } from './kind';
import { ALLOWED } from './ranges';

const COLUMNS = [
  't_min',
  'Cp_ng_per_mL',
  'Ce_ng_per_mL',
  'Cu_brain_uM',
  'NK_ng_per_mL',
  'HNK_ng_per_mL',
  'block_eq_phasic_pct',
  'block_phasic_pct',
  'block_eq_tonic_pct',
  'block_tonic_pct'
] as const;

/** One dose followed in plasma, brain and both receptor pools. */
export const concentration: ScenarioKind = {
  prepare(fields) {
    const dose = doseOf(fields);
    const magnesiumMm = fields.number('magnesiumMm', ALLOWED.magnesiumMm);
    const phasicFields = fields.object('phasic');
    const phasic = {
      voltageMv: phasicFields.number('voltageMv', ALLOWED.voltageMv),
      stimulation: stimulationOf(phasicFields)
    };
    const tonicFields = fields.object('tonic');
    const tonic = {
      voltageMv: tonicFields.number('voltageMv', ALLOWED.voltageMv),
      glutamateUm: tonicFields.number('glutamateUm', ALLOWED.glutamateUm)
    };
    const timesMin = fields.ascendingNumbers('timesMin', ALLOWED.timeMin);
    const untilMin = timesMin.at(-1) ?? 0;
    const input: ConcentrationInput = { ...dose, magnesiumMm, phasic, tonic, untilMin };
    return (parameters) => {
      checkNasalDose(fields, input, parameters);
      return tableOf(input, timesMin, parameters);
    };
  }
};

type Dose = Pick<ConcentrationInput, 'drug' | 'route' | 'doseMg' | 'weightKg' | 'durationMin'>;

function doseOf(fields: Fields): Dose {
  const drug = fields.oneOf('drug', DRUGS);
  const route = fields.oneOf('route', ROUTES);
  if (!ROUTES_OF[drug].includes(route)) {
    fields.refuse('route', `must be one of ${ROUTES_OF[drug].join(', ')} for ${drug}; got "${route}"`);
  }
  const doseMg = fields.number('doseMg', ALLOWED.doseMg);
  const weightKg = fields.number('weightKg', ALLOWED.weightKg);
  const dose = { drug, route, doseMg, weightKg };
  if (route === 'iv-infusion' || route === 'iv-push') {
    return { ...dose, durationMin: fields.number('durationMin', ALLOWED.durationMin) };
  }
  if (fields.has('durationMin')) {
    fields.refuse('durationMin', `is allowed for iv-infusion and iv-push only; the route is ${route}`);
  }
  return dose;
}

function stimulationOf(phasic: Fields): StimulationChange[] {
  const changes = phasic.objects('stimulation').map((change) => ({
    fromMin: change.number('fromMin', ALLOWED.timeMin),
    hz: change.number('hz', ALLOWED.stimuliHz)
  }));
  changes.forEach(({ fromMin }, index) => {
    const before = changes[index - 1];
    const path = `stimulation[${index}].fromMin`;
    if (!before && fromMin !== 0) phasic.refuse(path, `must be 0 for the first entry; got ${fromMin}`);
    if (before && fromMin <= before.fromMin) {
      phasic.refuse(path, `must be above ${before.fromMin}, the one before it; got ${fromMin}`);
    }
  });
  return changes;
}

/** The formula for nasal esketamine gives a share above 1 for doses much smaller than one device. */
function checkNasalDose(fields: Fields, input: ConcentrationInput, { esketamine }: ModelParameters): void {
  const { drug, route, doseMg } = input;
  if (drug !== 'esketamine' || route !== 'nasal' || nasalFraction(doseMg, esketamine) <= 1) return;
  const { deviceDoseMg, nasalFractionFirstDevice, nasalFractionFurtherFactor } = esketamine;
  const smallestMg =
    (deviceDoseMg * nasalFractionFirstDevice * (1 - nasalFractionFurtherFactor)) /
    (1 - nasalFractionFirstDevice * nasalFractionFurtherFactor);
  fields.refuse(
    'doseMg',
    `must be 0 or at least ${smallestMg.toFixed(2)} mg for nasal esketamine, best a multiple of ${deviceDoseMg} mg; got ${doseMg}`
  );
}

function tableOf(input: ConcentrationInput, timesMin: readonly number[], parameters: ModelParameters): Table {
  const solution = solveConcentration(input, parameters);
  const rows = timesMin.map((timeMin) => {
    const sample = solution.at(timeMin);
    return [
      timeMin,
      sample.plasma,
      sample.effectSite,
      sample.unboundBrainUm,
      sample.norketamine,
      sample.hydroxynorketamine,
      sample.blockEquilibriumPhasic * PERCENT,
      sample.blockPhasic * PERCENT,
      sample.blockEquilibriumTonic * PERCENT,
      sample.blockTonic * PERCENT
    ];
  });
  return { columns: COLUMNS, rows };
}
