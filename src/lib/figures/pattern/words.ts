/** Every word of this figure that stands on or beside the picture. */
import type { Description, Level } from '../figure';
import type { WalkScene } from './scene';
import type { StepId } from './steps';
import type { NetworkId } from './weights';

export const title = 'Patterns of thought, a metaphor';

export const limit =
  'A metaphor drawn by us. Studies measured mood, symptoms and scans; we found none that measured a loop of thought coming loose.';

type Both = Record<Level, string>;

const labels = {
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
    text: { plain: 'dotted: a first try', clinical: 'dotted: new, tentative' }
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

/** When in the story the picture is: the parts of the strip along the lower edge. */
export const phaseWords: Record<Level, readonly string[]> = {
  plain: ['before', 'while ketamine acts', 'days of practice', 'later: open'],
  clinical: ['before', 'during drug action', 'days of practice', 'later: open']
};

/** Stands on the picture in every step and at every size. */
export const stamp = 'A metaphor';

interface Hint {
  /** What a tap on the picture does, and the same in a narrow box. */
  tap: string;
  shortTap: string;
  /** Name of the control that a tap works. */
  slider: string;
}
export const hints: Record<Level, Hint> = {
  plain: { tap: 'Tap a dot to start there', shortTap: 'Tap a dot', slider: 'The walk starts at dot' },
  clinical: { tap: 'Tap a node to start there', shortTap: 'Tap a node', slider: 'The walk starts at node' }
};

export const networkWords: Record<NetworkId, string> = { rigid: 'rigid', flexible: 'flexible' };

/** The name under a network: how many dots the walk has reached. */
export function reachedWords(network: NetworkId, reached: number, dots: number) {
  const name = networkWords[network];
  const short = `${name}: ${reached} of ${dots}`;
  return {
    text: { plain: `${short} dots reached`, clinical: `${short} nodes reached` },
    short: { plain: short, clinical: short }
  } satisfies { text: Both; short: Both };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The reader's walk in its two short lengths: counts of the drawing. */
export function walkTelling(walk: WalkScene, level: Level): Description {
  const { network, looks, dots, start, steps } = walk;
  const thing = level === 'plain' ? 'dot' : 'node';
  const [rigid, flexible] = [looks.rigid.whole, looks.flexible.whole];
  const counted =
    level === 'plain'
      ? 'We count the drawing; nobody measured this.'
      : 'A count of the drawing, not a measurement.';
  if (network === 'both') {
    return {
      caption: `Rigid: ${rigid} of ${dots} ${thing}s. Flexible: ${flexible}. Drawn, not measured.`,
      line: `Two walks of ${steps} steps from ${thing} ${start + 1}. In the rigid network the walk reached ${rigid} of ${dots} ${thing}s, in the flexible one ${flexible}. ${counted}`
    };
  }
  const reached = looks[network].whole;
  return {
    caption: `${capital(networkWords[network])}: ${reached} of ${dots} ${thing}s reached. Drawn, not measured.`,
    line: `A walk of ${steps} steps from ${thing} ${start + 1} in the ${networkWords[network]} network reached ${reached} of ${dots} ${thing}s. ${counted}`
  };
}

export const telling: Record<Exclude<StepId, 'walk'>, Record<Level, Description>> = {
  paths: {
    plain: {
      caption: 'Picture thoughts as dots, with ways from each to the next.',
      line: 'A network of dots joined by thin lines, all alike. A bead, the thought just now, stands on one dot and can go many ways.'
    },
    clinical: {
      caption: 'A metaphor: thoughts as nodes, transitions as edges.',
      line: 'A network of 20 nodes with even edges. A bead marks the current thought. Nodes are neither neurons nor brain regions.'
    }
  },
  worn: {
    plain: {
      caption: 'A way walked often becomes the way of least effort.',
      line: 'The bead has gone round the outer dots twice. Their lines are now thick and dark, a worn loop; the ways across have grown faint.'
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
      line: 'The bead has crossed the network on seven new ways. Each is dotted, from the dot where it began to the dot where it ended.'
    },
    clinical: {
      caption: 'New transitions are tried; dotted edges are tentative.',
      line: 'Seven new edges, dotted, now cross the network, drawn in the order in which the walk made them. Their number is a choice of the drawing.'
    }
  },
  practice: {
    plain: {
      caption: 'What is practised may stay. What is not fades.',
      line: 'In the days after, the bead has walked three of the new ways again and again. They are solid now; the other four have faded to a trace.'
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
