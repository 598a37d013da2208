/** What each step says in a caption and a line; numbers come from the rows that are drawn. */
import type { Description, Level } from '../figure';
import { freeAt, gapAt, medianOf, relapsedIn, shareAt, two, whole } from './numbers';
import { hazard, lost, type Relapsed } from './rows';
import type { Chosen } from './scene';
import type { StepId } from './steps';

const of100 = (entry: Relapsed['entry'], arm: Relapsed['arm']) => whole(relapsedIn(entry, arm).value);
const ofAll = (entry: Relapsed['entry'], arm: Relapsed['arm']) =>
  `${relapsedIn(entry, arm).events} of ${relapsedIn(entry, arm).people}`;
const ratio = (entry: Relapsed['entry']) =>
  `HR ${two(hazard[entry].value)} (${two(hazard[entry].low)} to ${two(hazard[entry].high)})`;

const PAIR: Record<Level, Description> = {
  plain: {
    caption: 'One dose: ahead for days, level by two weeks.',
    line: `Of 100 people, ${freeAt('ketamine', 3)} with ketamine and ${freeAt('midazolam', 3)} with midazolam were free of thoughts of suicide on day 3; on day 14, ${freeAt('ketamine', 14)} and ${freeAt('midazolam', 14)}. With 42 people each, ranges are wide.`
  },
  clinical: {
    caption: 'One infusion: a gap for days, none by day 14.',
    line: `Ideation-free with ketamine and midazolam: ${freeAt('ketamine', 3)} and ${freeAt('midazolam', 3)} % at day 3, ${freeAt('ketamine', 14)} and ${freeAt('midazolam', 14)} % at day 14. 42 per arm, all counted at every visit; intervals are wide.`
  }
};

const COURSE: Record<Level, Description> = {
  plain: {
    caption: 'After a course ends, half relapse within weeks.',
    line: `Half had relapsed by day ${medianOf('murrough').days} in one small study, by day ${medianOf('ketamine').days} after ketamine and ${medianOf('ect').days} after ECT in another, and in PTSD by day ${medianOf('feder').days}. All had got better first.`
  },
  clinical: {
    caption: 'After a course, median relapse within 18 to 61 days.',
    line: `Medians from the last dose: ${medianOf('murrough').days} days (n 17, open label); ${medianOf('ketamine').days} after ketamine, ${medianOf('ect').days} after ECT; PTSD ${medianOf('feder').days}. Responders or remitters only; one range was read.`
  }
};

const lots = (entry: Relapsed['entry']): Record<Level, string> => ({
  plain: `Of 100 people, ${of100(entry, 'continued')} relapsed going on with the spray and ${of100(entry, 'stopped')} after stopping it. Everyone stayed on a tablet. All had done well for 16 weeks, so this is not everyone who begins.`,
  clinical: `Relapse ${of100(entry, 'continued')} % (${ofAll(entry, 'continued')}) continued, ${of100(entry, 'stopped')} % (${ofAll(entry, 'stopped')}) withdrawn; ${ratio(entry)}. Oral antidepressant in both arms. Enriched: randomised after 16 weeks of benefit.`
});

export const telling: Record<Exclude<StepId, 'explore'>, Record<Level, Description>> = {
  how: {
    plain: {
      caption: 'Three clocks that start at different moments.',
      line: 'One clock starts with a single dose, one with the last dose of a course, one with a draw of lots after 16 good weeks. Their numbers can’t be put on one line.'
    },
    clinical: {
      caption: 'Three time origins: results do not share an axis.',
      line: 'Time zero is a single dose, the last dose of a course, or re-randomisation after 16 weeks of benefit. Populations and end points differ too, so no curve spans them.'
    }
  },
  pair: PAIR,
  others: {
    plain: {
      caption: 'Other measures fade too, but not all of them.',
      line: `Much better: ${shareAt('response', 1)} of 100 on day 1, ${shareAt('response', 7)} on day 7. Nearly free of symptoms: ${shareAt('remission', 1)}, then ${shareAt('remission', 7)}. Gap to control: ${two(Math.abs(gapAt(1)))}, then ${two(Math.abs(gapAt(7)))}. In pooled trials the lead was gone by day ${lost.from} to ${lost.to}.`
    },
    clinical: {
      caption: 'Response and SMD shrink; remission does not by day 7.',
      line: `Response ${shareAt('response', 1)} to ${shareAt('response', 7)} %, remission ${shareAt('remission', 1)} to ${shareAt('remission', 7)} % (no controls read); SMD ${two(gapAt(1))} to ${two(gapAt(7))}, no interval; superiority lost by days ${lost.from} to ${lost.to}.`
    }
  },
  course: COURSE,
  lots: {
    plain: {
      caption: 'Fewer relapse going on than stopping; some do either way.',
      line: lots('remitters').plain
    },
    clinical: {
      caption: 'Withdrawal raises relapse, in people picked for doing well.',
      line: lots('remitters').clinical
    }
  },
  who: {
    plain: {
      caption: 'Who is counted decides what a clock can say.',
      line: 'The first clock counts everyone who got a dose. The second counts only those who had got better, 46 to 71 of 100. The third counts 297 people; how many began was not read.'
    },
    clinical: {
      caption: 'Clocks two and three start with responders only.',
      line: 'All 84 randomised are counted on the first clock; 46 to 71 % of the treated enter the second; 297 were re-randomised on the third, and the number who began was not read.'
    }
  }
};

const SHARES: Record<Level, string> = {
  plain: `Of 100 given ketamine, ${shareAt('response', 1)}, ${shareAt('response', 3)} and ${shareAt('response', 7)} were much better on days 1, 3 and 7; ${shareAt('remission', 1)}, ${shareAt('remission', 3)} and ${shareAt('remission', 7)} were nearly free of symptoms. No control groups were read.`,
  clinical: `Ketamine arms of nine trials at days 1, 3 and 7: response ${shareAt('response', 1)}, ${shareAt('response', 3)}, ${shareAt('response', 7)} %; remission ${shareAt('remission', 1)}, ${shareAt('remission', 3)}, ${shareAt('remission', 7)} %. Control arms and intervals not read.`
};
const GAP: Record<Level, string> = {
  plain: `The gap in depression score between ketamine and control was ${[1, 2, 3, 7].map((day) => two(Math.abs(gapAt(day)))).join(', ')} standard units on days 1, 2, 3 and 7. How sure these are could not be worked out.`,
  clinical: `MADRS, pooled individual data against saline or midazolam, days 1, 2, 3 and 7: SMD ${[1, 2, 3, 7].map((day) => two(gapAt(day))).join(', ')}. Computed from means; arm sizes not read, so no interval.`
};

/** The reader's own choice. */
export function ownTelling({ clock, measure, entry }: Chosen, level: Level): Description {
  if (clock === 'course')
    return { caption: 'Your choice: from the last dose of a course.', line: COURSE[level].line };
  if (clock === 'lots') {
    const who =
      entry === 'remitters'
        ? 'nearly free of symptoms before lots were drawn'
        : 'much better before lots were drawn';
    return { caption: `Your choice: people ${who}.`, line: lots(entry)[level] };
  }
  const line = measure === 'thoughts' ? PAIR[level].line : measure === 'shares' ? SHARES[level] : GAP[level];
  return { caption: 'Your choice: from one dose, then nothing.', line };
}
