/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import { verdict, type Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'Destexhe1998',
  'Clements1992',
  'Herman2007',
  'JahrStevens1990',
  'Adell2020',
  'Moghaddam1997',
  'Chowdhury2012',
  'Pothula2021',
  'Gerhard2020',
  'Rotaru2011',
  'Cichon2023',
  'Abdallah2018',
  'Taylor2012'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'Shapes are a drawing. The gap and the receptors are several times too large beside the rest.',
  'Real release varies by chance from second to second; here the two counts share one evened-out sequence.',
  'The circuit model is illustrative: directions come from rats and mouse slices, sizes are chosen.',
  'Studies in people do not agree on whether brain glutamate rises after ketamine.',
  'Ketamine in one receptor of the second picture is a sign that it acts there too, and not a share.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  quiet: {
    plain: (facts) =>
      `Two nerve cells meet here. Above is the end of one cell’s axon, the sending side. It holds small round packets, called vesicles, filled with glutamate. Four stand by the membrane, and two more are about to be used. A mitochondrion, the power plant, lies above them. Below, across a narrow gap, is a spine, a bump on the next cell. Its membrane holds six receptors: four pale ones, AMPA, shaped like a Y, and two darker ones, NMDA, like a balloon. All are shut. A lumpy scaffold holds them from below. An astrocyte, a helper cell, reaches in from both sides. The voltage inside is ${facts.voltage}.`,
    clinical: (facts) =>
      `A glutamatergic synapse in section. The terminal contains a mitochondrion, a reserve pool of vesicles and docked vesicles among the dense projections of the active zone. Opposite it, the spine membrane carries four AMPA and two NMDA receptors over the postsynaptic density; numbers, spacing and mixture are schematic. The GluN1 and GluN2 halves of the NMDA receptors have two tints and hold Mg²⁺ in the pore. A few glutamate molecules are drawn in the cleft for ambient transmitter, which is low. Astrocytic processes with transporters flank the cleft. The spine is at ${facts.voltage}. The scale bar holds for terminal and spine; cleft and receptors are enlarged.`
  },
  release: {
    plain: () =>
      `A spike, a short electric signal, has run down the axon. It is drawn as an amber glow on the membrane at both flanks. At the lower edge two of the packets have touched the membrane and opened. The left one opened first and is already wide; the middle one is still nearly round, open by a narrow neck. Glutamate, drawn as orange capsules, comes out of both into the gap and begins to spread. The receptors below are still shut, because nothing has reached them yet. Each capsule stands for many molecules. Nothing here has to do with ketamine so far: this is how the contact works on any day.`,
    clinical: () =>
      `The action potential, drawn as a travelling band along the terminal membrane, has reached the active zone. Two docked vesicles have fused: the left has passed beyond a half shell, the middle is an omega figure with an open neck. The drawing keeps membrane area constant while the cap flattens. Glutamate leaves through the necks and starts to fill the cleft. Presynaptic Ca²⁺ entry, the step between spike and fusion, is not drawn, nor are the fusion proteins. Two vesicles per spike were chosen so that both stages can be seen at once; one capsule stands for many molecules. No drug acts on this terminal in the picture.`
  },
  bind: {
    plain: (facts) =>
      `Glutamate has spread across the whole gap, and two capsules sit in each receptor. The arms of the four AMPA receptors have turned outward and their pores are open. Sodium ions, small yellow discs with one plus, pass through them one by one into the spine; in the pore they lose their coat of water. The two NMDA receptors hold glutamate as well, but nothing passes: magnesium, a dark disc, still plugs each pore. The voltage has only begun to rise and stands at ${facts.voltage}. So the order is fixed: glutamate first, then AMPA, and NMDA must wait for the voltage.`,
    clinical: (facts) =>
      `Glutamate occupies the agonist sites of all receptors; the free cloud is near its widest. AMPA receptors, the fast class, are open: the ligand-binding arms have turned by a few degrees and the pores have widened. Na⁺ enters; K⁺ leaves through the same pores and is not drawn. Ordinary AMPA receptors are shown without Ca²⁺ current; some, with another subunit mixture, do pass it. The NMDA receptors are bound but carry no current, since at ${facts.voltage} Mg²⁺ occupies their pores for most of the time. Glycine at GluN1 is taken as present. The bloom and the gauge lag the current, as effect follows cause.`
  },
  voltage: {
    plain: (facts) =>
      `Sodium has kept flowing, and the inside of the spine is now at ${facts.voltage}; a warm glow under the receptors marks it. The weaker pull lets magnesium leave one of the two NMDA receptors. A dotted line shows its way out into the gap and to the right. Through the free pore calcium enters, drawn as discs with two plus signs. The other NMDA receptor is still plugged, for the plug comes and goes by chance. Calcium is the message that starts longer lasting change inside the cell. It gets in here only because glutamate and a raised voltage came together.`,
    clinical: (facts) =>
      `Local depolarisation to ${facts.voltage} relieves part of the Mg²⁺ block. Of two NMDA receptors one is drawn free, as a sign and not as the computed fraction; the receptor figure gives that for any voltage. Ca²⁺, with Na⁺ that is not drawn here, enters through the GluN1/GluN2 pore and starts to spread towards the neck. AMPA receptors still conduct. The value on the gauge was chosen for the story; what a single spine reaches depends on its neck, its input and neighbouring activity. Coincidence of agonist and depolarisation is the point: neither alone lets Ca²⁺ in. The dotted exit of Mg²⁺ is drawn, not computed.`
  },
  clear: {
    plain: (facts) =>
      `Glutamate has left its seats. Most capsules are already gone; the last ones move along the gap to both ends, where dotted lines and arrows show the way. There an astrocyte, a helper cell, waits with transporters, small grey shapes in its skin that take glutamate in. The AMPA receptors have shut, sodium has stopped, and the voltage has fallen back to ${facts.voltage}. Magnesium is back in the NMDA receptor that had let it go. Above, two fresh packets have moved down to the empty places. All of this takes a few thousandths of a second in life. The contact is ready for the next spike.`,
    clinical: (facts) =>
      `Agonist has unbound; free glutamate leaves by diffusion along the cleft and by uptake into astrocytic processes. In cultured neurons cleft glutamate was estimated to peak near 1.1 mM and to decay with about 1.2 ms; the drawing stretches this some two thousand times. AMPA receptors have closed, the spine is back at ${facts.voltage} and Mg²⁺ has re-entered the free pore. In life an NMDA receptor outlasts the transmitter by far, so its closing is drawn too early. Two vesicles from the reserve have docked; recovery of membrane by endocytosis is left out. Transporters are generic shapes; their density is not to scale.`
  },
  compare: {
    plain: (facts) =>
      `The same contact stands there twice, on one clock of ten seconds. Left is before ketamine, right is after an amount well below anaesthesia. Each dot below is one packet that opened: ${facts.before} before, ${facts.after} after. The ringed ones are the extra. On the right the gap holds more glutamate, and the voltage is a little higher: ${facts.afterVoltage}, against ${facts.beforeVoltage}. The drug does not squeeze glutamate out of this cell. The leading account says that cells which hold others back fall quieter, so this one fires more. Ketamine also sits in one receptor on the right, since it acts there too. The counts come from a model; sizes were not measured.`,
    clinical: (facts) =>
      `Two copies of the synapse share a clock of 10 s. Releases are drawn from one seeded, evened-out sequence, played at the resting rate on the left and at the circuit model’s settled pyramidal rate for ${facts.concentration} unbound ketamine on the right: ${facts.before} against ${facts.after} vesicles. Base rate and lift of the voltage were chosen. The concentration is that of the slices; the modelled peak of 0.5 mg/kg over 40 min is 0.41 µM, with a smaller rise. Rats show a rise of prefrontal glutamate at sub-anaesthetic doses; in mouse slices 1 µM raised excitatory events and lowered inhibitory ones. In people one ¹³C study and several proton studies agree, others do not. Ketamine is drawn in one NMDA receptor because pyramidal cells are not spared. Disinhibition is the leading account, not a settled one.`
  },
  explore: {
    plain: (facts) =>
      `You choose how much ketamine there is; both sides run on one clock of ten seconds. Before, ${facts.before} packets open. With the dose chosen now it is ${facts.after}, ${verdict[facts.dose].plain}. From low, to below anaesthesia, to anaesthesia, the model gives ${facts.low}, ${facts.middle} and ${facts.high}. So there is a middle range where this cell sends more, and with a lot of drug it sends less, since then it is held down itself. Rats show the same pattern. No one has measured it in people across doses. The numbers are made for seeing, not for choosing: they tell nothing about how a person would feel.`,
    clinical: (facts) =>
      `Concentration sets the model’s block of interneuron and pyramidal NMDA drive and, at high block, a slow suppression of the pyramidal cell. At ${facts.concentration} it settles at a rate that gives ${facts.after} vesicles in 10 s against ${facts.before}, ${verdict[facts.dose].clinical}. Low, sub-anaesthetic and anaesthetic give ${facts.low}, ${facts.middle} and ${facts.high}. Direction follows rat dialysis (10 to 30 mg/kg up, 50 no change, 200 down) and mouse slices (10 µM lowered both event rates). The suppression is a stop-gap: no experiment for it was found. Rat doses do not convert to human ones. Nothing here is advice, and glutamate release is not response.`
  }
};
