/** Every word of this figure that stands on or beside the picture. */
import type { Description, Level } from '../figure';
import type { StepId } from './steps';

export const title = 'Patterns of thought, a metaphor';

export const limit =
  'A metaphor drawn by us. Studies measured mood, symptoms and scans; we found none that measured a loop of thought coming loose.';

type Both = Record<Level, string>;

const labels = {
  metaphor: { text: { plain: 'A metaphor', clinical: 'A metaphor' } },
  legend: {
    text: { plain: 'dots: thoughts; lines: ways', clinical: 'nodes: thoughts; edges: transitions' }
  },
  walker: {
    text: { plain: 'the thought just now', clinical: 'current thought' },
    short: { plain: 'thought just now', clinical: 'current thought' }
  },
  way: {
    text: { plain: 'a way to the next thought', clinical: 'a possible transition' }
  },
  loop: {
    text: { plain: 'one well-worn loop', clinical: 'one over-used loop' },
    short: { plain: 'worn loop', clinical: 'over-used' }
  },
  seldom: {
    text: { plain: 'ways seldom taken', clinical: 'transitions seldom made' }
  },
  looser: {
    text: { plain: 'the loop, loosened', clinical: 'the loop, loosened' },
    short: { plain: 'loosened', clinical: 'loosened' }
  },
  firmer: {
    text: { plain: 'other ways, easier to take', clinical: 'other transitions, more likely' }
  },
  tried: {
    text: { plain: 'dotted: tried for the first time', clinical: 'dotted: new, tentative' }
  },
  dotted: { text: { plain: 'dotted: new', clinical: 'dotted: new' } },
  kept: {
    text: { plain: 'practised, so kept', clinical: 'practised and retained' }
  },
  solid: { text: { plain: 'solid: kept', clinical: 'solid: kept' } },
  gone: {
    text: { plain: 'not practised, fading', clinical: 'unpractised, fading' }
  },
  again: { text: { plain: 'the loop again', clinical: 'the loop again' } },
  wider: {
    text: { plain: 'more ways stay open', clinical: 'more ways stay open' },
    short: { plain: 'more ways open', clinical: 'more ways open' }
  }
} as const satisfies Record<string, { text: Both; short?: Both }>;

export type LabelId = keyof typeof labels;
export const labelWords: Record<LabelId, { text: Both; short?: Both }> = labels;

/** One part of the strip along the lower edge, and the same in a narrow box. */
interface PhaseWord {
  text: string;
  short: string;
}

/** When in the story the picture is. */
export const phaseWords: Record<Level, readonly PhaseWord[]> = {
  plain: [
    { text: 'before', short: 'before' },
    { text: 'while ketamine acts', short: 'ketamine' },
    { text: 'days of practice', short: 'practice' },
    { text: 'later: open', short: 'later' }
  ],
  clinical: [
    { text: 'before', short: 'before' },
    { text: 'during drug action', short: 'drug' },
    { text: 'days of practice', short: 'practice' },
    { text: 'later: open', short: 'later' }
  ]
};

export const telling: Record<StepId, Record<Level, Description>> = {
  paths: {
    plain: {
      caption: 'Picture thoughts as dots, with ways from each to the next.',
      line: 'A network of dots joined by thin lines, all alike. A small ring, the thought just now, stands on one dot and can go many ways.'
    },
    clinical: {
      caption: 'A metaphor: thoughts as nodes, transitions as edges.',
      line: 'A network of 22 nodes with even edges. A ring marks the current thought. Nodes are neither neurons nor brain regions.'
    }
  },
  worn: {
    plain: {
      caption: 'A way walked often becomes the way of least effort.',
      line: 'The ring has gone round the outer dots twice. Their lines are now thick and dark, a worn loop; the ways across have grown faint.'
    },
    clinical: {
      caption: 'Repetition strengthens one loop, as in rumination.',
      line: 'After two rounds the outer loop is thick and its nodes are filled; transitions that leave it are faint. An image of repetitive negative thinking.'
    }
  },
  loosened: {
    plain: {
      caption: 'While ketamine acts, so the image goes, the loop loosens.',
      line: 'The strip below has moved on to ketamine. The loop is thinner, and the other ways have become firm again. We found no study that measured this.'
    },
    clinical: {
      caption: 'The image: during drug action, a rigid loop loosens.',
      line: 'During drug action the loop thins and other edges regain weight. This is the claim often made in words; it has not been shown.'
    }
  },
  tried: {
    plain: {
      caption: 'New ways are tried. Dotted means not yet settled.',
      line: 'The ring has crossed the network on seven new ways. Each is dotted, from the dot where it began to the dot where it ended.'
    },
    clinical: {
      caption: 'New transitions are tried; dotted edges are tentative.',
      line: 'Seven new edges, dotted, now cross the network, drawn in the order in which the walk made them. Their number is a choice of the drawing.'
    }
  },
  practice: {
    plain: {
      caption: 'What is practised may stay. What is not fades.',
      line: 'In the days after, the ring has walked three of the new ways again and again. They are solid now; the other four have faded to a trace.'
    },
    clinical: {
      caption: 'Practice may keep some new transitions; others fade.',
      line: 'Three practised edges are solid, four unpractised ones faint. The nearest test in people: computer training after an infusion, one trial.'
    }
  },
  open: {
    plain: {
      caption: 'Two ways it may go. This is no promise.',
      line: 'Two networks of equal size. On the left the loop has worn in again; on the right more ways stay open. Nothing here says which will come.'
    },
    clinical: {
      caption: 'Two possible courses, drawn equal; neither is predicted.',
      line: 'Left: the loop regains its weight. Right: more transitions persist. Equal size on purpose; benefit of one dose usually fades within weeks.'
    }
  }
};
