/**
 * The words on and under the picture. In a label, ^{…} is raised. What the amounts come to is worked out in
 * describe.ts.
 */
import type { Description, Level } from '../figure';
import type { Hold, Quantity, Road } from './curves';
import type { StepId } from './steps';

export const title = 'Inside the dendrite';

export const limit =
  'A chain put together from many animal studies. In people its middle steps have not been seen.';

interface LabelWords {
  text: Record<Level, string>;
  sub?: Record<Level, string>;
  short?: Record<Level, string>;
}

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });

const VESICLE = {
  text: { plain: 'Vesicle', clinical: 'Dense-core vesicle' },
  sub: same('holds BDNF'),
  short: same('BDNF inside')
};

/** `stored` is the vesicle at rest, its name beside the lower one, clear of TrkB's feet; `vesicle` the one that calcium reaches. */
export const labelWords = {
  outside: { text: same('Outside the cell') },
  inside: { text: same('Inside the neuron') },
  nmda: { text: same('NMDA receptor'), short: same('NMDA') },
  channel: {
    text: { plain: 'Calcium channel', clinical: 'L-type channel' },
    sub: same('shut'),
    short: { plain: 'Channel', clinical: 'L-type' }
  },
  stored: VESICLE,
  vesicle: VESICLE,
  apart: { text: same('TrkB'), sub: same('apart') },
  spine: { text: { plain: 'Spine', clinical: 'Dendritic spine' } },
  idle: { text: same('mTORC1'), sub: same('quiet') },
  spent: { text: same('mTORC1'), sub: same('quiet again') },
  calcium: {
    text: { plain: 'Calcium', clinical: 'Ca^{2+}' },
    sub: { plain: 'enters', clinical: 'L-type' }
  },
  bdnf: { text: same('BDNF'), sub: same('let go') },
  caught: { text: same('BDNF'), sub: { plain: 'caught by an antibody', clinical: 'antibody-bound' } },
  shutChannel: {
    text: { plain: 'Channel', clinical: 'L-type channel' },
    sub: same('held shut'),
    short: same('Held shut')
  },
  trkb: { text: same('TrkB'), sub: { plain: 'pairs up', clinical: 'dimer' } },
  akt: { text: same('Akt'), sub: { plain: 'passes it on', clinical: 'PI3K to Akt' } },
  mtor: {
    text: same('mTORC1'),
    sub: { plain: 'urges building', clinical: 'to 4E-BP, S6K' }
  },
  heldMtor: { text: same('mTORC1'), sub: { plain: 'held quiet', clinical: 'held by rapamycin' } },
  ribosomes: {
    text: same('Ribosomes'),
    sub: { plain: 'read the messages', clinical: 'translate mRNA' }
  },
  glua1: { text: same('GluA1'), sub: { plain: 'receptor part', clinical: 'AMPA subunit' } },
  psd: { text: same('PSD-95') },
  ampa: {
    text: same('AMPA'),
    sub: { plain: 'added', clinical: 'inserted' },
    short: same('AMPA added')
  },
  blocked: {
    text: same('NMDA receptor'),
    sub: same('blocked at rest'),
    short: same('NMDA, blocked')
  },
  kinase: {
    text: same('eEF2K'),
    sub: { plain: 'falls silent', clinical: 'inactive' }
  },
  local: {
    text: same('Ribosomes'),
    sub: { plain: 'make BDNF', clinical: 'BDNF translated' },
    short: same('Make BDNF')
  },
  ketamine: { text: same('Ketamine') },
  quantum: {
    text: same('Glutamate'),
    sub: { plain: 'single packets', clinical: 'spontaneous quanta' }
  },
  joins: { text: { plain: 'The roads meet', clinical: 'Routes meet' } }
} as const satisfies Record<string, LabelWords>;

export type LabelId = keyof typeof labelWords;

/** What the scene knows, put into words. */
export interface Facts {
  /** "about 35 minutes" */
  time: string;
  road: Road;
  hold: Hold;
  /** What comes of the reader's choice, three clauses. */
  outcome: Record<Quantity, string>;
}

type Telling = (facts: Facts) => Description;

const ROAD_NAMES: Record<Level, Record<Road, string>> = {
  plain: {
    both: 'Both roads are open',
    excited: 'Only the stirred-cell road is open',
    rest: 'Only the quiet-cell road is open'
  },
  clinical: {
    both: 'Both routes at half weight',
    excited: 'Excitation route only',
    rest: 'Block-at-rest route only'
  }
};

const HOLD_NAMES: Record<Level, Record<Hold, string>> = {
  plain: {
    none: '',
    channels: ', calcium channels held shut',
    antibody: ', BDNF caught',
    rapamycin: ', mTORC1 held'
  },
  clinical: {
    none: '',
    channels: ', L-type channels blocked',
    antibody: ', anti-BDNF antibody',
    rapamycin: ', rapamycin'
  }
};

export const choiceName = (level: Level, road: Road, hold: Hold): string =>
  ROAD_NAMES[level][road] + HOLD_NAMES[level][hold];

const tried =
  (level: Level): Telling =>
  ({ road, hold, outcome }) => ({
    caption: 'Two proposed roads. Neither is proved.',
    line: `${choiceName(level, road, hold)}. In the model ${outcome.bdnf}, ${outcome.mtor} and ${outcome.protein}.`
  });

export const telling: Record<StepId, Record<Level, Telling>> = {
  quiet: {
    plain: () => ({
      caption: 'Inside a branch of a nerve cell, before.',
      line: 'The skin of the branch, with one spine. Two doors on the left, stores of BDNF below them, TrkB in two halves. All is quiet.'
    }),
    clinical: () => ({
      caption: 'A pyramidal dendrite at baseline.',
      line: 'Dendritic membrane with one spine; NMDA receptor, closed L-type channel, dense-core vesicles, unpaired TrkB, inactive Akt and mTORC1.'
    })
  },
  calcium: {
    plain: ({ time }) => ({
      caption: 'First road: the stirred cell lets calcium in.',
      line: `${time} after the dose. AMPA signals have stirred the cell. A calcium channel opens, and calcium flows in towards the stores of BDNF.`
    }),
    clinical: ({ time }) => ({
      caption: 'Route 1: L-type Ca²⁺ channels open.',
      line: `${time} after the dose, AMPA-driven depolarisation opens L-type channels and Ca²⁺ enters near dense-core vesicles. Proposed from rat cortical culture.`
    })
  },
  release: {
    plain: ({ time }) => ({
      caption: 'A store opens, and BDNF goes out.',
      line: `${time} after the dose. A vesicle has moved to the skin of the cell and opened. BDNF drifts out into the fluid.`
    }),
    clinical: ({ time }) => ({
      caption: 'A dense-core vesicle fuses; BDNF is secreted.',
      line: `${time} after the dose: fusion at the dendritic membrane, BDNF outside. Ketamine itself releases nothing; the release needs AMPA receptors and L-type channels.`
    })
  },
  trkb: {
    plain: ({ time }) => ({
      caption: 'BDNF pulls two halves of TrkB together.',
      line: `${time} after the dose. BDNF sits between two halves of TrkB. They close, and their feet inside the cell get a tag, marked P.`
    }),
    clinical: ({ time }) => ({
      caption: 'BDNF dimerises and activates TrkB.',
      line: `${time} after the dose, on the postsynaptic side: BDNF bridges two TrkB, whose kinase domains phosphorylate each other (P).`
    })
  },
  mtor: {
    plain: ({ time }) => ({
      caption: 'Akt passes it on; mTORC1 turns up.',
      line: `${time} after the dose. TrkB wakes Akt, and Akt wakes mTORC1, a switch for making protein. It is at its peak here and will soon fade.`
    }),
    clinical: ({ time }) => ({
      caption: 'TrkB to Akt to mTORC1, in the cytoplasm.',
      line: `${time} after the dose: Akt, then mTORC1 activity at its modelled, transient peak. In people rapamycin did not block the effect at 24 h.`
    })
  },
  build: {
    plain: ({ time }) => ({
      caption: 'Ribosomes build parts for the contact.',
      line: `${time} after the dose. Ribosomes have read more messages. Parts of AMPA receptors and of the scaffold, PSD-95, are ready. The signals above them are fading.`
    }),
    clinical: ({ time }) => ({
      caption: 'Translation yields GluA1 and PSD-95.',
      line: `${time} after the dose: GluA1 and PSD-95 have risen while BDNF, TrkB and mTORC1 activity decline.`
    })
  },
  contact: {
    plain: ({ time }) => ({
      caption: 'New AMPA receptors join the spine.',
      line: `${time} after the dose. BDNF is gone and mTORC1 is quiet again. The new receptors and more scaffold stay: the contact is stronger.`
    }),
    clinical: ({ time }) => ({
      caption: 'AMPA receptors inserted; signal passed.',
      line: `${time} after the dose: upstream activity is back at baseline; GluA1-containing receptors and PSD-95 persist at the postsynapse.`
    })
  },
  second: {
    plain: ({ time }) => ({
      caption: 'Second road: a quiet cell is let go.',
      line: `The clock starts again: ${time}. In a quiet cell ketamine blocks the NMDA receptor. eEF2K falls silent, and ribosomes make BDNF.`
    }),
    clinical: ({ time }) => ({
      caption: 'Route 2: eEF2K off, translation on.',
      line: `The clock restarts: ${time}. No action potentials: block of NMDA receptors activated by single quanta inactivates eEF2K, and BDNF is translated.`
    })
  },
  explore: { plain: tried('plain'), clinical: tried('clinical') }
};

/** Words of the panels over the picture. */
export const panelWords: Record<
  Level,
  {
    quantities: Record<Quantity, string>;
    highest: string;
    note: string;
    scale: string;
    scaleNote: string;
  }
> = {
  plain: {
    quantities: { bdnf: 'BDNF out', mtor: 'mTORC1', protein: 'Protein' },
    highest: 'Picture: each at its peak',
    note: 'Model, sizes not measured',
    scale: '100 nm',
    scaleNote: 'proteins larger'
  },
  clinical: {
    quantities: { bdnf: 'BDNF', mtor: 'mTORC1', protein: 'Protein' },
    highest: 'Picture: each at its peak',
    note: 'Illustrative model, rat, 10 mg/kg',
    scale: '100 nm',
    scaleNote: 'proteins enlarged'
  }
};

/** In what each step was seen; stands under the scale bar. */
export const seenIn: Record<StepId, string> = {
  quiet: 'drawn from rat and mouse studies',
  calcium: 'seen in: rat cells in a dish',
  release: 'seen in: rat cells in a dish',
  trkb: 'seen in: rats, mice',
  mtor: 'seen in: rats; in people unclear',
  build: 'seen in: rats',
  contact: 'seen in: mice, rats',
  second: 'seen in: mice, slices of brain',
  explore: 'rats and mice, not people'
};
