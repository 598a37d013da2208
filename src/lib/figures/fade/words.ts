/** Every word that is on the picture. Sentences about it are in telling.ts and accounts.ts. */
import type { Level } from '../figure';
import type { BARS, ClockId, LANES, PanelId } from './geometry';
import { entryOf, gapAt, medianOf, shareAt, two, whole } from './numbers';
import { hazard, lost, shares, withinYear, type Relapsed } from './rows';

export const title = 'How long it lasts: three clocks';

export const limit =
  'Three clocks, different people, never one curve. Easing thoughts of suicide is not shown to prevent suicide.';

type Both = Record<Level, string>;
const both = (text: string): Both => ({ plain: text, clinical: text });

export const clockWords: Record<ClockId, { name: string; start: Both; short: string }> = {
  dose: {
    name: 'From one dose',
    start: both('starts with the dose; then nothing more'),
    short: 'starts with the dose'
  },
  course: {
    name: 'From the last dose of several',
    start: {
      plain: 'starts when a course of doses ends',
      clinical: 'starts with the last dose of a course; follow-up care differs'
    },
    short: 'starts when a course ends'
  },
  lots: {
    name: 'From a draw of lots',
    start: {
      plain: 'after 16 good weeks: go on, or stop',
      clinical: 're-randomised after 16 weeks: continue or withdraw'
    },
    short: 'after 16 good weeks'
  }
};

export const panelWords: Record<PanelId, { title: Both; short: Both }> = {
  thoughts: {
    title: {
      plain: 'Free of thoughts of suicide, of 100 people',
      clinical: 'Ideation-free (C-SSRS ideation score 0), % of arm; 95% Wilson intervals'
    },
    short: { plain: 'Free of thoughts of suicide, of 100', clinical: 'Ideation-free (C-SSRS), %' }
  },
  shares: {
    title: {
      plain: 'Better, of 100 given ketamine; no control group read',
      clinical: `Response and remission, % of ketamine arms, ${shares[0]?.trials} trials pooled; no control arm read`
    },
    short: { plain: 'Better, of 100; no control read', clinical: 'Ketamine arms, %; no control read' }
  },
  gap: {
    title: {
      plain: 'Gap to the control group in depression score; 0 is no gap',
      clinical: 'MADRS against saline or midazolam, SMD; no interval can be computed'
    },
    short: { plain: 'Gap to control; 0 is none', clinical: 'MADRS against control, SMD' }
  }
};

export const armWords = {
  ketamine: { name: both('Ketamine, one dose'), short: 'Ketamine' },
  midazolam: {
    name: { plain: 'Midazolam, a calming drug', clinical: 'Midazolam, active control' },
    short: 'Midazolam'
  },
  counts: {
    ketamine: 'of 42, ketamine',
    midazolam: 'of 42, midazolam',
    short: '42 and 42 people, all counted each time'
  }
} as const;

export const shareWords = {
  response: {
    text: {
      plain: `half better or more: ${shareAt('response', 7)} at day 7`,
      clinical: `response: ${shareAt('response', 7)} % at 7 d`
    },
    short: {
      plain: `much better: ${shareAt('response', 7)}`,
      clinical: `response: ${shareAt('response', 7)} %`
    }
  },
  remission: {
    text: {
      plain: `nearly free of symptoms: ${shareAt('remission', 7)}`,
      clinical: `remission: ${shareAt('remission', 7)} % at 7 d`
    },
    short: {
      plain: `nearly well: ${shareAt('remission', 7)}`,
      clinical: `remission: ${shareAt('remission', 7)} %`
    }
  }
} as const;

const gapSize = (days: number) => two(Math.abs(gapAt(days)));
export const gapWords = {
  text: {
    plain: `${gapSize(1)} at day 1, ${gapSize(7)} at day 7`,
    clinical: `${two(gapAt(1))} at 1 d, ${two(gapAt(7))} at 7 d`
  },
  short: {
    plain: `${gapSize(1)}, then ${gapSize(7)}`,
    clinical: `${two(gapAt(1))}, then ${two(gapAt(7))}`
  }
};

export const lostWords = {
  text: {
    plain: `Nine trials: no longer ahead of placebo by days ${lost.from} to ${lost.to}`,
    clinical: `Nine trials: superiority lost by days ${lost.from}–${lost.to}; no size read`
  },
  short: `9 trials: lead lost by day ${lost.from}–${lost.to}`
};

export const laneWords: Record<keyof typeof LANES, { name: Both; short: string; value: string }> = {
  murrough: {
    name: {
      plain: 'Depression, up to six doses: 17 people who had got better',
      clinical: 'Depression, up to six infusions, open label: 17 responders'
    },
    short: 'Depression, six doses, 17 people',
    value: `${medianOf('murrough').days} days`
  },
  ketamine: {
    name: {
      plain: 'Depression in hospital: got well on ketamine',
      clinical: 'Inpatient depression: remitters, ketamine three times a week'
    },
    short: 'In hospital: well after ketamine',
    value: `${medianOf('ketamine').days} days`
  },
  ect: {
    name: {
      plain: 'Same trial: got well on ECT (electric treatment while asleep)',
      clinical: 'Same trial: remitters, ECT three times a week'
    },
    short: 'Same trial: well after ECT',
    value: `${medianOf('ect').days} days`
  },
  feder: {
    name: {
      plain: 'PTSD (after trauma), six doses: those who had got better',
      clinical: 'Chronic PTSD, six infusions: responders'
    },
    short: 'PTSD, six doses',
    value: `${medianOf('feder').days} days`
  }
};
const { ketamine, ect } = withinYear;
export const courseWords = {
  year: {
    plain: `Within a year ${whole(ketamine.value)} of 100 after ketamine and ${whole(ect.value)} after ECT had relapsed`,
    clinical: `Relapse within 12 months: ${whole(ketamine.value)} % after ketamine, ${whole(ect.value)} % after ECT (p 0.52)`
  },
  yearShort: `relapsed in a year: ${whole(ketamine.value)} and ${whole(ect.value)} of 100`,
  range: {
    plain: `middle half: ${medianOf('murrough').low} to ${medianOf('murrough').high}`,
    clinical: `middle half ${medianOf('murrough').low}–${medianOf('murrough').high}, n 17`
  },
  title: {
    plain: 'Of those who had got better, half had relapsed by this day',
    clinical: 'Median time to relapse or loss of response, in responders or remitters'
  },
  titleShort: 'Half had relapsed by this day'
};

/** Hazard ratio of relapse, continued over stopped, with its 95 % interval. */
export const hazardWords = (entry: Relapsed['entry']): string =>
  `HR ${two(hazard[entry].value)} (${two(hazard[entry].low)}–${two(hazard[entry].high)})`;
export const crowdWords: Record<Relapsed['entry'], { did: Both; short: string }> = {
  remitters: {
    did: {
      plain: 'nearly free of symptoms, relapsed',
      clinical: 'in stable remission, relapsed'
    },
    short: 'nearly free of symptoms, relapsed'
  },
  responders: {
    did: {
      plain: 'much better before, relapsed',
      clinical: 'in stable response, relapsed'
    },
    short: 'much better before, relapsed'
  }
};
export const sideWords = {
  continued: { label: both('going on with the spray'), short: 'going on' },
  stopped: {
    label: { plain: 'stopping it (spray without drug)', clinical: 'switched to inert spray' },
    short: 'stopping'
  }
} as const;
export const lotsWords = {
  all: 'All stayed on a daily tablet.',
  tablets: {
    plain: 'Everyone stayed on a daily tablet. Both groups were picked: they had done well for 16 weeks.',
    clinical:
      'Both arms stayed on an oral antidepressant. Enriched: entered after 16 weeks of stable benefit.'
  },
  median: {
    plain: 'Nearly free of symptoms, then stopped: half by day 273 (from 97; upper end open)',
    clinical: 'Withdrawn remitters: median 273 d (97 to not estimable); continued: not reached'
  },
  medianShort: 'Stopped: half by day 273 (from 97)'
};

export const barWords: Record<keyof typeof BARS, { name: Both; short: string; value: Both }> = {
  su: {
    name: { plain: 'Clock 1: everyone who got a dose', clinical: 'Clock 1: all randomised (Su 2023)' },
    short: '1: everyone',
    value: both(`${entryOf('su').counted} of ${entryOf('su').began}`)
  },
  murrough: {
    name: {
      plain: 'Clock 2: those who had got better on ketamine',
      clinical: 'Clock 2: responders (Murrough 2013)'
    },
    short: '2: better on ketamine',
    value: both(`${entryOf('murrough').counted} of ${entryOf('murrough').began}`)
  },
  ketamine: {
    name: {
      plain: 'Clock 2: those who had got well on ketamine',
      clinical: 'Clock 2: remitters, ketamine (Ekstrand 2022)'
    },
    short: '2: well on ketamine',
    value: both(`${whole(entryOf('ketamine').value ?? 0)} of 100`)
  },
  ect: {
    name: {
      plain: 'Clock 2: those who had got well on ECT',
      clinical: 'Clock 2: remitters, ECT (Ekstrand 2022)'
    },
    short: '2: well on ECT',
    value: both(`${whole(entryOf('ect').value ?? 0)} of 100`)
  },
  feder: {
    name: {
      plain: 'Clock 2: those with PTSD who had got better',
      clinical: 'Clock 2: PTSD responders (Feder 2021)'
    },
    short: '2: better, PTSD',
    value: both(`${entryOf('feder').counted} of ${entryOf('feder').began}`)
  },
  daly: {
    name: {
      plain: 'Clock 3: those who had done well for 16 weeks',
      clinical: 'Clock 3: stable responders and remitters (Daly 2019)'
    },
    short: '3: 16 good weeks; total not read',
    value: both(`${entryOf('daly').counted} of ?`)
  }
};
export const whoWords = {
  title: {
    plain: 'Who each clock counts, of all who began',
    clinical: 'Who is at risk on each clock, of all who began'
  },
  short: 'Who is counted, of all who began',
  unknown: { plain: 'how many began was not read', clinical: 'number who began not read' }
};

export const marksLabel = (count: number): string =>
  `${count} ${count === 1 ? 'result' : 'results'}; each opens its study`;
