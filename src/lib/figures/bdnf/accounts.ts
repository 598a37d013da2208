/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import { choiceName, type Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'Lepack2014',
  'Zhou2014',
  'Matsuda2009',
  'Lin2021',
  'Li2010',
  'Li2011',
  'Yang2013',
  'AguilarValles2021',
  'Zaytseva2023',
  'Autry2011',
  'Nosyreva2013',
  'Gideons2014',
  'Lindholm2012',
  'Yang2019',
  'haile2014',
  'Abdallah2020',
  'ZanosGould2018'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'Shapes are a drawing; proteins and ions are many times too large beside the membrane, and few stand for many.',
  'The amounts come from an illustrative model of rats after one low dose. Their sizes have not been measured.',
  'How much each road carries is not known, so each is drawn to its own height.',
  'In mice with half the usual BDNF ketamine still worked, so the need for BDNF is disputed.',
  'In the only human test, a drug that blocks mTORC1 did not stop the effect after a day.',
  'The sending side of the contact, and magnesium in the NMDA receptor, are left out.',
  'None of the amounts is a mood. Other accounts of the effect pass through neither road.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  quiet: {
    plain: () =>
      'The drawing looks into a branch of a nerve cell. Its skin, the membrane, runs from left to right, with the outside above. On the right it bulges into a spine, a small knob where signals come in, with one AMPA receptor on a pad of scaffold. On the left are two doors: an NMDA receptor, and a calcium channel that is shut. Two vesicles below hold BDNF, drawn as pairs of seeds. In the middle stands TrkB as two halves, apart. Below it are Akt and mTORC1, both pale since they are quiet, and three ribosomes on a message. A second, smaller message lies on the left. Two roads are about to be told. Neither has been proved.',
    clinical: () =>
      'Section through a pyramidal dendrite with one spine, membrane left to right, extracellular space above. From the left: an NMDA receptor in two tints, a closed L-type Ca²⁺ channel, two dense-core vesicles with BDNF, TrkB as unpaired monomers, inactive Akt and mTORC1 in the cytoplasm, polysomes on two mRNAs, and a spine with one AMPA receptor on a PSD-95 scaffold. eEF2K, on the left, is active. Quiet parts are hollow. The scene is the postsynaptic side: the presynaptic terminal is left out. Amounts of released BDNF, mTORC1 activity and synaptic protein come from an illustrative cascade model of the rat and are at baseline.'
  },
  calcium: {
    plain: ({ time }) =>
      `This is the first of two proposed roads, ${time} after the dose. In the chapter before, a cell was stirred by more glutamate. AMPA receptors answered and the inside became less negative. That opens the calcium channel: its two halves part, and calcium ions, discs with a ring of water, pass between them one by one. They lose their water in the narrow part, then spread inside, towards the vesicles that hold BDNF. A dotted arrow shows where they lead. Nothing has been let go yet. In a dish of rat cells, ketamine caused BDNF release only if AMPA receptors and channels of this kind could work. It has not been seen in people.`,
    clinical: ({ time }) =>
      `Route 1, ${time} after the dose. A modest rise of glutamate has driven AMPA receptors and depolarised the dendrite (earlier figures). The L-type channel opens; Ca²⁺ enters without its water shell in the pore and spreads towards docked dense-core vesicles. Ca²⁺ does not enter through the AMPA receptors drawn; some in hippocampus are permeable to it. In rat cortical culture, BDNF release by ketamine needed AMPA receptors and L-type channels. In the rat, an AMPA antagonist prevented the rise of BDNF and mTOR. Ion number and pace are a pattern, not a current. The arrow is dotted since the route is one of two proposed.`
  },
  release: {
    plain: ({ time }) =>
      `It is ${time} after the dose. One vesicle has moved up to the membrane and fused with it: its skin and that of the cell are now one, and its inside is open to the outside. BDNF drifts out through the gap. More of it is out where the model has more; a few pairs of seeds stand for many. The other vesicle stays shut. Calcium still comes in on the left. TrkB on the right waits with its halves apart. Ketamine does not release BDNF by itself, and BDNF is not the drug. It comes from this branch, not from the blood. In a dish, brief activity let out much from such branches and little from the sending fibres.`,
    clinical: ({ time }) =>
      `${time} after the dose a dense-core vesicle has docked and fused: an omega profile, its lumen continuous with the extracellular fluid. BDNF leaves; the count outside follows the modelled release, whose peak lies at about an hour in this rat run. Brief activity released BDNF mainly from dendrites and little from axons in culture. A presynaptic store may exist too: deleting Bdnf in CA3 or in CA1 blocked the potentiation. In rats an anti-BDNF antibody in medial prefrontal cortex blocked the 24 h behavioural effect. Mice with one Bdnf copy still responded, without a rise of BDNF, so the step is disputed. Blood BDNF is another quantity.`
  },
  trkb: {
    plain: ({ time }) =>
      `It is ${time} after the dose. One BDNF has drifted to TrkB and taken its seat between the two tall stalks. They have moved together around it, so that they now stand as a pair. Under the membrane their feet touch, and each has been given a tag, drawn as a yellow disc with a P, for phosphate. This is how a message from outside is passed to the inside without anything crossing the membrane. BDNF itself stays out. More BDNF lies around. Akt and mTORC1 below are still quiet. In mice the receiving side had to have TrkB for the effect; the sending side did not. What happens at this point in people has not been seen.`,
    clinical: ({ time }) =>
      `${time} after the dose BDNF, itself a dimer, bridges two TrkB receptors on the postsynaptic membrane. The ectodomains close on it, the intracellular kinase domains meet and phosphorylate each other; P marks the phosphotyrosines. Nothing crosses the membrane. Deleting TrkB in CA1 blocked ketamine-induced potentiation in mice, while the presynaptic side did not need it. Direct binding of ketamine to the transmembrane part of TrkB has also been proposed; that is not drawn. The fraction of TrkB paired follows modelled BDNF. Akt and mTORC1 are still quiet. PLCγ and ERK branches are left out.`
  },
  mtor: {
    plain: ({ time }) =>
      `It is ${time} after the dose. From the feet of TrkB an arrow leads to Akt, a helper inside the cell, which has changed from pale to full colour. A second arrow leads from Akt to mTORC1, a large ring-shaped complex that turns up the making of protein. It, too, has gained its colour. How strong the colour is follows the model, and this is its highest point: in two to three hours it will be pale again. In rats, blocking mTORC1 stopped the later effects of ketamine. In people the one test so far went against this: with the blocker the effect after a day was still there. So this step is marked as contested.`,
    clinical: ({ time }) =>
      `${time} after the dose. Phosphorylated TrkB recruits PI3K, which activates Akt (drawn as one step); Akt relieves the brake on mTORC1, a cytoplasmic complex, here a lumpy lozenge with a hole. Its colour is the modelled activity, near its transient peak, a fraction of an hour to about two hours wide. It phosphorylates 4E-BP and S6K. In rats mTOR block abolished synaptic and behavioural effects; 4E-BPs were needed in excitatory and inhibitory neurons of mice. In the human crossover trial, 20 patients, rapamycin did not block the effect at 24 h and response at two weeks was higher with it. R-ketamine may use ERK instead.`
  },
  build: {
    plain: ({ time }) =>
      `It is ${time} after the dose. An arrow leads from mTORC1 to three ribosomes that sit on one long message. They have moved along it and read it; from each hangs a chain, the protein in the making, short at the start of the message and long at its end. Finished parts lie above: Y-shaped receptors with GluA1, a part of AMPA receptors, and small pieces of PSD-95, the scaffold under a contact. How many there are follows the model. Meanwhile the signals above are fading: less BDNF is out, TrkB is letting go, mTORC1 is paler. The cause passes; what it made is still there. In rats these proteins rose in the front of the brain.`,
    clinical: ({ time }) =>
      `${time} after the dose. mTORC1, by way of 4E-BP and S6K, has raised translation: ribosomes have moved along the mRNA, nascent chains lengthen towards its end, and products accumulate. GluA1 is drawn as assembled AMPA receptors, PSD-95 as loose scaffold; their number is the modelled synaptic protein. GluA1, PSD-95 and synapsin I rose in rat prefrontal cortex; synapsin belongs to the presynaptic terminal and is not drawn. Release, TrkB pairing and mTORC1 activity are falling in the same run, as their time constants are short. One message stands for many. Membrane proteins are in life made on the endoplasmic reticulum, which is left out.`
  },
  contact: {
    plain: ({ time }) =>
      `It is ${time} after the dose. A long arrow leads from the ribosomes up through the neck of the spine. Two new receptors have gone that way and now sit in its skin, one on each side of the first. The pad of scaffold under them has grown. So the contact answers more strongly to the same glutamate. Elsewhere it is calm again: BDNF is gone, TrkB stands apart, Akt and mTORC1 are pale. The signal was short, and what it built stays for longer. In the model it has half faded after two to three days. In people nobody has seen this step, and a scan for more synapses found no overall change a day after the dose.`,
    clinical: ({ time }) =>
      `${time} after the dose. GluA1-containing receptors have been trafficked through the spine neck and inserted; the PSD-95 scaffold is larger. Upstream quantities are at baseline in the model: released BDNF, TrkB pairing, Akt and mTORC1 have decayed, while protein decays over days. In mouse hippocampus synaptic GluA1 was up within an hour, sooner than this sketch; in rats layer V cells had more and larger spines with stronger responses. In people the synapse step is an inference: SV2A PET, a nerve-terminal marker, showed no mean change at 24 h. More receptors in an old spine is not yet a new spine; that is the next figure.`
  },
  second: {
    plain: ({ time }) =>
      `The clock has been set back, and a second proposed road is told, here ${time} after the dose. The cell is quiet: the calcium channel is shut and only single packets of glutamate arrive. At rest they keep the NMDA receptor slightly busy, and that keeps eEF2K, an inner brake on protein-making, switched on. Now ketamine sits in the receptor. Dotted arrows lead on: eEF2K has gone pale, and two ribosomes on a short message are making BDNF, which is packed into a vesicle. There the two roads meet; from here on the steps are the same. This was found in mice and in slices of their brain, mostly in another area. Whether it is the road in people is unknown.`,
    clinical: ({ time }) =>
      `Clock reset; route 2, ${time} after the dose. No action potentials: spontaneous quanta activate NMDA receptors at rest, which keeps eEF2K active and eEF2 phosphorylated. Ketamine (plum) blocks the resting receptor; eEF2K is hollow, inactive; local ribosomes translate BDNF, which is stored in dense-core vesicles where the routes converge. In mice the behavioural effect needed fast BDNF synthesis and eEF2K inhibitors acted alike; after NMDA block, CA1 potentiation needed BDNF, eEF2K and AMPA insertion. Memantine, a poor blocker at rest in physiological Mg²⁺, lacked the effect. Against it: hippocampal slices more than cortex, and a small resting block at clinical exposure. It needs no glutamate rise.`
  },
  explore: {
    plain: ({ road, hold, outcome }) =>
      `${choiceName('plain', road, hold)}. The picture shows each amount at its own peak, whenever that comes; the curves show when. With this choice ${outcome.bdnf}, ${outcome.mtor} and ${outcome.protein}. Parts of the first road have the number 1, those of the second the letters a, b and c, all in dashed discs, as neither road is proved. Full discs, 2 to 6, are the steps they share. A dashed ring with a bar marks a part that is held in a lab test. Such tests have been done in animals and are no treatments. Each road is drawn to its own height, since nobody has compared them. More than one road may be used, or another that is not drawn.`,
    clinical: ({ road, hold, outcome }) =>
      `${choiceName('clinical', road, hold)}. Amounts in the drawing are each at their modelled peak; the panel gives their courses after one rat dose. Under this choice ${outcome.bdnf}, ${outcome.mtor} and ${outcome.protein}. Dashed discs (1; a, b, c) mark events of one proposed route, full discs 2 to 6 the shared chain. The dashed ring marks an experimental block, an intervention of animal studies, not a treatment. Curves are normalised to the undisturbed peak of the route, because relative sizes of the routes are unknown; with both, each has half its weight. L-type block stops route 1 only, so that the two can be told apart in principle. The model predicts neither mood nor dose.`
  }
};
