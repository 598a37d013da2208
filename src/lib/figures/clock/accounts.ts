/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import { allBands, type AccountId } from './bands';
import { accountSources } from './rivals';
import type { StepId } from './steps';

/** What the figure rests on: ids in evidence/references.json. */
export const sources: readonly string[] = [
  ...new Set([
    ...allBands.flatMap((band) => band.sources),
    ...Object.values(accountSources).flatMap((side) => [...side.for, ...side.against]),
    'zanosgould2018'
  ])
];

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'A band says when a stage was seen, not how large it was and not that the next stage follows from it.',
  'Amounts given to animals cannot be read as amounts for people, and a mouse that copes is not a person who feels well.',
  'Stages whose times could not be checked are left out, among them the making of synapse proteins.',
  'The accounts are not exclusive. Others exist, for instance channels on main cells that hold growth back.',
  'In the fork a box stands in order, not to scale; the thin lines under it are on the clock.'
] as const;

/** What each account says, in order, and its strongest criticism. */
export const stories: Record<AccountId, Record<Level, string>> = {
  disinhibition: {
    plain:
      'ketamine first quiets brake cells, glutamate rises for a while, BDNF acts, and the contact gains receptors. Doubt: some brake cells hardly need the blocked channel.',
    clinical:
      'interneuron block raises prefrontal glutamate, BDNF acts on TrkB, GluA1 increases. Criticism: fast-spiking cells rely on NMDA receptors less than pyramidal cells do.'
  },
  rest: {
    plain:
      'ketamine blocks resting channels, the stop sign eEF2K falls silent, BDNF is made, and the contact gains receptors. Doubt: it leaves the glutamate rise unexplained.',
    clinical:
      'block of resting receptors inactivates eEF2K, BDNF is translated, AMPA receptors are inserted. Criticism: it neither needs nor explains a glutamate rise.'
  },
  habenula: {
    plain:
      'ketamine blocks channels in the habenula, its bursts stop, reward centres are freer, and the block stays for up to a day. Doubt: the longer effect may not need it.',
    clinical:
      'NMDA block ends habenular bursts, monoamine centres are disinhibited, trapping prolongs block. Criticism: sustained effects were reported without it; no human trial.'
  },
  hnk: {
    plain:
      'the body turns ketamine into HNK, which acts without the block and ends at AMPA receptors. Doubt: in people, more HNK went with a worse response.',
    clinical:
      'hydroxynorketamine acts through AMPA receptors without NMDA block. Criticism: inactive in a rat test; in patients higher levels went with worse response.'
  },
  opioid: {
    plain:
      'the body’s opioid system must take part, and a glutamate signal rises. Doubt: some patients got better although an opioid blocker was on board.',
    clinical:
      'naltrexone reduced the effect and the cingulate Glx rise. Criticism: responses on depot naltrexone, and no group difference in a later trial.'
  },
  expectation: {
    plain:
      'people feel the drug, guess what they got, and hope and care lift the score. Doubt: those trials are small, and older pooled ones found a large effect.',
    clinical:
      'unblinding by the altered state raises expectancy, which lifts ratings. Criticism: small masked trials with other anaesthetics; older pooled trials found large effects.'
  }
};

type Story = Exclude<StepId, 'fork' | 'explore'>;

export const accounts: Record<Story, Record<Level, string>> = {
  clock: {
    plain:
      'The picture shows one ruler of time, from one second after the dose begins to six weeks. Above it lies the same six weeks on an even ruler, cut into weeks, with dashed lines from one to the other. On the even ruler the whole first day is a thin sliver at the left. On the clock it takes up three quarters of the length. Small drawings give your bearings: a breath, a cup of coffee, a night, two weeks. A ketamine molecule marks the start. Every later picture uses this same clock. Keep in mind that the right-hand end holds most of the real time, although it looks short.',
    clinical:
      'A logarithmic axis from 1 s to 6 weeks, counted from the start of the dose. Above it, the same span on a linear axis, with lines joining one hour, one day, one week and two weeks on both. On the linear axis the first day takes about one fortieth of the length; on the clock it takes three quarters. Everyday bearings are rough: a breath, a cup of coffee, overnight, two weeks. All later steps use this axis without change. A logarithmic axis has no zero, and it stretches early events: equal lengths are equal ratios, so an area or a length on it is not a duration.'
  },
  minutes: {
    plain:
      'Three bands have grown behind the hand of the clock, which stands at two hours. First, within seconds, open channels are blocked; this was timed on human channels in cells in a dish. Then brake cells fall quiet, in mice and rats. This band has a dotted edge, because which cells are hit first is contested. Then glutamate rises a little, in rats, after amounts below those for surgery; after very large amounts it falls. The two last bands have soft ends: studies give their order and rough time, not exact minutes. None of this is the moment a person feels better.',
    clinical:
      'Open-channel block is placed from published rate constants at human GluN1/GluN2A: at the unbound concentration of an infusion the time constant is a few seconds. Interneuron inhibition follows: slice and in vivo work in mice and rats supports it, synaptic data on fast-spiking cells and recordings of pyramidal populations speak against a simple form, so it is contested. Prefrontal glutamate rises in awake rats at sub-anaesthetic doses and falls at an anaesthetic one; it is transient and precedes behaviour. Start and end of both bands are ours, because minute-by-minute values could not be checked. Hatching marks animals or cells.'
  },
  hours: {
    plain:
      'Four more bands stand on the clock, while the earlier ones are pale. More AMPA receptors reach the contact within an hour, in mice. The growth factor BDNF and the building switch mTOR are raised at about half an hour, in rats. mTOR is marked contested: rats seem to need it, but when it was held back in people, mood still rose. At three hours stressed mice cope better, and the effect is still there after a day. Dots show when somebody looked. This is the leading account, not a proved one, and it comes mostly from rodents.',
    clinical:
      'Synaptic GluA1 rises within 1 h in mouse hippocampus. Hippocampal BDNF and mTOR are raised at about 30 min in rats, and cultured cortical neurons release BDNF in an AMPA- and L-type-dependent way. Prefrontal mTOR inhibition abolishes the spine and behavioural effects in rats; in the one human crossover trial rapamycin did not block the effect at 24 h, hence contested. Mice heterozygous for Bdnf still respond, so the need for BDNF is disputed as well. Escape behaviour of stressed mice has recovered at 3 h, swim-test effects are present at 24 h. Dots mark tested times; soft ends are ours.'
  },
  days: {
    plain:
      'The last band of the leading account is drawn in the lowest row. In stressed mice new spines, tiny bumps where contacts sit, form from about half a day on. In other mice there were more of them for up to two weeks. They come after the animals have begun to cope better, so they cannot be the cause of the first relief. When researchers erased the new spines, the later part of the effect was lost and the first part stayed. A short dotted band before it stands for studies that saw spines at one or three hours, in other animals and places. In people new spines have not been shown.',
    clinical:
      'Two-photon work in stressed mouse prefrontal cortex: spine formation unchanged at 3 to 6 h, raised at 12 to 24 h; optical erasure of new spines abolished the later, not the initial, behavioural effect. In frontal cortex of mice density was raised for up to two weeks after one dose, through more formation, while a few apical tufts retracted on day 1. The dotted band stands for earlier findings: CA1 of a susceptible rat line at 1 h after S-ketamine, defeated mice at 3 h after R-ketamine; others saw none at 3 h in CA1. Region, strain, enantiomer and stress differ. None of this has been demonstrated in people.'
  },
  people: {
    plain:
      'The same clock, with only what was measured in people. All bands are solid. The altered state was there at 40 minutes and no longer at 80. Scans of a glutamate signal during the dose disagree: some show a rise, some none. Mood scores are ahead of control from 40 minutes until about day ten. People who got better answered more strongly to a touch some hours later. After a day a drug that holds mTOR back had not stopped the effect. A scan for a marker of synapses found no overall change at that time. BDNF and spines in the brain are missing here, because they cannot yet be measured so.',
    clinical:
      'Human data only. Dissociation exceeded placebo at 40 min and not at 80 min in two crossover trials. Spectroscopy during or soon after the infusion is mixed: 13C and several 1H studies for a rise, several against. Pooled single-dose trials separate from control at 40 min, peak at day 1 and lose superiority by days 10 to 12, with blinding a concern and no separation in one trial under anaesthesia. Touch-evoked cortical responses rose in responders between about 4 h and day 1. Rapamycin did not block the 24 h effect in a crossover trial of 20. SV2A PET showed no mean change at 24 h.'
  },
  slow: {
    plain:
      'Now daily tablets of a common kind run on the same clock. The serotonin pump is blocked from the first tablets on. Serotonin rises with the first dose, in rats. A brake on serotonin cells eases over days to weeks; whether that is why the effect takes time is contested. Genes for growth turn up only after repeated doses, in animals. Mood is ahead of placebo by week one, and the gain builds to week six. The plum band below repeats mood after one dose of ketamine, which fades by about day ten. The two come from other trials with other patients, so this is no race.',
    clinical:
      'A selective serotonin reuptake inhibitor on the same axis. Transporter occupancy is about 80 % at minimum effective doses; when it begins is drawn, not measured. Extracellular serotonin rises after the first dose in rats and to the same extent after 14 days. Raphe firing falls at first and returns as autoreceptors desensitise; that this causes the delay is contested. BDNF and trkB mRNA rise after repeated, not single, treatment in rats. Patients separate from placebo by week 1, relative risk of response 1.64, with growing differences to week 6. Mood after one ketamine dose is repeated for comparison; trials, controls and patients differ.'
  }
};
