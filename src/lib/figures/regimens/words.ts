/**
 * Every word of this figure that stands on or beside the picture. Numbers come from the scene (see facts in
 * describe.ts). Doses and concentrations are in the clinical wording only.
 */
import type { Description, Level } from '../figure';
import type { RegimenId } from './regimens';
import type { StepId } from './steps';

export const title = 'Level and block over time';

export const limit =
  'The curves are those of one typical adult in a model. A level in the blood is not an effect on mood.';

interface RegimenName {
  /** As on a control or a label. */
  name: string;
  /** Inside a sentence. */
  inText: string;
}

export const regimenNames: Record<Level, Record<RegimenId, RegimenName>> = {
  plain: {
    infusion: { name: 'Drip into a vein', inText: 'the drip' },
    injection: { name: 'Injection into muscle', inText: 'the injection' },
    nasal: { name: 'Nasal spray (esketamine)', inText: 'the nasal spray' },
    nasalHigher: { name: 'Nasal spray, larger amount', inText: 'the larger nasal spray' },
    swallowed: { name: 'Swallowed', inText: 'the swallowed dose' },
    lozenge: { name: 'Lozenge, smaller amount', inText: 'the lozenge' }
  },
  clinical: {
    infusion: { name: 'IV 0.5 mg/kg over 40 min', inText: 'IV 0.5 mg/kg' },
    injection: { name: 'IM 0.5 mg/kg', inText: 'IM 0.5 mg/kg' },
    nasal: { name: 'Esketamine nasal 56 mg', inText: 'esketamine nasal 56 mg' },
    nasalHigher: { name: 'Esketamine nasal 84 mg', inText: 'esketamine nasal 84 mg' },
    swallowed: { name: 'Oral 0.5 mg/kg', inText: 'oral 0.5 mg/kg' },
    lozenge: { name: 'Sublingual 25 mg', inText: 'sublingual 25 mg' }
  }
};

/** What the scene knows, put into words and numbers. */
export interface Facts {
  /** Of the drip: minutes from peak to half, peaks in ng/mL and µM. */
  halvedAfter: string;
  dripPeak: string;
  brainPeak: string;
  injectionPeak: string;
  nasalPeak: string;
  swallowedPeak: string;
  /** Peak block of the drip: of 100 channels, and in percent. */
  busy: string;
  busyPercent: string;
  quiet: string;
  quietPercent: string;
  /** How long after the start the quiet pool peaks: "1½ to 3½ hours", "92–206 min". */
  late: string;
  lateMinutes: string;
  /** Eight hours after the start, percent. */
  busyAtEight: string;
  quietAtEight: string;
  /** The two that are compared. */
  first: string;
  second: string;
  firstPeak: string;
  secondPeak: string;
  /** "2.4 times as high as", "about as high as". */
  ratio: string;
  /** The higher of the two, and the lower. */
  higher: string;
  lower: string;
  pool: 'busy' | 'quiet';
  firstBlock: string;
  secondBlock: string;
  firstPercent: string;
  secondPercent: string;
  alike: boolean;
}

type Telling = (facts: Facts) => Description;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const telling: Record<StepId, Record<Level, Telling>> = {
  drip: {
    plain: (facts) => ({
      caption: 'One drip: the level climbs, then falls.',
      line: `A drip runs for 40 minutes. The level in the blood climbs until it stops, falls to half in about ${facts.halvedAfter} minutes, then trails off slowly.`
    }),
    clinical: (facts) => ({
      caption: 'IV 0.5 mg/kg over 40 min in a typical adult.',
      line: `Plasma ketamine peaks at ${facts.dripPeak} ng/mL at 40 min (model, 70 kg) and halves in ${facts.halvedAfter} min as it spreads into tissue; the terminal half-life is about 3 h.`
    })
  },
  brain: {
    plain: () => ({
      caption: 'The brain follows the blood closely.',
      line: 'Nearly half of the drug in blood is tied to proteins. Only the free part can reach a receptor. In the model it trails the blood by about a minute.'
    }),
    clinical: (facts) => ({
      caption: 'Unbound in brain: lower, and about a minute behind.',
      line: `Unbound fraction 0.56, from esketamine; unbound brain equals unbound plasma by assumption. Peak ${facts.brainPeak} µM. The lag, half-time 1.1 min, is assumed as well.`
    })
  },
  spread: {
    plain: () => ({
      caption: 'The same drip, but people differ.',
      line: 'The band spans levels reported in people after this drip: its top is two and a half times its bottom. The ring is the average peak of one study.'
    }),
    clinical: () => ({
      caption: 'Reported after this infusion: 100 to 250 ng/mL.',
      line: 'Band: the model’s curve scaled to reported levels of 100 and 250 ng/mL (Krystal 1994). Ring: 185 ng/mL (Zarate 2006). Both as tabulated by Zanos 2018.'
    })
  },
  routes: {
    plain: () => ({
      caption: 'Other ways in: other heights, another pace.',
      line: 'An injection of the same amount peaks sooner. The nasal spray studied stays below half of the drip’s peak. Swallowed, little of the same amount gets through.'
    }),
    clinical: (facts) => ({
      caption: 'IM, nasal esketamine and oral on one axis.',
      line: `Model peaks, ng/mL: IM ${facts.injectionPeak}, IV ${facts.dripPeak}, esketamine nasal ${facts.nasalPeak}, oral ${facts.swallowedPeak}. Oral band: 45 ± 10 (Grant 1981). IM, nasal: no spread we could check.`
    })
  },
  block: {
    plain: (facts) => ({
      caption: 'The block follows the level, as a range.',
      line: `Below: channels in busy synapses that hold ketamine. In the model the share rises and falls with the level; at the peak it is ${facts.busy} of 100. A range, because labs differ.`
    }),
    clinical: (facts) => ({
      caption: 'Block in an active pool tracks concentration.',
      line: `Phasic pool, −20 mV, 1 mM Mg²⁺: peak block ${facts.busyPercent} % across published affinities of 0.3 to 1 µM. Differences between people would widen the range.`
    })
  },
  quiet: {
    plain: (facts) => ({
      caption: 'In quiet synapses the trapped share lags behind.',
      line: `The axis now spans a day. A synapse used every 17 minutes or so takes ketamine up slowly and lets it go slowly: its share peaks ${facts.late} after the start.`
    }),
    clinical: (facts) => ({
      caption: 'A quiet pool lags behind plasma.',
      line: `Slow-pool equation, 0.001 Hz: trapped share peaks at ${facts.quietPercent} %, ${facts.lateMinutes} min after the start. At 8 h: quiet ${facts.quietAtEight} %, busy ${facts.busyAtEight} %.`
    })
  },
  compare: {
    plain: (facts) => ({
      caption: 'Your turn: two ways of giving it.',
      line: facts.alike
        ? `Both choices are ${facts.first}. At its peak, ${facts.pool} synapses hold ketamine in ${facts.firstBlock} of 100 channels.`
        : `${capital(facts.higher)} peaks ${facts.ratio} ${facts.lower}. At the peak, ${facts.pool} synapses hold it in ${facts.firstBlock} of 100 channels with ${facts.first}, ${facts.secondBlock} with ${facts.second}.`
    }),
    clinical: (facts) => ({
      caption: 'Compare two studied regimens.',
      line: facts.alike
        ? `Both: ${facts.first}. Peak plasma ${facts.firstPeak} ng/mL; peak block, ${facts.pool} pool, ${facts.firstPercent} %.`
        : `Peak plasma: ${facts.first} ${facts.firstPeak}, ${facts.second} ${facts.secondPeak} ng/mL. Peak block, ${facts.pool} pool: ${facts.firstPercent} against ${facts.secondPercent} %.`
    })
  }
};

interface LabelWords {
  text: Record<Level, string>;
  sub?: Record<Level, string>;
  /** Fewer words for a narrow box. */
  short?: Record<Level, string>;
}

export type LabelId =
  | 'drip'
  | 'running'
  | 'half'
  | 'blood'
  | 'brain'
  | 'band'
  | 'mean'
  | 'typical'
  | 'injection'
  | 'nasal'
  | 'swallowed'
  | 'busy'
  | 'why'
  | 'busyDay'
  | 'quiet'
  | 'axis'
  | 'anaesthesia';

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });
const named = (id: RegimenId): Record<Level, string> => ({
  plain: regimenNames.plain[id].name,
  clinical: regimenNames.clinical[id].name
});

/** In these, {name} is a field of Facts. */
export const labelWords: Record<LabelId, LabelWords> = {
  drip: {
    text: { plain: 'Drip into a vein', clinical: 'IV 0.5 mg/kg' },
    sub: { plain: 'typical adult, model', clinical: '40 min, 70 kg adult' }
  },
  running: { text: { plain: 'drip runs, 40 min', clinical: 'infusion, 40 min' } },
  half: { text: { plain: 'half the peak', clinical: 'half the peak' }, sub: same('{halvedAfter} min later') },
  blood: { text: { plain: 'In the blood', clinical: 'Plasma, total' } },
  brain: { text: { plain: 'Free in the brain', clinical: 'Brain, unbound' } },
  band: {
    text: { plain: 'Levels reported in people', clinical: '100–250 ng/mL reported' },
    short: { plain: 'Reported levels', clinical: '100–250 reported' },
    sub: { plain: 'same shape assumed', clinical: 'Krystal 1994, in Zanos 2018' }
  },
  mean: {
    text: { plain: 'One study’s average', clinical: '185 ng/mL, mean peak' },
    short: { plain: 'Study’s average', clinical: '185, mean' },
    sub: { plain: 'peak measured in people', clinical: 'Zarate 2006, in Zanos 2018' }
  },
  typical: { text: { plain: 'Typical adult', clinical: '70 kg adult' }, sub: same('in the model') },
  injection: { text: named('injection'), sub: same('model only, range unknown') },
  nasal: {
    text: { plain: 'Nasal esketamine', clinical: 'Esketamine 56 mg' },
    sub: { plain: 'range unknown', clinical: 'nasal, range unknown' }
  },
  swallowed: { text: named('swallowed') },
  anaesthesia: {
    text: {
      plain: 'Anaesthesia: about 7 to 14 times the drip’s peak ↑',
      clinical: 'Anaesthesia, 1–2 mg/kg IV: 1200–2400 ng/mL ↑'
    }
  },
  busy: {
    text: { plain: 'Busy synapses', clinical: 'Active pool, 1 Hz' },
    sub: { plain: 'peak: {busy} of 100', clinical: 'peak {busyPercent} %' }
  },
  why: {
    text: {
      plain: 'A range: labs differ in how tightly it is held',
      clinical: 'Range: published affinities 0.3 to 1 µM'
    }
  },
  busyDay: {
    text: { plain: 'Busy synapses', clinical: 'Active pool, 1 Hz' },
    short: { plain: 'Busy', clinical: '1 Hz' }
  },
  quiet: {
    text: { plain: 'Quiet synapses: it lags, trapped', clinical: 'Quiet pool, 0.001 Hz: trapped' },
    short: { plain: 'Quiet: trapped', clinical: '0.001 Hz: trapped' },
    sub: { plain: 'highest {late} after the start', clinical: 'peak at {lateMinutes} min' }
  },
  axis: { text: { plain: 'the axis now spans a day', clinical: 'axis rescaled to 24 h' } }
};

/** Names of the panels. */
const panelWords: Record<
  Level,
  { level: string; levelShort: string; block: string; blockShort: string; busy: string; quiet: string }
> = {
  plain: {
    level: 'Level in the blood (1: the drip’s usual peak)',
    levelShort: 'Level in the blood',
    block: 'Channels holding ketamine, of 100',
    blockShort: 'Channels held, of 100',
    busy: 'busy synapses',
    quiet: 'quiet synapses'
  },
  clinical: {
    level: 'Plasma concentration, ng/mL',
    levelShort: 'Plasma, ng/mL',
    block: 'Channels blocked, %',
    blockShort: 'Blocked, %',
    busy: 'phasic, 1 Hz',
    quiet: 'phasic, 0.001 Hz'
  }
};

/** Puts facts where a label has {names} of them. */
export const filled = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name as keyof Facts] ?? whole));

interface PanelTitles {
  level: string;
  levelShort: string;
  block: string;
  blockShort: string;
}

/** Names of the panels; the lower one says which pool it shows when it shows only one. */
export function panelTitle(level: Level, pool: 'busy' | 'quiet' | undefined): PanelTitles {
  const words = panelWords[level];
  if (!pool) return words;
  return {
    ...words,
    block: `${words.block}: ${words[pool]}`,
    blockShort: `${words.blockShort}: ${words[pool]}`
  };
}
