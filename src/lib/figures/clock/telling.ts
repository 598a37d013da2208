/** The two short lengths of words for each step. */
import type { Description, Level } from '../figure';
import type { AccountId } from './bands';
import type { StepId } from './steps';

type Story = Exclude<StepId, 'fork' | 'explore'>;

export const telling: Record<Story, Record<Level, Description>> = {
  clock: {
    plain: {
      caption: 'One clock, from a second to six weeks.',
      line: 'A ruler of time runs from one second to six weeks. Each step along it is several times longer than the last, so a breath and a fortnight both fit.'
    },
    clinical: {
      caption: 'A logarithmic clock, one second to six weeks.',
      line: 'A logarithmic time axis from 1 s to 6 weeks, counted from the start of the dose. Equal lengths are equal ratios; a linear axis would hide the first day.'
    }
  },
  minutes: {
    plain: {
      caption: 'Minutes: the brake may ease, glutamate rises a little.',
      line: 'Channels are blocked within seconds. In the leading account brake cells then fall quiet and glutamate rises for a while. Seen in mice and rats; which cells come first is contested.'
    },
    clinical: {
      caption: 'Minutes: interneurons inhibited, prefrontal glutamate up.',
      line: 'Open-channel block takes seconds. Interneuron inhibition is the contested first step; prefrontal glutamate rises transiently in rats at sub-anaesthetic doses. Ends of these bands are not measured times.'
    }
  },
  hours: {
    plain: {
      caption: 'Within hours: growth signals, and animals cope better.',
      line: 'About half an hour after a dose, rats have more BDNF and mTOR. Within an hour mice have more AMPA receptors. At three hours stressed mice cope better, before new spines.'
    },
    clinical: {
      caption: 'BDNF, mTORC1, GluA1 within the hour; behaviour at 3 h.',
      line: 'Hippocampal BDNF and mTOR are raised at about 30 min in rats; synaptic GluA1 within 1 h in mice. Escape behaviour has recovered at 3 h, before spines form.'
    }
  },
  days: {
    plain: {
      caption: 'New spines come later, and may help the effect last.',
      line: 'In mice new spines form from about half a day on and can stand for two weeks. They come after the first relief. Some studies saw spines sooner, so that is contested.'
    },
    clinical: {
      caption: 'Spine formation from 12 h; density up to 2 weeks.',
      line: 'Mouse cortex: formation unchanged at 3 to 6 h, raised at 12 to 24 h; density raised up to 2 weeks. Other strains and regions: 1 to 3 h (contested).'
    }
  },
  people: {
    plain: {
      caption: 'In people: mood shifts first, and proof of growth is missing.',
      line: 'In people, mood scores differ from control from 40 minutes to about ten days. Glutamate scans disagree. At one day a marker of synapses had not changed overall.'
    },
    clinical: {
      caption: 'In people: mood, mixed spectroscopy, no mean SV2A change.',
      line: 'Superiority on mood from 40 min, lost by days 10 to 12. MR spectroscopy is mixed; touch-evoked responses rise in responders; SV2A PET shows no mean change at 24 h.'
    }
  },
  slow: {
    plain: {
      caption: 'Daily tablets start at once and build up slowly.',
      line: 'A tablet blocks the serotonin pump from the first day. Mood is ahead of placebo by week one, and the gain grows over six weeks. These are separate trials, not a race.'
    },
    clinical: {
      caption: 'SSRI: immediate transporter block, early separation, slow build-up.',
      line: 'Transporter block and a 5-HT rise are immediate; separation from placebo is present by week 1 and grows to week 6. Whether autoreceptor desensitisation explains the delay is contested.'
    }
  }
};

/** Each account in a few words, for the line of the fork. */
export const accountLines: Record<AccountId, Record<Level, string>> = {
  disinhibition: {
    plain: 'brake cells fall quiet and glutamate rises',
    clinical: 'interneurons are inhibited and glutamate rises'
  },
  rest: {
    plain: 'resting channels are blocked, without a glutamate rise',
    clinical: 'resting block switches eEF2K off'
  },
  habenula: {
    plain: 'a small “anti-reward” centre stops its bursts',
    clinical: 'lateral habenula bursts stop'
  },
  hnk: { plain: 'a product of ketamine acts without the block', clinical: 'HNK acts without NMDA block' },
  opioid: { plain: 'the opioid system takes part', clinical: 'opioid receptors must be free' },
  expectation: {
    plain: 'people notice the drug, and hope does work',
    clinical: 'unblinding and expectancy lift ratings'
  }
};
