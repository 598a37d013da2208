/** Caption and line of each step. Numbers come from the rows, see facts.ts. */
import type { Description, Level } from '../figure';
import { factsOf, type Facts, type OwnFacts } from './facts';
import type { ComparatorsScene } from './scene';
import type { StepId } from './steps';

const trials = (count: number): string => (count === 1 ? 'one result' : `${count} results`);

function ownLine(own: OwnFacts, facts: Facts, level: Level): string {
  if (own.ect)
    return `Ketamine against ECT, two open trials: ${facts.anandKetamine} against ${facts.anandEct} of 100 got half better in one; ${facts.ekstrandKetamine} against ${facts.ekstrandEct} of 100 had few or no symptoms left in the other.`;
  if (own.rows === 0) return `Your choice: ${own.against}, ${own.when}. No result there could be drawn.`;
  const ahead = `${own.ahead} of ${own.rows}`;
  if (own.unit === 'effect') {
    const bare = own.bare
      ? `, ${own.bare} ${level === 'clinical' ? 'without an interval' : 'without a range'}`
      : '';
    return level === 'clinical'
      ? `SMD against ${own.against}, ${own.when}, ${trials(own.rows)}: interval wholly in favour of ketamine in ${own.clear}, including zero in ${own.open}${bare}.`
      : `Gaps against ${own.against}, ${own.when}, ${trials(own.rows)}: the range lies wholly on ketamine’s side in ${own.clear} and includes no difference in ${own.open}${bare}.`;
  }
  return level === 'clinical'
    ? `Response against ${own.against}, ${own.when}: ketamine arm higher in ${ahead}; control arms span ${own.lowest} to ${own.highest}%.`
    : `Both groups against ${own.against}, ${own.when}, ${trials(own.rows)}: the ketamine group was ahead in ${ahead}. Comparison groups range from ${own.lowest} to ${own.highest} of 100.`;
}

const telling: Record<StepId, Record<Level, (facts: Facts) => Description>> = {
  one: {
    plain: (facts) => ({
      caption: 'A day later, against salt water: a large gap.',
      line: `Pooled trials set ketamine against a drip of salt water. A day later the gap is ${facts.saline} times the usual spread between people, on the ketamine side. The range is drawn.`
    }),
    clinical: (facts) => ({
      caption: 'Against saline at 24 h: a large effect.',
      line: `Pooled individual data, single infusion against saline at day 1: d ${facts.salineFull}. Negative favours ketamine.`
    })
  },
  drowsy: {
    plain: (facts) => ({
      caption: 'Against a drug people can feel, less than half the gap.',
      line: `A second strip: the same analysis, but the other group got midazolam, which can be felt. The gap is ${facts.midazolam}, not ${facts.saline}. Both ranges stay clear of no difference.`
    }),
    clinical: (facts) => ({
      caption: 'Against midazolam the effect is less than half as large.',
      line: `Same analysis, midazolam-controlled trials: d ${facts.midazolamFull}. The intervals of the two comparisons do not overlap.`
    })
  },
  asleep: {
    plain: (facts) => ({
      caption: 'Given during sleep for surgery: no clear gap.',
      line: `A third strip: 40 people got ketamine or salt water while asleep for surgery. The gap is ${facts.asleep}, and its range crosses no difference. It also leaves room for a useful effect.`
    }),
    clinical: (facts) => ({
      caption: 'Masked by anaesthesia: no separation, and a wide interval.',
      line: `Single infusion under surgical anaesthesia, n 40, day 1: SMD ${facts.asleepFull}, computed here from means and SDs. The interval includes zero and a large effect.`
    })
  },
  ladder: {
    plain: (facts) => ({
      caption: 'On one zero line, the answer changes with the comparison.',
      line: `All strips now share one zero line. ${facts.ladderRows} results, from salt water at the top to the sleeping group at the bottom. ${facts.ladderOpen === 1 ? 'One range includes' : `${facts.ladderOpen} ranges include`} no difference. The steps are not even.`
    }),
    clinical: (facts) => ({
      caption: 'One zero line: the estimate depends on the comparator.',
      line: `${facts.ladderRows} estimates at 24 h, ordered by how well the control masks: saline, inert spray, midazolam, anaesthesia. ${facts.ladderOpen} interval includes zero. The order is a judgement.`
    })
  },
  why: {
    plain: (facts) => ({
      caption: 'Ketamine did the same. The comparison groups did not.',
      line: `Of 100 people, ${facts.salineKetamine} got at least half better with ketamine in salt water trials and ${facts.midazolamKetamine} in midazolam trials. With salt water it was ${facts.salineControl} of 100, with midazolam ${facts.midazolamControl}.`
    }),
    clinical: (facts) => ({
      caption: 'The ketamine arms agree; the control arms differ.',
      line: `Model-estimated response at day 1: ketamine ${facts.salineKetamine}% and ${facts.midazolamKetamine}%; saline ${facts.salineControl}% (0 to 11), midazolam ${facts.midazolamControl}% (6 to 30).`
    })
  },
  ect: {
    plain: (facts) => ({
      caption: 'Against ECT: two open trials, one each way.',
      line: `In one trial ${facts.anandKetamine} of 100 got half better with ketamine and ${facts.anandEct} with ECT. In the other ${facts.ekstrandKetamine} of 100 had few or no symptoms left with ketamine and ${facts.ekstrandEct} with ECT.`
    }),
    clinical: (facts) => ({
      caption: 'Against ECT: two open-label trials, one each way.',
      line: `ELEKT-D: response ${facts.anandKetamine}% against ${facts.anandEct}%, non-inferior. KetECT: remission ${facts.ekstrandKetamine}% against ${facts.ekstrandEct}%, difference ${facts.ekstrandGap} points (${facts.ekstrandRange}) for ECT.`
    })
  },
  explore: {
    plain: (facts) => ({
      caption: facts.own.ect
        ? 'Your choice: ketamine against ECT.'
        : 'Your choice of comparison, time and scale.',
      line: ownLine(facts.own, facts, 'plain')
    }),
    clinical: (facts) => ({
      caption: facts.own.ect
        ? 'Your choice: ketamine against ECT.'
        : 'Your choice of comparator, time and measure.',
      line: ownLine(facts.own, facts, 'clinical')
    })
  }
};

/** The scene in two lengths. */
export const describe = (scene: ComparatorsScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene.own, level));
