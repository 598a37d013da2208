/** The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it. */
import type { Level } from '../figure';
import type { StepId } from './steps';

/** What was measured, as far as it bears on the metaphor: ids in evidence/references.json. */
export const sources = ['price2022', 'kew2023', 'abdallah2017', 'kraus2020', 'nugent2020'] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'The dots are no nerve cells and no places in a brain; nothing in this picture is to scale.',
  'How many dots, lines and new ways there are, and how easily each is taken, is a choice of the drawing.',
  'The numbers under the networks count dots of the drawing; no person and no brain has such a number.',
  'The plum part of the strip says when the drug is there. It does not say that the drug does what the lines do.',
  'Studies that compared brain scans before and after ketamine do not agree, and they did not scan thoughts.'
] as const;

export const accounts: Record<Exclude<StepId, 'walk'>, Record<Level, string>> = {
  paths: {
    plain:
      'The picture is a metaphor, and says so in its corner. Twenty dots stand for thoughts. Ten lie along the outside and ten within. Lines join each dot to those near it and stand for ways from one thought to the next. All lines are equally thin, so no way is easier than another. A bead at the top marks the thought just now. From there it can go several ways. The dots are not nerve cells and not parts of a brain. The strip below says when the story takes place; its mark stands at “before”.',
    clinical:
      'A metaphor, labelled as such in the drawing. Twenty nodes, ten on an outer ring and ten inside, were laid out by a force simulation from a fixed seed; edges join neighbours. Nodes stand for thoughts and edges for transitions. Edge weight, drawn as thickness, is even at this step. The bead marks a current thought; in later steps it walks closed paths over the edges. Nothing here derives from data: nodes are neither neurons nor regions, and edges are neither axons nor functional connectivity. The strip along the lower edge places each step in time, without a scale; the mark stands at “before”.'
  },
  worn: {
    plain:
      'The bead has walked around the outer dots two times. Each line grew thicker as the bead passed, first a little, then more. Now the outer loop is a thick dark band, and its dots are filled. The ways that lead off it are still there, but thin and faint. So the next thought is most likely the next one on the loop. Many people who feel low know this: the same worries come round again and again. The picture gives that feeling a shape. It does not explain how such a loop comes about in a brain, and no study has drawn one.',
    clinical:
      'The walker completed two rounds of the outer ring; each edge gained weight as it was traversed. The loop is now drawn at more than four times its first width with filled nodes, and edges that leave it have faded. This depicts repetitive negative thinking as a path-dependent process: what was used becomes more likely to be used. It is an image for a clinical observation, not a mechanism. The drawing has no learning rule fitted to behaviour, and its two rounds and final width are arbitrary. The trail of small rings behind the marker shows the direction of travel for readers who see a still picture.'
  },
  loosened: {
    plain:
      'The mark on the strip has moved to the plum part, the time while ketamine acts. In the picture the loop becomes thinner. After that the lines across get firm again and turn to green-blue. From any dot there are now several ways of about equal strength. This is how people often put it: the old pattern loosens. But it is only a way of saying something. We found no study that measured a loop of thought and saw it come loose. Some brain scans changed for a short while after ketamine. Others did not, and a scan is not a thought.',
    clinical:
      'The time mark enters the period of drug action; then the loop loses weight, and afterwards the remaining edges gain it. The order is a choice of the drawing. Statements that ketamine breaks habitual patterns or resets negative loops are metaphors and were not demonstrated. Imaging does not supply the missing evidence: normalised global brain connectivity in depression was not confirmed in a placebo-controlled replication, and changes in alpha and beta connectivity measured by magnetoencephalography were unrelated to response. None of these measures is a measure of thought content or of rumination. The step is therefore marked as contested.'
  },
  tried: {
    plain:
      'The bead has set out from its dot and crossed the network on seven ways that were not there before. Each new way was drawn as the bead walked it, so it begins at one dot and ends at another. The new ways are dotted, since one walk does not make a path. The loosened loop and the older ways are still there, too. In therapy people may speak of seeing an old problem from a new side. The picture stands for that. How often it happens under ketamine, and whether it helps, has hardly been tested. Seven is simply the number we drew.',
    clinical:
      'The walker traverses seven edges that did not exist before; each is written along its length as it is walked and is dotted to mark it as tentative. Their endpoints were selected by the layout program for clear lines of about equal length. The loop and the older edges remain. The image corresponds to the proposal that associations can be formed more flexibly around a session. Evidence for it in people is slight, and insight reported after a session is not evidence for a particular mechanism. No quantity in the drawing stands for the number, duration or quality of such associations.'
  },
  practice: {
    plain:
      'The mark on the strip has moved to the days of practice. The bead has gone twice over three of the new ways, and they are now solid and broad. The other four were not walked again and have faded to a dotted trace. The loop is thinner than it was but has not gone. One trial comes close to this idea. People had one dose and then, over a few days, a short computer training in kinder thoughts about themselves. Their gain held better over thirty days than without the training. That trial measured mood, and not ways of thought.',
    clinical:
      'The time mark stands in the days after. The walker completed two rounds over three of the new edges, which become solid and gain weight; four that were not revisited fade. The loosened loop persists. The nearest human test randomised 154 patients with treatment-resistant unipolar depression: after one infusion, automated computer training in positive self-association kept depression scores lower to day 30 than saline with training, while infusion with sham training drifted back. It was software and not a therapist, and its abstract alone was read for this text. It measured symptoms. It did not measure a network of thoughts.'
  },
  open: {
    plain:
      'The network has parted into two of the same size. On the left the outer loop is thick again and its dots are filled; the new ways have gone. On the right the loop is still thin, the new ways that were practised are solid, and the older ways are firm. The strip says “later: open”. Both pictures are equally large on purpose, since nothing here can tell which comes. After one dose the gain in mood mostly fades within one to two weeks. Whether practice or therapy can keep more of it is being tested. This picture makes no promise.',
    clinical:
      'Two networks of equal size. Left: the loop regains full weight and the new edges are gone. Right: the loop stays thin, three practised edges persist, and older edges keep their weight. Equal area is deliberate; the figure assigns no probability. Benefit of a single dose usually fades within about one to two weeks, and long-term benefit needs upkeep or other treatment and was not shown to hold. Adding psychological treatment remains under study. Neither network should be read as a responder or a patient in relapse; they are two ends of a story told in pictures.'
  }
};
