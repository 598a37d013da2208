/**
 * Every word of this figure but the full accounts. Numbers come from the scene (see facts in describe.ts).
 * In a label, ^{…} is raised.
 */
import type { Description, Level } from '../figure';
import type { DoseName } from './rates';
import type { StepId } from './steps';

export const title = 'The synapse';

export const limit =
  'One contact drawn as typical, with a few of each part. Real ones hold far more and differ widely.';

interface LabelWords {
  text: Record<Level, string>;
  sub?: Record<Level, string>;
  short?: Record<Level, string>;
}

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });

export type LabelId =
  | 'sending'
  | 'vesicle'
  | 'gap'
  | 'receiving'
  | 'receivingNear'
  | 'spike'
  | 'opening'
  | 'glutamate'
  | 'glutamateNear'
  | 'bound'
  | 'ampa'
  | 'ampaNear'
  | 'shut'
  | 'scaffold'
  | 'sodium'
  | 'nmda'
  | 'freed'
  | 'magnesium'
  | 'astrocyte'
  | 'transporter';

export const labelWords: Record<LabelId, LabelWords> = {
  sending: {
    text: { plain: 'Sending side', clinical: 'Presynaptic' },
    sub: same('axon terminal')
  },
  vesicle: {
    text: same('Vesicle'),
    sub: { plain: 'glutamate inside', clinical: 'docked, reserve' }
  },
  gap: { text: { plain: 'Gap', clinical: 'Synaptic cleft' }, short: { plain: 'Gap', clinical: 'Cleft' } },
  receiving: {
    text: { plain: 'Receiving side', clinical: 'Postsynaptic' },
    sub: same('dendritic spine')
  },
  receivingNear: { text: { plain: 'Receiving side', clinical: 'Dendritic spine' } },
  spike: {
    text: { plain: 'A spike arrives', clinical: 'Action potential' },
    sub: { plain: 'down the axon', clinical: 'invades the terminal' },
    short: same('Spike')
  },
  opening: {
    text: { plain: 'Two vesicles open', clinical: 'Exocytosis' },
    short: { plain: 'Two open', clinical: 'Exocytosis' }
  },
  glutamate: { text: same('Glutamate'), sub: { plain: 'comes out', clinical: 'enters the cleft' } },
  glutamateNear: { text: same('Glutamate') },
  bound: { text: same('Glutamate'), sub: { plain: 'in its seats', clinical: 'bound, and free' } },
  ampa: {
    text: same('AMPA receptor'),
    sub: { plain: 'opens first', clinical: 'conducting' }
  },
  ampaNear: { text: same('AMPA opens') },
  shut: { text: same('AMPA receptor'), sub: same('shut') },
  scaffold: {
    text: same('Scaffold'),
    sub: { plain: 'holds receptors', clinical: 'postsynaptic density' }
  },
  sodium: {
    text: { plain: 'Sodium, Na^{+}', clinical: 'Na^{+}' },
    sub: { plain: 'lifts the voltage', clinical: 'inward current' },
    short: same('Na^{+} in')
  },
  nmda: {
    text: same('NMDA receptor'),
    sub: { plain: 'still plugged by Mg^{2+}', clinical: 'bound, Mg^{2+}-blocked' },
    short: same('NMDA, plugged')
  },
  freed: {
    text: same('NMDA receptor'),
    sub: { plain: 'free: calcium, Ca^{2+}, enters', clinical: 'unblocked: Ca^{2+} enters' },
    short: same('NMDA: Ca^{2+} in')
  },
  magnesium: {
    text: { plain: 'Magnesium', clinical: 'Mg^{2+}' },
    sub: { plain: 'the plug is out', clinical: 'relieved by voltage' }
  },
  astrocyte: {
    text: same('Astrocyte'),
    sub: { plain: 'helper cell', clinical: 'process' }
  },
  transporter: {
    text: same('Transporter'),
    sub: { plain: 'takes it up', clinical: 'glutamate uptake' }
  }
};

/** What the scene knows, put into words and numbers. */
export interface Facts {
  /** "−35 mV" */
  voltage: string;
  /** Vesicles in the clock's ten seconds, before and after. */
  before: string;
  after: string;
  /** "ten" */
  seconds: string;
  dose: DoseName;
  /** "−52 mV" at the end of the clock, before and after. */
  beforeVoltage: string;
  afterVoltage: string;
  /** "1 µM" */
  concentration: string;
  /** Counts for the three doses. */
  low: string;
  middle: string;
  high: string;
}

type Telling = (facts: Facts) => Description;

/** How the count compares, by dose. */
export const verdict: Record<DoseName, Record<Level, string>> = {
  low: { plain: 'hardly more', clinical: 'a slight rise' },
  subAnaesthetic: { plain: 'a few more', clinical: 'a modest rise' },
  anaesthetic: { plain: 'fewer than before', clinical: 'a fall' }
};

const doseNames: Record<DoseName, string> = {
  low: 'a low dose',
  subAnaesthetic: 'a dose below anaesthesia',
  anaesthetic: 'a dose for anaesthesia'
};

export const telling: Record<StepId, Record<Level, Telling>> = {
  quiet: {
    plain: (facts) => ({
      caption: 'A contact between two cells, at rest.',
      line: `Above, the sending side with packets of glutamate; below, the receiving side with receptors, all shut. Voltage inside: ${facts.voltage}.`
    }),
    clinical: (facts) => ({
      caption: 'A quiet glutamatergic synapse on a spine.',
      line: `Terminal with docked and reserve vesicles; spine with AMPA and NMDA receptors, all shut; ${facts.voltage}; little glutamate in the cleft.`
    })
  },
  release: {
    plain: () => ({
      caption: 'A spike arrives, and vesicles open.',
      line: 'A spike, drawn in amber, has run down the axon. Two packets have joined the membrane, and glutamate comes out into the gap.'
    }),
    clinical: () => ({
      caption: 'An action potential triggers exocytosis.',
      line: 'The spike reaches the active zone; two docked vesicles fuse, one ahead of the other, and glutamate enters the cleft.'
    })
  },
  bind: {
    plain: (facts) => ({
      caption: 'Glutamate sits down; AMPA receptors open first.',
      line: `Glutamate is in the seats of all six receptors. The four AMPA receptors are open and sodium comes in. The NMDA receptors are still plugged, at ${facts.voltage}.`
    }),
    clinical: (facts) => ({
      caption: 'AMPA receptors conduct; NMDA receptors stay Mg²⁺-blocked.',
      line: `Glutamate is bound throughout. AMPA receptors pass Na⁺ inward (K⁺ outward, not drawn); at ${facts.voltage} Mg²⁺ still blocks the NMDA pores.`
    })
  },
  voltage: {
    plain: (facts) => ({
      caption: 'The voltage rises, and an NMDA receptor joins in.',
      line: `Sodium has lifted the voltage to ${facts.voltage}. That drives magnesium out of one NMDA receptor, and calcium follows sodium into the spine.`
    }),
    clinical: (facts) => ({
      caption: 'Depolarisation relieves one NMDA receptor of its Mg²⁺.',
      line: `At ${facts.voltage} Mg²⁺ has left one of two NMDA receptors; Ca²⁺ enters through it. AMPA receptors carry Na⁺ only here.`
    })
  },
  clear: {
    plain: (facts) => ({
      caption: 'Glutamate is cleared away, and all is quiet.',
      line: `Glutamate has let go and is taken up by helper cells at both sides. The receptors are shut, magnesium is back and the voltage is ${facts.voltage} again.`
    }),
    clinical: (facts) => ({
      caption: 'Diffusion and uptake end the signal.',
      line: `Glutamate leaves the cleft and enters astrocytes through transporters. Receptors are shut, Mg²⁺ is back in place, ${facts.voltage}; new vesicles have docked.`
    })
  },
  compare: {
    plain: (facts) => ({
      caption: 'Before and after ketamine, on one clock.',
      line: `The same contact for ten seconds: ${facts.before} packets before ketamine, ${facts.after} after. The gap holds more and the voltage is a little higher. A few more, not a flood. The counts come from a model.`
    }),
    clinical: (facts) => ({
      caption: 'Same synapse, same ten seconds, before and after.',
      line: `${facts.before} against ${facts.after} vesicles in 10 s, ${facts.beforeVoltage} against ${facts.afterVoltage}: release follows the circuit model’s pyramidal rate at ${facts.concentration}. Signs from rodents; sizes are illustrative.`
    })
  },
  explore: {
    plain: (facts) => ({
      caption: 'Try it: more drug is not more glutamate.',
      line: `With ${doseNames[facts.dose]}: ${facts.after} packets in ten seconds, against ${facts.before} before; ${verdict[facts.dose].plain}. From low to high: ${facts.low}, ${facts.middle}, ${facts.high}.`
    }),
    clinical: (facts) => ({
      caption: 'Release against concentration: an inverted U.',
      line: `${facts.concentration}: ${facts.after} vesicles in 10 s against ${facts.before}, ${verdict[facts.dose].clinical}. Low, sub-anaesthetic, anaesthetic: ${facts.low}, ${facts.middle}, ${facts.high}.`
    })
  }
};

export interface PanelWords {
  gauge: string;
  /** The same where two stand side by side. */
  gaugeShort: string;
  scaleNote: string;
  slow: (times: number) => string;
  before: string;
  after: Record<DoseName, string>;
  /** Short names of the doses, beside their counts. */
  doses: Record<DoseName, string>;
  counted: (clockS: number) => string;
  illustrative: string;
}

/** Words of the panels over the picture. */
export const panelWords: Record<Level, PanelWords> = {
  plain: {
    gauge: 'Voltage inside',
    gaugeShort: 'Voltage',
    scaleNote: 'gap and receptors larger',
    slow: (times) => `drawn about ${times} times slower`,
    before: 'Before ketamine',
    after: {
      low: 'After: low dose',
      subAnaesthetic: 'After: mid dose',
      anaesthetic: 'After: high dose'
    },
    doses: { low: 'low', subAnaesthetic: 'mid', anaesthetic: 'high' },
    counted: (clockS) => `packets in ${Math.round(clockS)} s`,
    illustrative: 'Illustrative model: sizes not measured'
  },
  clinical: {
    gauge: 'Membrane voltage',
    gaugeShort: 'Voltage',
    scaleNote: 'cleft and receptors enlarged',
    slow: (times) => `drawn about ${times}× slower`,
    before: 'Drug-free',
    after: {
      low: 'Ketamine 0.2 µM',
      subAnaesthetic: 'Ketamine 1 µM',
      anaesthetic: 'Ketamine 10 µM'
    },
    doses: { low: '0.2 µM', subAnaesthetic: '1 µM', anaesthetic: '10 µM' },
    counted: (clockS) => `vesicles in ${Math.round(clockS)} s`,
    illustrative: 'Illustrative model: sizes not measured'
  }
};
