/** Every word of this figure. Numbers come from the scene (see facts in describe.ts), never from here. */
import type { Description, Level } from '../figure';
import type { RowName, SectionName } from './reels';
import type { StepId } from './steps';

export const title = 'A circuit in the cortex';

export const limit =
  'A leading idea, mostly from rodents. A real circuit has thousands of cells; sizes in the model are not measured.';

interface LabelWords {
  text: Record<Level, string>;
  /** May be broken at a line's end in a middling box; elsewhere that is a space. */
  sub?: Record<Level, string>;
  short?: Record<Level, string>;
}

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });

export type LabelId =
  | 'pyramidal'
  | 'basket'
  | 'tuftCell'
  | 'neighbour'
  | 'input'
  | 'receptors'
  | 'ketamine'
  | 'gaba'
  | 'lessGaba'
  | 'glutamate'
  | 'moreGlutamate'
  | 'lessGlutamate'
  | 'rival';

export const labelWords: Record<LabelId, LabelWords> = {
  pyramidal: {
    text: { plain: 'Main cell', clinical: 'Pyramidal' },
    short: { plain: 'Main cell', clinical: 'Pyramidal' },
    sub: { plain: 'pyramidal cell', clinical: 'cell, layer V' }
  },
  basket: {
    text: { plain: 'Brake cell', clinical: 'PV basket cell' },
    short: { plain: 'Brake cell', clinical: 'Basket cell' },
    sub: { plain: 'on the cell body', clinical: 'onto the soma' }
  },
  tuftCell: {
    text: { plain: 'Brake cell', clinical: 'SST cell' },
    sub: { plain: 'on the far twigs', clinical: 'onto the tuft' }
  },
  neighbour: {
    text: { plain: 'This one slows', clinical: 'Not all rise' }
  },
  input: {
    text: { plain: 'Input', clinical: 'Excitatory input' },
    sub: { plain: 'from other cells', clinical: 'thalamus, other cortex' }
  },
  receptors: {
    text: same('NMDA receptors'),
    sub: { plain: 'help drive\nthe brake', clinical: 'drive the\ninterneuron' }
  },
  ketamine: {
    text: same('Ketamine'),
    sub: { plain: 'on NMDA\nreceptors', clinical: 'NMDA block,\nboth cells' }
  },
  gaba: { text: same('GABA') },
  lessGaba: { text: same('Less GABA') },
  glutamate: {
    text: same('Glutamate'),
    sub: { plain: 'to the next cells', clinical: 'onto pyramidal cells' }
  },
  moreGlutamate: {
    text: { plain: 'Some more glutamate', clinical: 'Modest glutamate rise' },
    short: same('More glutamate'),
    sub: { plain: 'ringed: more than before', clinical: 'ringed: above baseline' }
  },
  lessGlutamate: {
    text: same('Less glutamate'),
    sub: { plain: 'dotted: gone', clinical: 'dotted: below baseline' }
  },
  rival: {
    text: { plain: 'Or here?', clinical: 'Rival site' },
    sub: { plain: 'another idea', clinical: 'direct block' }
  }
};

/** What the scene knows, put into words and numbers. */
export interface Facts {
  /** Of 100 signals before, as a whole number: "84". */
  interneuron: string;
  pyramidal: string;
  glutamate: string;
  /** Settled, for the three doses. */
  low: string;
  sub: string;
  high: string;
  highInterneuron: string;
  /** The reader's own: "low dose, 0.2 µM". */
  ownDose: Record<Level, string>;
  ownInterneuron: string;
  ownPyramidal: string;
  /** What the pyramidal cell does in the reader's setting. */
  ownTurn: 'up' | 'down' | 'level';
  spared: boolean;
}

type Telling = (facts: Facts) => Description;

const turnWords: Record<Facts['ownTurn'], string> = {
  up: 'speeds up',
  down: 'slows down',
  level: 'hardly changes'
};

export const telling: Record<StepId, Record<Level, Telling>> = {
  working: {
    plain: () => ({
      caption: 'A main cell, two brake cells, their input.',
      line: 'The big pyramidal cell sends signals on. Two interneurons sit beside it. Input from other cells drives the main cell and its brake alike.'
    }),
    clinical: () => ({
      caption: 'Prefrontal pyramidal, PV and SST cells.',
      line: 'A layer V pyramidal cell, a parvalbumin basket cell on its soma and a somatostatin cell on its tuft; input drives all. Rates relative to rest, 100.'
    })
  },
  brake: {
    plain: () => ({
      caption: 'Interneurons hold the brake, with GABA.',
      line: 'The main cell excites the interneurons, and they answer with GABA: one at its body, one at its far twigs. So the main cell keeps to a calm pace.'
    }),
    clinical: () => ({
      caption: 'Feedback: GABA at soma and tuft.',
      line: 'Pyramidal collaterals excite both interneurons; GABA returns, perisomatic from the basket cell, dendritic from the somatostatin cell. Excitation and inhibition balance.'
    })
  },
  ketamine: {
    plain: () => ({
      caption: 'Ketamine reaches brake cell receptors.',
      line: 'Ketamine sits in some of the receptors on the interneurons’ branches. A little sits on the main cell too. The pace has not changed yet.'
    }),
    clinical: () => ({
      caption: 'Block: more on interneuron dendrites.',
      line: 'NMDA receptors on interneuron dendrites are partly blocked; pyramidal receptors too, to a lesser degree in this model. Which cell is hit first is contested.'
    })
  },
  quieter: {
    plain: ({ interneuron }) => ({
      caption: 'Brake cells fall quieter, not silent.',
      line: `With less drive, the interneurons send about ${interneuron} signals for every 100 before. Less GABA reaches the main cell, which has hardly changed so far.`
    }),
    clinical: ({ interneuron, pyramidal }) => ({
      caption: 'Interneuron rate falls first.',
      line: `18 ms after block in the model: interneurons at ${interneuron} % of baseline, pyramidal cell at ${pyramidal} %. GABA release falls; it does not stop.`
    })
  },
  rise: {
    plain: ({ pyramidal, interneuron }) => ({
      caption: 'Main cell and glutamate go up a little.',
      line: `The main cell now sends about ${pyramidal} signals for every 100 before, and more glutamate reaches the next cells. The interneurons are at ${interneuron}. Not every main cell speeds up.`
    }),
    clinical: ({ pyramidal, interneuron, glutamate }) => ({
      caption: 'Pyramidal rate and glutamate release rise.',
      line: `New balance in the model: pyramidal ${pyramidal} %, interneurons ${interneuron} %, glutamate ${glutamate} % of baseline. Some pyramidal cells fall silent instead; the model has only the mean.`
    })
  },
  dose: {
    plain: ({ low, sub, high }) => ({
      caption: 'More is not more: a high dose quiets both.',
      line: `The same drug at three doses. In the model the main cell goes to ${low}, then ${sub}, then down to ${high} for every 100 before. At anaesthesia both kinds of cell are quiet.`
    }),
    clinical: ({ low, sub, high, highInterneuron }) => ({
      caption: 'Inverted U: high doses suppress both cells.',
      line: `Pyramidal rate ${low}, ${sub} and ${high} % at 0.2, 1 and 10 µM; interneurons ${highInterneuron} % at 10 µM. The high-dose arm rests on an assumed suppression term.`
    })
  },
  explore: {
    plain: ({ ownDose, ownInterneuron, ownPyramidal, ownTurn, spared }) => ({
      caption: spared ? 'With brake cells spared, the rise is gone.' : 'Try the dose. Other accounts remain.',
      line: `${ownDose.plain}${spared ? ', interneurons spared' : ''}: the main cell ${turnWords[ownTurn]}, to ${ownPyramidal} for every 100 before; interneurons are at ${ownInterneuron}. The dotted seat marks another account.`
    }),
    clinical: ({ ownDose, ownInterneuron, ownPyramidal, spared }) => ({
      caption: spared
        ? 'Interneurons spared: no disinhibition.'
        : 'Explore the dose; rival accounts stay open.',
      line: `${ownDose.clinical}${spared ? ', block on interneurons removed' : ''}: pyramidal ${ownPyramidal} %, interneurons ${ownInterneuron} % of baseline. Dotted: direct action on pyramidal cells, a rival account.`
    })
  }
};

/** Words of the panels over the picture. */
export interface PanelWords {
  trains: string;
  cells: Record<RowName, string>;
  shortCells: Record<RowName, string>;
  sections: Record<SectionName, string>;
  chart: string;
  chartNote: string;
  before: string;
  lines: { pyramidal: string; interneuron: string };
  scale: string;
  scaleNote: string;
}

export const panelWords: Record<Level, PanelWords> = {
  plain: {
    trains: 'Signals in the model',
    cells: {
      basket: 'Brake cells',
      pyramidal: 'Main cell',
      neighbour: 'One that slows'
    },
    shortCells: { basket: 'Brake', pyramidal: 'Main cell', neighbour: '' },
    sections: {
      before: 'before',
      ketamine: 'ketamine',
      own: 'your dose',
      low: 'low',
      sub: 'mid',
      high: 'high'
    },
    chart: 'Dose and pace',
    chartNote: 'Illustrative model, sizes not measured',
    before: 'before',
    lines: { pyramidal: 'main cell', interneuron: 'brake cells' },
    scale: '50 µm',
    scaleNote: 'contacts enlarged'
  },
  clinical: {
    trains: 'Firing, % of baseline',
    cells: {
      basket: 'Interneurons',
      pyramidal: 'Pyramidal cell',
      neighbour: 'One that slows'
    },
    shortCells: { basket: 'Interneuron', pyramidal: 'Pyramidal', neighbour: '' },
    sections: {
      before: 'before',
      ketamine: '1 µM',
      own: 'chosen',
      low: '0.2',
      sub: '1',
      high: '10 µM'
    },
    chart: 'Rate and concentration',
    chartNote: 'Illustrative model, sizes not measured',
    before: 'baseline',
    lines: { pyramidal: 'pyramidal', interneuron: 'interneurons' },
    scale: '50 µm',
    scaleNote: 'contacts enlarged'
  }
};
