/** What the circuit model says, as plain numbers: they do not depend on a reader, so no browser solves for them. */
import { parameters } from '$lib/evidence/parameters';
import { Circuit, circuitBlock, solveCircuitStep, steadySuppression } from '$lib/model/circuit';
import { DOSES, ROUTES, STORY_DOSE, type Route } from './doses';

/** The curve's ends, µM, and its points: even steps of the logarithm. */
const CURVE = { fromUm: 0.05, toUm: 20, points: 61 };
/** The sudden arrival of the story's dose: how long it is followed and every how many ms it is kept. */
const ONSET = { untilMs: 160, everyMs: 2 };
/** Figures kept of a number. */
const DIGITS = 4;

const brief = (value: number): number => Number(value.toFixed(DIGITS));

const circuit = new Circuit(parameters.circuit);

/** Where everything settles at a concentration. */
function settled(concentrationUm: number, route: Route) {
  const full = circuitBlock(concentrationUm, parameters.circuit);
  const block = circuitBlock(concentrationUm, parameters.circuit, route === 'spared' ? 1 : 0);
  const rates = circuit.settle(block, steadySuppression(full.pyramidal, parameters.circuit));
  return {
    interneuron: brief(rates.interneuron),
    pyramidal: brief(rates.pyramidal),
    interneuronBlock: brief(block.interneuron),
    pyramidalBlock: brief(block.pyramidal)
  };
}

/** log10 of the concentrations of the curve: the first one and the step. */
const fromLog = Math.log10(CURVE.fromUm);
const stepLog = (Math.log10(CURVE.toUm) - fromLog) / (CURVE.points - 1);

const curveFor = (route: Route) =>
  Array.from({ length: CURVE.points }, (_, i) => settled(10 ** (fromLog + i * stepLog), route));

const [blocked, spared] = ROUTES.map(curveFor);

/** Settled rates (1 without drug) and effective block over the logarithm of the concentration. */
export const curve = { fromLog, stepLog, blocked: blocked ?? [], spared: spared ?? [] };

const arrival = solveCircuitStep(
  { concentrationUm: DOSES[STORY_DOSE], suppression: 'steady', stepAtMs: 0, untilMs: ONSET.untilMs },
  parameters.circuit
);

/** Both rates from the moment the story's dose arrives at once, every `everyMs`. */
export const onset = {
  everyMs: ONSET.everyMs,
  rates: Array.from({ length: ONSET.untilMs / ONSET.everyMs + 1 }, (_, i) => {
    const { interneuron, pyramidal } = arrival.at(i * ONSET.everyMs);
    return { interneuron: brief(interneuron), pyramidal: brief(pyramidal) };
  })
};
