/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import type { Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'Moghaddam1997',
  'Chowdhury2012',
  'Gerhard2020',
  'Ali2020',
  'Homayoun2007',
  'Tremblay2016',
  'Rotaru2011',
  'Wood2012',
  'Cichon2023',
  'Zanos2023',
  'Miller2014',
  'Autry2011',
  'Yang2018',
  'Abdallah2018',
  'Taylor2012',
  'Spencer2009',
  'ZanosGould2018'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'The model is illustrative: it was fitted to directions of change in rats and slices; no size in it was measured.',
  'At high doses the model holds pyramidal cells down with a slow suppression that is assumed. No experiment shows what it stands for.',
  'The drug arrives at once and the first instants are stretched. In a person it builds up over minutes.',
  'The cell that slows beside the main one is drawn from what recordings saw; the model knows only the average.',
  'Whether interneurons, pyramidal cells or another brain region are reached first is still argued about.',
  'Nothing here says how a person would feel.'
] as const;

const turned = ({ ownTurn }: Facts): string =>
  ({
    up: 'It is above the dashed line',
    down: 'It is below the dashed line',
    level: 'It stays at the dashed line'
  })[ownTurn];

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  working: {
    plain: () =>
      'The large reddish cell in the middle is a pyramidal cell, the main kind of cell in the cortex. Its long branch climbs to a tuft of twigs near the surface, and small knobs called spines cover it. Two smooth blue cells are interneurons. One sends its fibre to the main cell’s body, the other to its tuft. An orange fibre brings input from other cells to both the main cell and its brake. The round view on the left enlarges a contact on the interneuron, with two NMDA receptors. The view on the right shows glutamate between the main cell and the next. Each row in the panel is one kind of cell: every spike is a signal. The columns say how much there is, against a dashed line for before.',
    clinical: () =>
      'A layer V pyramidal cell with apical tuft and basal dendrites stands between a parvalbumin basket cell, whose axon reaches the soma and the proximal dendrite, and a somatostatin cell, whose axon reaches the tuft. Excitatory input, in orange, contacts both pyramidal cell and basket cell. Pyramidal collaterals return to the interneuron. Spines are drawn on pyramidal cells only. The left loupe enlarges NMDA receptors on an interneuron dendrite, the right one a pyramidal terminal on the next cell. Trains are gamma processes, seeded, whose rates follow the model relative to rest; absolute rates and their regularity are choices of the drawing. Rates are 1 by definition here; the columns start at zero, dashed at baseline.'
  },
  brake: {
    plain: () =>
      'Follow the thin reddish fibre that turns back from the main cell to the interneuron: when the main cell speaks, it drives its own brake. The interneuron answers with GABA, the small blue squares. One interneuron lets it go around the main cell’s body, where it counts most for whether a signal leaves. The other lets it go among the far twigs, where input arrives. GABA makes the main cell less likely to fire. Drive and brake balance, so all rows keep a steady pace around the dashed line. The interneurons never switch the main cell off; they set its pace and timing.',
    clinical: () =>
      'Recurrent inhibition: pyramidal collaterals excite the interneurons through AMPA and NMDA receptors, and GABA returns. The basket cell inhibits soma and near dendrite, the somatostatin cell the apical tuft. In the model one interneuron population stands for both; it has a tonic NMDA drive besides the recurrent one, and inhibits the pyramidal population with weight 1. Pyramidal cells also excite one another. Without drug the rest point is exactly 1 for both. The number of GABA squares is proportional to the interneuron rate and is not a count of molecules. Whether inhibition is perisomatic or dendritic is drawn but has no place in the equations.'
  },
  ketamine: {
    plain: () =>
      'Ketamine, the plum-coloured double ring, has drifted in and sits on branches of both interneurons. The view on the left shows how: of two NMDA receptors there, one has ketamine in its pore and the other is free. So the interneurons lose a part of their drive, and keep a part. A few receptors on the main cell hold ketamine too; it is drawn smaller there, since in this model those cells lean on the receptor less. The pen has just passed the plum line where the drug came in, and no row has changed yet. That interneurons are hit first is the leading idea. Some studies of single cells speak against it.',
    clinical: () =>
      'Ketamine is on NMDA receptors of interneuron dendrites and, to a lesser degree, on pyramidal dendrites. The effective block is c/(c + K), with a half-block of 1 µM on interneurons and 5 µM on pyramidal cells; the ratio is not identified by the data, and values from 3 to 8 fit about as well. The loupe draws one of two receptors blocked at 1 µM. These are effective values of a rate model, not occupancies. Fast-spiking cells of the prefrontal cortex rely on NMDA receptors less than pyramidal cells in slices, which speaks against this account; knock-down of GluN2B in interneurons, and recordings in awake animals, speak for it. Which subunit matters is disputed.'
  },
  quieter: {
    plain: ({ interneuron }) =>
      `The upper row and the blue column drop below the dashed line: the interneurons now send about ${interneuron} signals for every 100 before. Their colour has thinned, and some of the GABA squares are only dotted outlines. They are quieter, and not off. The main cell’s row has hardly moved. This order comes out of the model: the interneurons answer within a fiftieth of a second, and the main cell follows. The strip stretches that instant so that you can see it. In awake rats, recordings of single cells also saw a fall first in cells thought to be interneurons. In mice, ketamine quieted one kind of them.`,
    clinical: ({ interneuron, pyramidal }) =>
      `Eighteen milliseconds after the block in the model, interneurons are at ${interneuron} % and the pyramidal cell at ${pyramidal} % of baseline. The interneuron time constant is 10 ms, the pyramidal one 20 ms; both are choices. The undershoot is partly undone once the pyramidal cell drives the interneurons harder. GABA squares follow the interneuron rate; dotted ones are those missing. Evidence for the order: putative interneurons fall before most pyramidal cells rise in awake rat prefrontal cortex, and ketamine suppresses somatostatin cells in awake mice. In mouse slices 1 µM lowers the frequency of inhibitory currents. The drawing stretches the first instants and lets the drug arrive at once.`
  },
  rise: {
    plain: ({ interneuron, pyramidal, glutamate }) =>
      `With less brake, the main cell has sped up to about ${pyramidal} signals for every 100 before. It pulls its brake cells along a little, so they stand at ${interneuron}. A warm glow marks the busy cell. In the view on the right, glutamate has risen to about ${glutamate} for every 100; the ringed ones are new. The rise is modest. In rats it lasts for a matter of hours at most. The bottom row shows a neighbour that slows, because in mice ketamine changes which main cells are active and does not raise them all. Several studies looked for a rise in people: some saw one, some did not.`,
    clinical: ({ interneuron, pyramidal, glutamate }) =>
      `At the new rest point the model gives pyramidal ${pyramidal} %, interneurons ${interneuron} % and, after a lag, glutamate ${glutamate} % of baseline. Directions rest on rat prefrontal dialysis, carbon-13 spectroscopy in rats and mouse slices, in which 1 µM raised excitatory and lowered inhibitory current frequency; sizes are not measured. The neighbour slows: in mice ketamine switches which excitatory cells are active, and disinhibition was no general rule across drugs in rat unit recordings. Terminals release because their cells fire more; ketamine does not act there. In people one carbon-13 pilot and some proton studies found a rise during or after the drug, and others did not.`
  },
  dose: {
    plain: ({ low, sub, high, highInterneuron }) =>
      `The panel has started a new strip: before, then three doses one after another. At the low dose the main cell sends about ${low} signals for every 100 before, at the middle one ${sub}, and at the dose of anaesthesia only ${high}. The interneurons fall all the way, to ${highInterneuron}. Both kinds of cell are drawn hollow, and glutamate is below its start. The chart tells the same: the line for the main cell goes up and then down, an upside-down U. In rats, glutamate rose at lower doses, did not change at a middle one and fell at an anaesthetic one. So more is not more. Why the high dose acts so is not settled, and the model simply assumes it.`,
    clinical: ({ low, sub, high, highInterneuron }) =>
      `Settled pyramidal rates at 0.2, 1 and 10 µM are ${low}, ${sub} and ${high} % of baseline; interneurons reach ${highInterneuron} % at 10 µM. Sources for the shape: rat prefrontal glutamate rises at 10, 20 and 30 mg/kg, does not change at 50 and falls at 200; mouse slices show both current frequencies down at 10 µM; behaviour in mice also follows an inverted U. The lowest dose is a choice of the figure. The falling arm depends on a slow suppression of pyramidal cells, with a Hill exponent of 6, that was added because recurrent disinhibition alone gives no fall of this size. No experiment identifies it. Rat doses by body weight cannot be read across to people.`
  },
  explore: {
    plain: (facts) =>
      `The strip shows before and then ${facts.ownDose.plain.toLowerCase()}${facts.spared ? ', in an experiment in which ketamine misses the interneurons' : ''}. The main cell is at about ${facts.ownPyramidal} signals for every 100 before, the interneurons at ${facts.ownInterneuron}. ${turned(facts)}. The dotted ring and the question mark stand for another account: ketamine may act on the main cell itself, on receptors that are open while the cell rests. Others place the start in a small region deep in the brain, the lateral habenula, or in a product the body makes from ketamine. These ideas do not exclude one another. Nobody has measured how much each one counts, in animals or in people. Take the picture as one idea, drawn clearly.`,
    clinical: (facts) =>
      `Chosen setting: ${facts.ownDose.clinical}${facts.spared ? ', block on interneurons removed' : ''}. Settled rates are ${facts.ownPyramidal} % for pyramidal cells and ${facts.ownInterneuron} % for interneurons. ${turned(facts)} in the pyramidal row. Sparing the interneurons abolishes the rise in the model, as knock-down of GluN2B in interneurons blocked the behavioural effect in mice. Rival accounts: block of spontaneous transmission with eEF2K and local BDNF translation, GluN2B on pyramidal cells themselves, bursts of the lateral habenula, hydroxynorketamine without NMDA block, and homeostatic scaling. Expectation accounts for part of the effect in trials. None excludes the others, and no study has apportioned them. The model predicts neither mood nor dose.`
  }
};
