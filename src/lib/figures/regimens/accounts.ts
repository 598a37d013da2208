/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import type { Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'zanos2018',
  'zarate2006',
  'krystal1994',
  'clements1981',
  'kamp2020',
  'perez-ruixo2021',
  'esketaminelabel',
  'grant1981',
  'chong2006',
  'askp-roa',
  'cohen1973',
  'gilling2009',
  'orser1997',
  'abbott2024b',
  'macdonald1991',
  'jahrstevens1990',
  'ma2023'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'Bands are levels reported in small studies, not limits; a person may lie outside them.',
  'Where no band is drawn, we found no spread between people that we could check. It is not small: it is unknown.',
  'Uptake from muscle and mouth was fitted to published peaks; no study reports it in this form.',
  'The breakdown products of ketamine, some of which may act, are left out.',
  'How much ketamine blocks in a treated person’s brain has not been measured. Here it is a range from a model.',
  'All curves begin with one dose in a body without any; repeated doses are not shown.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  drip: {
    plain: (facts) =>
      `A chart with time from left to right, four hours in all, and the level of ketamine in the blood upwards. The mark 1 on the left is the highest level of this drip in a typical adult. The thick bar on the axis shows the 40 minutes in which the drip runs. The curve climbs all that time and turns sharply when the drip stops. It falls to half in about ${facts.halvedAfter} minutes, because the drug moves from the blood into the rest of the body. After that the fall is slow: the liver has to break the drug down. The curve is worked out by a model; it is not one person’s blood.`,
    clinical: (facts) =>
      `Total plasma ketamine after 0.5 mg/kg racemate over 40 min, two-compartment venous model (Clements 1981, as tabulated in an open infusion library), 70 kg. Peak ${facts.dripPeak} ng/mL at 40 min; the published mean is 185 ng/mL, four per cent higher. Decline to half takes ${facts.halvedAfter} min, by distribution; half-lives of the set are 17.6 min and 3.05 h. Model clearance is 80 L/h per 70 kg against 79 (69–90) in a meta-analysis of 18 studies, volume 289 against 252 (200–304) L. The axis is linear, 0 to 4 h. The set cannot show the first minutes after a rapid push, which is therefore not offered here.`
  },
  brain: {
    plain: () =>
      'The thick line is all the ketamine in the blood, as before. The thin dotted line below it is the part that is free in the fluid of the brain. It is lower because almost half of the drug in the blood is held by proteins and cannot leave it. It peaks a moment later: about one minute, too little to see on an axis of four hours. Two things here are assumed and not measured in people: how long the drug takes to cross, and that the free part in the brain is as high as the free part in the blood. In rats the brain’s level is highest within a minute of an injection into a vein.',
    clinical: (facts) =>
      `Solid: total plasma. Dotted: unbound drug in brain fluid on the same ng/mL scale, fu·Kp,uu·Ce. fu is 0.56, from 43–45 % binding given for esketamine and taken over for the racemate; Kp,uu is set to 1 for want of human data; ke0 is 0.652 per min, half-time 1.06 min, from an open infusion library. In rats total brain peaks within a minute of an intravenous bolus. Peak unbound ${facts.brainPeak} µM. For slow routes the lag hardly matters: a half-time of 12 min instead of one would lower the effect-site peak from 174 to 136 ng/mL. Unbound fraction and Kp,uu matter in proportion; they are the weakest links of the chain.`
  },
  spread: {
    plain: () =>
      'The same drip now has a band around it. The band is the model’s curve made lower and higher so that its peak meets the lowest and the highest level reported in people after this drip. The top is two and a half times the bottom. The ring is the average peak of one well-known study; it lies close to the model’s typical adult. That the whole curve shifts up or down in step is our choice: the reports give levels, not whole curves. People differ in size, in how fast the liver works, in age and in the other drugs they take. So the same drip is not the same level, and one line would say too much.',
    clinical: () =>
      'Band: the typical curve multiplied so that its peak equals 100 and 250 ng/mL, the levels reported for this infusion by Krystal and colleagues (1994); ring: mean peak 185 ng/mL, Zarate and colleagues (2006). Both were read in Table 1 of Zanos and colleagues (2018), not in the original papers. Scaling the whole curve is an assumption; the sources give levels, not profiles. The model has no variability of its own: clearance and volume are those of one adult. The band is no confidence or prediction interval; its coverage is unknown, and individual values may lie outside it. Unbound concentration, and nearly in proportion the block, would spread by the same factor.'
  },
  routes: {
    plain: () =>
      'Four curves on one axis. The injection into muscle holds the same amount as the drip; in the model it peaks sooner, within 20 minutes or so, and a little higher. The swallowed curve, dotted, is that same amount again. Most of it never reaches the blood, since the gut and the liver break it down on the way; its band spans the levels measured in one study. The dashed curve is the nasal spray, which holds esketamine, one mirror half of ketamine. Part of the spray is swallowed. For the injection and the spray no range is drawn: we found none that we could check. These are ways that were studied. None is a tip.',
    clinical: (facts) =>
      `Model peaks: IM 0.5 mg/kg ${facts.injectionPeak} ng/mL at 19 min, IV ${facts.dripPeak} at 40, esketamine nasal 56 mg ${facts.nasalPeak} at 38, oral 0.5 mg/kg ${facts.swallowedPeak} at 43. Esketamine uses its own population model (820 adults), whose published peak for 56 mg is 72.5 ng/mL; nasal bioavailability 54 % there, about 48 % in the label. Oral band: 45 ± 10 ng/mL (Grant 1981, in Zanos 2018); fraction 0.22, published 0.08 to 0.25. IM: fraction 0.93 as in a society’s table; uptake was tuned to a peak near 20 min. No measured IM level could be checked, so neither band nor mark is drawn. Sprays count as given at once.`
  },
  block: {
    plain: (facts) =>
      `A second panel stands below the first, on the same time axis. It counts channels, of 100, that hold ketamine in synapses that are used about once a second. The filled area rises and falls in step with the level above, since a busy channel takes ketamine up and lets it go within seconds. At the peak it spans ${facts.busy} of 100. It is an area and not a line because laboratories differ by about three times in how tightly ketamine sits in the pore. Levels differ between people too, and that would make it wider. No study we found measured this share in treated people, so no single number is given.`,
    clinical: (facts) =>
      `Block at balance, C/(C + IC50), for a phasic pool at −20 mV in 1 mM Mg²⁺; at 1 Hz the slow-pool equation follows it within seconds. Lower edge: pore affinity 1 µM; upper edge: 0.3 µM, the span of published values around 0.71 µM at −70 mV in human GluN1/GluN2A. Peak ${facts.busyPercent} % of the drug-free current at the same voltage and Mg²⁺. Combined with reported plasma levels of 100–250 ng/mL the span would run from about 2 to 17 %. At −70 mV, Mg²⁺ competition makes the modelled block lower; work on resting transmission and on an allosteric site points the other way. No occupancy percentage has been verified in people. Block is not effect.`
  },
  quiet: {
    plain: (facts) =>
      `The time axis has widened from four hours to a day, so the drip’s curve is now a narrow spike at the left. Below, next to the busy synapses, an outlined area shows synapses that are used only once in 17 minutes or so. Ketamine can enter and leave only while a channel is open, so the quiet ones fill slowly and empty slowly. Their share stays small, ${facts.quiet} of 100 at most, and is highest ${facts.late} after the start, when the level in the blood has long passed its peak. Two rings mark that. For hours the quiet synapses then hold more than the busy ones. In mice, trapping was seen for up to a day in one brain region; in people it is not known.`,
    clinical: (facts) =>
      `Slow-pool equation, dB/dt = a·[p·k₊·C·(1 − B) − k₋·B], with a = f·J, f = 0.001 Hz, −20 mV, 1 mM Mg²⁺; the time constant is about 1.7 h at 0.41 µM. Filled: the active pool. Outlined: the quiet pool, ${facts.quietPercent} % at most, ${facts.lateMinutes} min after the start (loose and tight affinity), against 40 min for plasma. It never reaches balance. At 8 h: quiet ${facts.quietAtEight} %, active ${facts.busyAtEight} %. A pool used ten times less would peak lower, later, and hold most of it at 24 h. In the mouse lateral habenula block was reported up to 24 h after one dose; activity set its release. No leak from shut channels is modelled, though one report puts trapping at 86 %.`
  },
  compare: {
    plain: (facts) =>
      `Two ways of giving it, chosen by you, on the same two panels. ${
        facts.alike
          ? `Both choices are the same now: ${facts.first}.`
          : `Now they are ${facts.first} and ${facts.second}. By the model ${facts.higher} peaks ${facts.ratio} ${facts.lower}.`
      } Each has its own kind of line; dashes with an even beat are esketamine. A band above means that levels measured in people could be checked; no band means that none could. Below are ${facts.pool} synapses, always as an area: at the peak ${facts.firstBlock} of 100 channels for the first${facts.alike ? '' : `, ${facts.secondBlock} for the second`}. You can switch between busy and quiet synapses and between four hours and a day. Amounts are those that were studied and cannot be changed. A higher curve is not a better one, and nothing here is advice.`,
    clinical: (facts) =>
      `${facts.alike ? `Both regimens: ${facts.first}, peak plasma ${facts.firstPeak} ng/mL.` : `${facts.first}: peak plasma ${facts.firstPeak} ng/mL; ${facts.second}: ${facts.secondPeak} ng/mL.`} Peak block in the ${facts.pool} pool, across published affinities: ${facts.firstPercent} %${facts.alike ? '' : ` and ${facts.secondPercent} %`}. Esketamine has a higher affinity than the racemate (0.43 against 0.71 µM at −70 mV, derived from the ratio of the enantiomers’ Ki), so equal plasma levels do not mean equal block. Racemate and esketamine come from different population models, venous and mixed. Published bands exist for the infusion (100–250 ng/mL), oral 0.5 mg/kg (45 ± 10) and sublingual 25 mg (28.6 ± 6.6, six patients). Regimens are single doses as studied and cannot be altered; equal block would not mean equal effect. Nothing here is dosing advice.`
  }
};
