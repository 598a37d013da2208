/** Every word of this figure that is on the picture. The names of the bands; sentences are in telling.ts. */
import type { Level, Strength } from '../figure';
import type { AccountId, BandId, Species } from './bands';

export const title = 'One clock, many stages';

export const limit =
  'The order of events is partly ours: soft-ended bands mark times that nobody has measured exactly. Mostly rodents.';

export interface BandWords {
  name: Record<Level, string>;
  /** At most 22 letters, for a narrow box and for the fork. */
  short: string;
  /** The band's time in words. */
  when: string;
}

const band = (plain: string, clinical: string, short: string, when: string): BandWords => ({
  name: { plain, clinical },
  short,
  when
});

export const bandWords: Record<BandId, BandWords> = {
  block: band(
    'Open channels are blocked',
    'Open-channel block, human receptor',
    'Channels blocked',
    'seconds'
  ),
  brake: band('Brake cells fall quiet', 'Interneurons are inhibited', 'Brake cells quiet', 'minutes'),
  glutamate: band(
    'Glutamate rises a little',
    'Prefrontal glutamate rises',
    'Glutamate rises',
    'minutes to 2 h'
  ),
  ampa: band('More AMPA receptors', 'Synaptic GluA1 increases', 'More AMPA receptors', 'within 1 h'),
  bdnf: band('Growth factor BDNF acts', 'BDNF, acting on TrkB', 'BDNF acts', 'about 30 min'),
  mtor: band('Building switch mTOR is on', 'mTORC1 is activated', 'mTOR switched on', 'about 30 min'),
  behaviour: band('Animals cope better', 'Escape behaviour recovers', 'Animals cope better', '3 h to 1 day'),
  'early-spines': band(
    'In some studies: earlier',
    'Earlier, in some studies',
    'Earlier, in some',
    '1 to 3 h'
  ),
  spines: band('New spines stand', 'Spine density is raised', 'New spines', '12 h to 2 weeks'),
  drip: band('The drip runs', 'Infusion, as in most trials', 'The drip runs', 'about 40 min'),
  felt: band('The altered state', 'Dissociation above placebo', 'Altered state', 'under 80 min'),
  'glutamate-people': band(
    'Glutamate signal: rises or not',
    'Glutamate by MR spectroscopy: mixed',
    'Glutamate: mixed',
    'during the drip'
  ),
  mood: band('Mood after one dose', 'Mood: ahead of control', 'Mood, one dose', '40 min to 10 days'),
  touch: band(
    'Stronger answer to touch',
    'Touch-evoked response, responders',
    'Answer to touch',
    '4 h to 1 day'
  ),
  rapamycin: band(
    'With mTOR held back: mood still up',
    'After rapamycin: effect not blocked',
    'mTOR held back',
    '1 day'
  ),
  marker: band('Synapse marker: no overall change', 'SV2A PET: no mean change', 'Marker: no change', '1 day'),
  transporter: band(
    'Serotonin pump is blocked',
    'Serotonin transporter occupied',
    'Pump blocked',
    'from the first tablets'
  ),
  serotonin: band('Serotonin rises', 'Extracellular 5-HT rises', 'Serotonin rises', 'first dose to 2 weeks'),
  firing: band('A brake on serotonin eases', 'Autoreceptors desensitise', 'A brake eases', 'days to weeks'),
  growth: band('Growth genes turn up', 'BDNF and TrkB genes turn up', 'Growth genes', 'weeks'),
  tablets: band(
    'Mood: ahead by week 1',
    'Mood: ahead of placebo by week 1',
    'Mood, daily tablets',
    'week 1 to 6'
  ),
  'rest-block': band(
    'Resting channels on main cells are blocked',
    'NMDA receptors blocked at rest',
    'Block at rest',
    'minutes'
  ),
  eef2k: band('Stop sign eEF2K falls silent', 'eEF2K inactive, eEF2 works', 'eEF2K falls silent', 'minutes'),
  'habenula-block': band(
    'Channels in the habenula are blocked',
    'NMDA block in the lateral habenula',
    'Habenula blocked',
    'minutes'
  ),
  bursts: band('Its bursts stop', 'Burst firing stops', 'Bursts stop', 'up to 1 day'),
  centres: band(
    'Reward centres are freer',
    'Monoamine centres disinhibited',
    'Reward centres freer',
    'minutes to hours'
  ),
  trapped: band('Block stays trapped', 'Block persists by trapping', 'Block stays', 'up to 1 day'),
  'hnk-made': band(
    'Body makes HNK from ketamine',
    'Metabolised to HNK',
    'Body makes HNK',
    'minutes to hours'
  ),
  'no-block': band(
    'HNK acts without the block',
    'Acts without NMDA block',
    'No block needed',
    'minutes to hours'
  ),
  opioid: band('The opioid system takes part', 'Opioid receptors needed', 'Opioid system', 'during the dose'),
  cingulate: band('A glutamate signal rises', 'Cingulate Glx rises', 'Glutamate signal', 'within the hour'),
  guess: band('People guess what they got', 'Allocation is guessed', 'They guess it', 'the same day'),
  hope: band('Hope and care lift scores', 'Expectancy lifts ratings', 'Hope lifts scores', 'hours to days')
};

export const speciesWords: Record<Species, string> = {
  people: 'people',
  mice: 'mice',
  rats: 'rats',
  rodents: 'mice, rats',
  cells: 'cells in a dish'
};

/** One word each, beside the sign of the strength chip. */
export const strengthWords: Record<Strength, string> = {
  established: 'established',
  supported: 'supported',
  animal: 'animals or cells',
  contested: 'contested'
};

/** The same where there is little room. */
export const strengthBrief: Record<Strength, string> = {
  established: 'established',
  supported: 'supported',
  animal: 'animals',
  contested: 'contested'
};

export interface AccountWords {
  name: Record<Level, string>;
  short: string;
  /** Its strongest criticism, one sentence. */
  doubt: Record<Level, string>;
  /** The same in at most ten words. */
  doubtShort: string;
  /** Its sources by author and year. */
  cited: string;
}

export const accountWords: Record<AccountId, AccountWords> = {
  disinhibition: {
    name: { plain: 'The brake eases', clinical: 'Disinhibition' },
    short: 'Brake eases',
    doubt: {
      plain: 'Some brake cells lean on these channels less than main cells do.',
      clinical: 'Prefrontal fast-spiking cells rely on NMDA receptors less than pyramidal cells do.'
    },
    doubtShort: 'Some brake cells hardly need the channel.',
    cited: 'Moghaddam 1997, Gerhard 2020, Ali 2020; against: Rotaru 2011'
  },
  rest: {
    name: { plain: 'Block at rest', clinical: 'Block at rest (eEF2K)' },
    short: 'Block at rest',
    doubt: {
      plain: 'It neither needs nor explains the rise in glutamate.',
      clinical: 'Neither needs nor explains the glutamate rise, nor the inverted U in dose.'
    },
    doubtShort: 'It leaves the glutamate rise unexplained.',
    cited: 'Autry 2011, Nosyreva 2013, Gideons 2014; rise: Moghaddam 1997'
  },
  habenula: {
    name: { plain: 'The habenula falls quiet', clinical: 'Lateral habenula' },
    short: 'Quiet habenula',
    doubt: {
      plain: 'A mouse study found that the longer effect does not need it.',
      clinical: 'Sustained effects were reported to be independent of it; no human trial.'
    },
    doubtShort: 'The longer effect may not need it.',
    cited: 'Yang 2018, Ma 2023; against: Zhou 2021'
  },
  hnk: {
    name: { plain: 'A product of ketamine acts', clinical: 'Hydroxynorketamine (HNK)' },
    short: 'HNK acts',
    doubt: {
      plain: 'In people, more HNK went with a worse response, not a better one.',
      clinical: 'In patients higher HNK went with worse response; inactive in a rat test.'
    },
    doubtShort: 'People with more HNK did worse.',
    cited: 'Zanos 2016; against: Shirayama 2018, Grunebaum 2019, Farmer 2020'
  },
  opioid: {
    name: { plain: 'Opioid system needed', clinical: 'Opioid system needed' },
    short: 'Opioid system',
    doubt: {
      plain: 'Other patients got better although an opioid blocker was on board.',
      clinical: 'Responses on depot naltrexone; no group difference in a later trial.'
    },
    doubtShort: 'Some improved with opioids blocked.',
    cited: 'Williams 2018, Jelen 2025; against: Yoon 2019, Yoon 2025'
  },
  expectation: {
    name: { plain: 'Expectation', clinical: 'Expectation and unblinding' },
    short: 'Expectation',
    doubt: {
      plain: 'The trials behind it are small, and older pooled trials found a large effect.',
      clinical: 'Small trials, other anaesthetics present; earlier pooled trials found large effects.'
    },
    doubtShort: 'Small trials; older ones found large effects.',
    cited: 'Lii 2023, Jelovac 2025; against: Newport 2015'
  }
};

/** The reader's bearings on the ruler: rough everyday lengths. */
export const bearings = [
  { id: 'breath', words: 'a breath', seconds: 4 },
  { id: 'cup', words: 'a cup of coffee', seconds: 900 },
  { id: 'night', words: 'overnight', seconds: 28_800 },
  { id: 'weeks', words: 'two weeks', seconds: 1_209_600 }
] as const;

export const chartWords = {
  even: 'Six weeks on an even ruler',
  evenFirst: 'The first day: a sliver up there, three quarters of the clock down here',
  start: 'dose begins',
  leading: { long: 'Leading account, mostly rodents' },
  rivals: { long: 'Rival accounts, mostly rodents' },
  people: { long: 'Measured in people' },
  slow: {
    long: 'Daily tablets beside one dose: other trials, not a race',
    short: 'Separate trials, not a race'
  },
  key: {
    people: 'solid: people',
    animal: 'hatched: animals or cells',
    contested: 'dotted edge: contested',
    soft: 'soft end: time is ours',
    seen: 'dot: seen then',
    unchanged: 'ring: no change then'
  },
  dose: 'the same dose',
  outcome: 'Mood may lift',
  outcomeWhen: 'within hours',
  outcomeDoubt: 'how much is due to the drug is not settled',
  doubt: 'Strongest doubt:',
  doubtBrief: 'Doubt:',
  shared: 'shared',
  same: 'A and B are the same account: choose another to compare.',
  onClock: 'these stages to scale',
  others: 'Accounts to choose from'
} as const;
