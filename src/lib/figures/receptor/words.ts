/**
 * Every word of this figure. Numbers come from the scene (see facts in describe.ts), never from here.
 * In a label, ^{…} is raised.
 */
import type { Description, Level } from '../figure';
import type { StepId } from './steps';

export const title = 'The NMDA receptor';

export const limit =
  'One channel is drawn as if it were typical. Real channels open and shut at random, many times a second.';

interface LabelWords {
  text: Record<Level, string>;
  sub?: Record<Level, string>;
  short?: Record<Level, string>;
}

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });

export type LabelId =
  | 'glun1'
  | 'glun2'
  | 'outside'
  | 'inside'
  | 'membrane'
  | 'upper'
  | 'lower'
  | 'glycine'
  | 'glutamate'
  | 'emptySeat'
  | 'gateShut'
  | 'gateOpen'
  | 'plug'
  | 'unplugged'
  | 'calcium'
  | 'filter'
  | 'ketamine'
  | 'leaving'
  | 'vacant'
  | 'above';

export const labelWords: Record<LabelId, LabelWords> = {
  glun1: { text: same('GluN1') },
  glun2: { text: same('GluN2') },
  outside: { text: same('Outside the cell') },
  inside: { text: same('Inside the neuron') },
  membrane: { text: { plain: 'Cell membrane', clinical: 'Lipid bilayer' } },
  upper: {
    text: { plain: 'Upper tier', clinical: 'ATD' },
    sub: same('amino-terminal domains')
  },
  lower: {
    text: { plain: 'Lower tier', clinical: 'LBD' },
    sub: same('ligand-binding domains')
  },
  glycine: { text: same('Glycine'), sub: { plain: 'in its seat', clinical: 'co-agonist, GluN1' } },
  glutamate: {
    text: same('Glutamate'),
    sub: { plain: 'the second key, now in', clinical: 'agonist, GluN2' }
  },
  emptySeat: {
    text: { plain: 'Glutamate’s seat', clinical: 'GluN2 binding cleft' },
    sub: { plain: 'empty, so the gate is shut', clinical: 'empty: gate shut' }
  },
  gateShut: { short: same('Gate, shut'), text: { plain: 'Gate, shut', clinical: 'M3 crossing, shut' } },
  gateOpen: { text: { plain: 'Gate, open', clinical: 'M3 crossing, open' } },
  plug: {
    short: same('Mg^{2+}'),
    text: { plain: 'Magnesium, Mg^{2+}', clinical: 'Mg^{2+}' },
    sub: { plain: 'plugs the pore', clinical: 'block set by voltage' }
  },
  unplugged: {
    short: same('Mg^{2+} out'),
    text: { plain: 'Mg^{2+} driven off', clinical: 'Mg^{2+} unbound' },
    sub: { plain: 'by the voltage', clinical: 'on depolarisation' }
  },
  calcium: {
    short: same('Ca^{2+}, Na^{+}'),
    text: { plain: 'Calcium, Ca^{2+}', clinical: 'Ca^{2+}' },
    sub: { plain: 'and sodium, Na^{+}, flow in', clinical: 'and Na^{+}, inward' }
  },
  filter: { text: { plain: 'Narrowest point', clinical: 'Selectivity filter (M2)' } },
  ketamine: {
    text: same('Ketamine'),
    sub: { plain: 'sits in the pore', clinical: 'in the vestibule, above the filter' }
  },
  leaving: {
    text: same('Ketamine'),
    sub: { plain: 'on its way out', clinical: 'unbinding, open gate only' }
  },
  above: {
    text: { plain: 'Seen from above', clinical: 'From above: 1-2-1-2' },
    sub: { plain: 'front pair cut away', clinical: 'front pair removed' }
  },
  vacant: {
    short: same('Mg^{2+} site'),
    text: { plain: 'Mg^{2+} site, vacant', clinical: 'Mg^{2+} site, vacant' }
  }
};

/** What the scene knows, put into words and numbers. */
export interface Facts {
  /** "−70 mV" */
  voltage: string;
  /** Of 100 open gates, how many are not plugged at this voltage. */
  unplugged: string;
  /** Of 100 channels, how many hold the blocker now, in the model's best estimate. */
  blocked: string;
  /** Of 100 channels at balance: "4 to 13". */
  range: string;
  /** "ketamine" or the blocker chosen. */
  blocker: string;
  /** Of 100 channels at balance in the three conditions, in order. */
  resting: string;
  active: string;
  withoutMagnesium: string;
  /** "0.41 µM" */
  concentration: string;
  /** "1 mM" */
  magnesium: string;
}

type Telling = (facts: Facts) => Description;

export const telling: Record<StepId, Record<Level, Telling>> = {
  rest: {
    plain: (facts) => ({
      caption: 'At rest, magnesium plugs the channel.',
      line: `The cell is quiet, at ${facts.voltage} inside. The gate is shut, and magnesium sits in the narrowest part like a plug.`
    }),
    clinical: (facts) => ({
      caption: 'At rest: gate shut, pore plugged by Mg²⁺.',
      line: `${facts.voltage}, no agonist: the M3 gate is shut; Mg²⁺ occupies the pore. An open channel would be unblocked ${facts.unplugged} % of the time.`
    })
  },
  keys: {
    plain: (facts) => ({
      caption: 'Two keys are in, but the plug stays.',
      line: `Glutamate and glycine both sit in their seats and the gate opens. But at ${facts.voltage} magnesium still plugs the pore, so in this channel almost nothing gets past.`
    }),
    clinical: (facts) => ({
      caption: 'Both agonists bound; Mg²⁺ still blocks.',
      line: `Glutamate binds GluN2 beside glycine at GluN1, the LBD closes, the gate opens. At ${facts.voltage}, Mg²⁺ leaves ${facts.unplugged} % of open pores free.`
    })
  },
  unplug: {
    plain: (facts) => ({
      caption: 'A rise in voltage drives the plug out.',
      line: `Other signals have stirred the cell: the inside rises to ${facts.voltage}. That pushes magnesium, which carries a charge, out of the pore.`
    }),
    clinical: (facts) => ({
      caption: 'Depolarisation relieves the Mg²⁺ block.',
      line: `On depolarisation to ${facts.voltage} Mg²⁺ leaves outward; ${facts.unplugged} % of gate-open pores are now free. The receptor is a coincidence detector.`
    })
  },
  open: {
    plain: (facts) => ({
      caption: 'Now calcium and sodium flow in.',
      line: `With the plug gone and the gate open, calcium and sodium pass into the cell. The trace shows the current at ${facts.voltage}.`
    }),
    clinical: (facts) => ({
      caption: 'Ca²⁺ and Na⁺ enter through the open pore.',
      line: `At ${facts.voltage}, ${facts.unplugged} % of gate-open pores conduct. Ca²⁺ and Na⁺ enter; many channels are desensitised and carry none.`
    })
  },
  ketamine: {
    plain: (facts) => ({
      caption: 'Ketamine slips in, and the flow stops.',
      line: `While the gate is open, ${facts.blocker} can drift in from outside and settle in the pore. In this channel nothing passes any more.`
    }),
    clinical: (facts) => ({
      caption: 'Open-channel block: ketamine in the vestibule.',
      line: `At ${facts.concentration} unbound, ${facts.blocker} enters open, Mg²⁺-free pores. The model holds ${facts.blocked} of 100 channels blocked at ${facts.voltage}.`
    })
  },
  trapped: {
    plain: (facts) => ({
      caption: 'The gate shuts behind it: ketamine is trapped.',
      line: `Glutamate lets go, its seat opens, the gate shuts. Ketamine stays inside the shut channel. About ${facts.blocked} of 100 channels hold it.`
    }),
    clinical: (facts) => ({
      caption: 'Agonist leaves, gate shuts, blocker is trapped.',
      line: `On agonist removal the gate shuts with ${facts.blocker} inside; ${facts.blocked} of 100 channels now hold it. Reported trapping runs from about 86 % to complete.`
    })
  },
  release: {
    plain: (facts) => ({
      caption: 'With use, ketamine leaves again.',
      line: `Glutamate comes back and the gate opens. Now ketamine can go out the way it came in. About ${facts.blocked} of 100 channels still hold it.`
    }),
    clinical: (facts) => ({
      caption: 'Use-dependent unblock through the open gate.',
      line: `With no drug outside, each opening lets blocker escape at k₋(V). ${facts.blocked} of 100 channels remain blocked at ${facts.voltage}.`
    })
  },
  crowd: {
    plain: (facts) => ({
      caption: '“Blocked” is a share, and the share depends.',
      line: `Three crowds of 100 channels, same ketamine. At balance about ${facts.resting} hold it at rest, ${facts.active} when stirred, ${facts.withoutMagnesium} at rest without magnesium.`
    }),
    clinical: (facts) => ({
      caption: 'The blocked share varies with voltage and Mg²⁺.',
      line: `Same concentration, ${facts.concentration}: ${facts.resting} of 100 blocked at −70 mV, ${facts.active} at −20 mV in 1 mM Mg²⁺, ${facts.withoutMagnesium} at −70 mV without Mg²⁺.`
    })
  },
  explore: {
    plain: (facts) => ({
      caption: 'Try it: voltage, activity, how it was given.',
      line: `With these settings, between ${facts.range} of 100 channels hold ${facts.blocker} at balance. It is a range because measurements differ.`
    }),
    clinical: (facts) => ({
      caption: 'Explore voltage, Mg²⁺, activity, regimen, blocker.',
      line: `${facts.concentration} unbound, ${facts.voltage}, ${facts.magnesium} Mg²⁺: ${facts.range} of 100 channels blocked at equilibrium across published affinities.`
    })
  }
};

/** Words of the panels over the picture. */
export const panelWords: Record<
  Level,
  {
    gauge: string;
    trace: string;
    traceCompared: string;
    crowd: Record<string, string>;
    crowdCount: (count: number) => string;
    crowdBalance: (range: string) => string;
    key: Record<'shut' | 'open' | 'plugged' | 'blocked' | 'trapped', string>;
    scale: string;
    scaleNote: string;
    slow: (times: number) => string;
    why: string;
  }
> = {
  plain: {
    gauge: 'Voltage inside',
    trace: 'Current, many channels, 25 s',
    traceCompared: 'Current (dashed: no drug)',
    crowd: {
      resting: 'At rest',
      active: 'Stirred',
      'without-magnesium': 'At rest, no magnesium',
      own: 'Your setting'
    },
    crowdCount: (count) => `${count} of 100 now`,
    crowdBalance: (range) => `${range} on average`,
    key: {
      shut: 'shut',
      open: 'open',
      plugged: 'plugged by magnesium',
      blocked: 'ketamine, gate open',
      trapped: 'ketamine trapped'
    },
    scale: '3 nm',
    scaleNote: 'molecules ×2',
    slow: (times) => `gate drawn ${times} times slower`,
    why: 'A range: laboratories differ by about three times in how tightly it holds.'
  },
  clinical: {
    gauge: 'Membrane voltage',
    trace: 'Population current, 25 s',
    traceCompared: 'Current (dashed: drug-free)',
    crowd: {
      resting: '−70 mV, 1 mM Mg²⁺',
      active: '−20 mV, 1 mM Mg²⁺',
      'without-magnesium': '−70 mV, no Mg²⁺',
      own: 'Chosen condition'
    },
    crowdCount: (count) => `${count}/100 now`,
    crowdBalance: (range) => `${range} at equilibrium`,
    key: {
      shut: 'closed or desensitised',
      open: 'conducting',
      plugged: 'Mg²⁺-blocked',
      blocked: 'blocked, gate open',
      trapped: 'trapped, gate shut'
    },
    scale: '3 nm',
    scaleNote: 'molecules ×2',
    slow: (times) => `gating drawn ${times}× slower`,
    why: 'Range over published affinities, 0.3 to 1 µM (human GluN1/GluN2A: 0.71 µM at −70 mV).'
  }
};
