/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import type { Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'Zhang2021',
  'Chou2022',
  'Amin2023',
  'Song2018',
  'JahrStevens1990',
  'Destexhe1998',
  'Gilling2009',
  'MacDonald1991',
  'Sanacora2014',
  'Zanos2018',
  'Gideons2014',
  'Abbott2024'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'Shapes are a drawing, not traced from a structure; molecules are drawn about twice their size.',
  'The numbers come from a model of one typical adult, with constants measured at room temperature.',
  'How much of the current ketamine blocks in a treated person has not been measured. Here it is a range.',
  'A blocked channel is not yet a lifted mood. What follows from the block is still argued about.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  rest: {
    plain: (facts) =>
      `The drawing shows one NMDA receptor cut open from the side. It stands in the skin of a nerve cell: outside above, inside below. Two of its four parts are shown, GluN1 on the left and GluN2 on the right. Glycine, a helper molecule, is in its seat on the left. Glutamate’s seat on the right is empty, so the gate at the top of the pore is shut. A magnesium ion, drawn at the narrowest point, plugs it. Calcium and sodium wait outside. The voltage inside is ${facts.voltage}. At this voltage, of 100 open gates only about ${facts.unplugged} would be free of the plug. The trace of the current is flat.`,
    clinical: (facts) =>
      `Cut-away of a GluN1/GluN2 receptor, front pair of subunits removed, drawn from schematic proportions. Three layers from outside in: amino-terminal domains, ligand-binding domains, transmembrane domain with M1, M3, M4 and the re-entrant M2 loop. Glycine occupies the GluN1 site, taken as saturated in the model. The GluN2 cleft is empty; the M3 bundle crossing is shut. Mg²⁺ is drawn at the filter, by convention; it shares this vestibule with the channel blockers. At ${facts.voltage} and ${facts.magnesium} Mg²⁺ the fraction of gate-open pores free of Mg²⁺ is ${facts.unplugged} %. Current, from the ten-state model, is zero because all channels are in C0.`
  },
  keys: {
    plain: (facts) =>
      `Glutamate has drifted in from outside and taken its seat in GluN2, across from glycine in GluN1. The lower tier closes around it like a clam. That pulls on the strands below and opens the gate. These are the two keys. Yet magnesium stays at the narrowest point, held there by the voltage, ${facts.voltage} inside. Of 100 open gates about ${facts.unplugged} are free of the plug at any moment. In the channel drawn here no ion passes. The trace adds up many channels, so it is not quite flat: those few free pores let a good deal through, since the pull inward is strong at rest. Two keys are not enough: the channel also needs the cell to be stirred.`,
    clinical: (facts) =>
      `Glutamate, 1 mM in the model, is bound at GluN2 and glycine at GluN1. Clamshell closure of the ligand-binding domains pulls on the M3 linkers and opens the bundle crossing. The pore remains occupied by Mg²⁺: at ${facts.voltage} and ${facts.magnesium} the Boltzmann term of Jahr and Stevens leaves ${facts.unplugged} % of gate-open pores conducting. Mg²⁺ comes and goes within milliseconds, so the model treats it as an equilibrium. The trace is not zero: few pores are free, but the driving force is at its largest. Open probability itself is about a fifth at steady state because of desensitisation. The drawn channel stands for the plugged majority.`
  },
  unplug: {
    plain: (facts) =>
      `The voltage gauge has climbed to ${facts.voltage}, because other signals have stirred the cell. Magnesium carries two positive charges. While the inside was strongly negative, that held it in the pore. Now the pull is weaker and magnesium leaves the way it came, past the open gate to the outside. The dotted line shows its way. Of 100 open gates, about ${facts.unplugged} are now free of the plug at any moment. Glutamate and glycine are still seated and the gate is still open. The channel has become a detector: it opens fully only when both keys and a stirred cell come together.`,
    clinical: (facts) =>
      `Depolarisation to ${facts.voltage} lowers the driving force that holds Mg²⁺ in the field. With 1/(1 + [Mg²⁺]/(3.57 mM · exp(0.062 V))) the unblocked fraction rises to ${facts.unplugged} % at ${facts.magnesium}. The gate, the seats and the agonists are unchanged: in this scheme gating does not depend on voltage. Agonist and depolarisation must coincide, which is why the receptor is called a coincidence detector. The model takes Mg²⁺ block as instantaneous; measured relaxation has components of about 0.4 and 8.5 ms. The dotted path is a drawing of the exit, not a computed trajectory.`
  },
  open: {
    plain: () =>
      `The pore is open from end to end. Calcium ions, two charges each, and sodium ions, one charge each, pass one by one from outside to inside. In the drawing they shed their coat of water where the pore is narrowest and take it on again below. The number of ions drawn follows the current in the model. The trace shows the current through many such channels, inward pointing down. It grew when glutamate and voltage came together. It could be larger still, but many channels have gone into a resting state although glutamate is there. Calcium gets in like this only when both keys and a stirred cell meet.`,
    clinical: (facts) =>
      `Cations cross the filter formed by the tips of the M2 loops, drawn without their water there; K⁺, which leaves, is not drawn. The number of ions under way in the drawing is proportional to the modelled current of an open channel at ${facts.voltage}; their spacing and speed are schematic. The trace is the population current, p(V)·A(t)·V with a reversal potential of 0 mV, divided by its drug-free peak. The response to glutamate had already sagged towards steady state, as channels entered the desensitised state D; the larger current now comes from relief of the Mg²⁺ block. Relative Ca²⁺ permeability is not modelled; the alternation of Ca²⁺ and Na⁺ is a pattern, not a count.`
  },
  ketamine: {
    plain: (facts) =>
      `Ketamine molecules have arrived outside the cell. One has passed the open gate and settled in the wide part of the pore, above the place where magnesium was drawn. It fills the way, so calcium and sodium that were on their way have drained inside and no more follow. This happens only to channels that are open: ketamine cannot pass a shut gate. In the model, about ${facts.blocked} of 100 channels hold it now. The solid trace, with the drug, stays a little closer to zero than the dashed one, without it. One channel is stopped fully. Across many, the loss at this dose is a share.`,
    clinical: (facts) =>
      `Ketamine lies between gate and filter, in the site seen by cryo-electron microscopy in human GluN1-GluN2A and GluN1-GluN2B with S-ketamine; contacts include GluN2A L642 and GluN1 N616. It enters only open pores that hold no Mg²⁺, so entry is scaled by p(V). Voltage sits mostly in the exit rate. At an unbound concentration of ${facts.concentration}, ${facts.voltage} and ${facts.magnesium}, ${facts.blocked} of 100 channels are blocked in the best estimate; published affinities give ${facts.range}. The solid trace is with drug, the dashed one without, same voltage and Mg²⁺. Effects on gating, and lateral, lipid-facing sites, are not modelled.`
  },
  trapped: {
    plain: (facts) =>
      `Glutamate has left its seat in GluN2. The lower tier opens like a clam, the strands relax and the gate shuts. Ketamine is still in the pore behind it. It can leave only when the gate opens again, so it may stay there after the drug has left the blood, for as long as the channel is quiet. Magnesium’s place below is vacant. The voltage has gone back to ${facts.voltage}. The trace is flat, because no gate is open. About ${facts.blocked} of 100 channels hold ketamine in the model. Measurements agree that most of it is trapped; they differ on whether all of it is.`,
    clinical: (facts) =>
      `Agonist removal returns channels to closed states; those that hold the blocker (C0K, C1K, C2K, DK) keep it, since the only edge between the two ladders joins A and AK. Gilling and colleagues found complete trapping with human GluN1/GluN2A, Sanacora and colleagues about 86 %. The model has no leak from a shut, blocked channel. In a quiet pool the drug can therefore outlast its plasma concentration; in the mouse lateral habenula block was reported up to 24 hours after a dose although the half-life was minutes. Whether this holds in people is not known. ${facts.blocked} of 100 channels hold drug at this instant.`
  },
  release: {
    plain: (facts) =>
      `Glutamate is back in its seat, the gate has opened, and ketamine has left the pore for the outside. Ions flow again. The drug has been washed away in the model, so none comes back in. Each time glutamate arrives, a few more channels open and let go of what they held; the trace shows one dip for each arrival. A busy channel loses ketamine within seconds, a quiet one keeps it. About ${facts.blocked} of 100 channels still hold it at this moment. So how long the block lasts depends on how often a channel is used, as well as on the dose.`,
    clinical: (facts) =>
      `Drug outside is set to zero; 1 ms, 1 mM glutamate pulses reopen the channels at the chosen frequency. Escape is possible only from AK, so recovery scales with the gate-open time each pulse buys and with the voltage-dependent exit rate. ${facts.blocked} of 100 channels hold drug at this instant, ${facts.voltage}. The same logic, averaged, gives the slow-pool equation used for hours: an active synapse follows plasma, a quiet pool lags, never reaches balance, and keeps its drug. At 0.41 µM the time constant of the phasic pool runs from seconds at 1 Hz to hours at 0.001 Hz.`
  },
  crowd: {
    plain: (facts) =>
      `Each small sign is one of 100 channels. Shut ones touch, open ones stand apart, plugged ones hold a dark disc and blocked ones hold ketamine. The model’s chances decide what each does, so the crowds flicker and the counts move around the model’s average. Left: at rest with magnesium, about ${facts.resting} of 100 hold ketamine at balance. Middle: when stirred, about ${facts.active}. Right: at rest but without magnesium, about ${facts.withoutMagnesium}. The dose is the same in all three. Magnesium and ketamine compete for one pore. Which channels are hit harder in a living brain, the quiet or the busy ones, is not settled.`,
    clinical: (facts) =>
      `Each crowd is 100 independent channels, a seeded stochastic realisation of the ten-state scheme under continuous glutamate, started from the equilibrium of its condition. Equilibrium block at ${facts.concentration}: ${facts.resting} of 100 at −70 mV, ${facts.active} at −20 mV, both in 1 mM Mg²⁺; ${facts.withoutMagnesium} at −70 mV without Mg²⁺. In this model, with human GluN2A affinity, Mg²⁺ competition favours depolarised receptors, strongest near −20 mV. Experiments on resting transmission and on nanomolar allosteric action point the other way. The question is open, and the model has no second site and no closed-channel block.`
  },
  explore: {
    plain: (facts) =>
      `One hundred channels in the condition you choose. The voltage is ${facts.voltage}, with ${facts.magnesium} of magnesium outside. At balance, between ${facts.range} of 100 channels hold ${facts.blocker}. The answer is a range because laboratories that measured how tightly ketamine sits in the pore differ by about three times, and because no study we found measured the block in a treated person’s brain. People also differ in how much of the drug reaches them. More voltage frees the pore for calcium and for ketamine alike; more magnesium keeps both out. Nothing here predicts how someone feels, and nothing here is advice.`,
    clinical: (facts) =>
      `The crowd and the trace run on the chosen condition: ${facts.voltage}, ${facts.magnesium} Mg²⁺, unbound concentration ${facts.concentration} at the regimen’s peak. The range, ${facts.range} of 100, spans published pore affinities of 0.3 to 1 µM around the human GluN1/GluN2A value of 0.71 µM at −70 mV, applied as a factor to whichever blocker is chosen. Peak plasma after 0.5 mg/kg over 40 min ran at least from 100 to 250 ng/mL, which would widen it further; unbound fraction, brain equilibration and ke0 are the weakest links. Rat presets rest on values not yet verified. Comparison blockers have no pharmacokinetics here: they are set to the same concentration. Block is not effect.`
  }
};
