/**
 * The full account of each step: parts, relations, order of events, limits. Loaded when somebody asks for it.
 */
import type { Level } from '../figure';
import type { StepId } from './steps';
import type { Facts } from './words';

/** What the figure rests on: ids in evidence/references.json. */
export const sources = [
  'modasava2019',
  'phoumthipphavong2016',
  'Li2011',
  'Zhang2019',
  'Treccani2019',
  'Pryazhnikov2018',
  'Widman2018b',
  'Wu2021',
  'DumanDuman2015',
  'holmes2022',
  'PETmouse2025',
  'Zhornitsky2023',
  'Kang2012',
  'Holmes2019'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'The dendrite is grown by a rule from a seed; it is no real cell. How soon a new head broadens is drawn by eye.',
  'Which spines come and go is chosen by chance; only their number follows the model.',
  'The model’s curves are fitted to the order and times of events. Their sizes are assumed, and none of them is mood.',
  'Long stress takes spines in the front of the brain, but in two other regions it adds some. Those are not drawn.',
  'Laboratories differ on when spines appear: from one hour to several days, by region, strain and form of the drug.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  healthy: {
    plain: () =>
      'One row shows a short stretch of dendrite, a branch by which a nerve cell takes in signals. It belongs to a cell in the front part of a mouse’s brain. Small bumps stand out on both sides: the spines. A thin spine has a long neck and a small tip. A mushroom spine has a broad head, drawn with a dark rim, and is a stronger contact. Pale lines above and below are branches of other cells that swell where they meet a spine. At the upper left a small mouse is drawn on the move. The time panel has two thin curves for what is to come. The number of spines here counts as 100. The branch is grown by a rule, not traced.',
    clinical: () =>
      'A stretch of apical dendrite of a layer V pyramidal cell in mouse medial prefrontal cortex, generated from a seed: drifting axis, slight taper, sites on both sides at irregular distances. Thin spines have a narrow head; mushroom spines a broad one with a marked postsynaptic density. Passing axons swell into boutons at the tips. The density of this row defines 1 in the model. Share of mushroom heads follows modelled synaptic protein, which is also 1 here. The mouse icon stands for escape behaviour. The time panel has two measured lanes and two modelled curves on a logarithmic clock, with the weeks before the dose compressed. No stubby or filopodial class is distinguished.'
  },
  stress: {
    plain: ({ stressed, before }) =>
      stressed
        ? `The same branch after weeks of stress. About one spine in five is gone. A dotted outline marks each place where one stood. In the model ${before} of every 100 are left. A few heads have become narrow, since the model has less building material in the contacts too. The mouse at the upper left now sits low: under a threat, stressed mice give up sooner. Loss in this part of the brain was found in rats and mice; the size drawn here is assumed. In two other regions, long stress adds spines, and the picture leaves those out. A link to low mood in people is likely but less direct: fewer contacts were found in tissue after death.`
        : 'In this setting the mouse had no long stress. The branch looks as it did in the first step: no spine is lost, no outline is dotted, and the mouse at the upper left is still on the move. The time panel starts at the healthy line. What stress would do can be seen by choosing weeks of stress. In rats and mice, long stress takes spines away in this part of the brain, and in two other regions it adds some. How many are lost was not checked by us, so the model’s value is an assumption. Both rows in later steps start from this healthy branch.',
    clinical: ({ stressed, before }) =>
      stressed
        ? `Chronic stress lowers spine density, synaptic proteins and EPSCs in rat layer V medial prefrontal cortex; in mice the loss is branch specific. Here baseline density is ${before} % of healthy (assumed; only the direction is sourced). Sites lost are drawn dotted. Modelled synaptic protein falls to three quarters, so fewer heads are broad. Escape behaviour is reduced (icon). Opposite changes in basolateral amygdala and nucleus accumbens are not drawn. In depressed people, post-mortem dorsolateral prefrontal cortex had fewer synapses and lower synaptic gene expression, and SV2A binding was lower with more severe depression. These are correlations.`
        : `Unstressed setting: no sites are lost, density is ${before} % of healthy and protein is at its healthy value. The model’s stress term is set to zero, so baselines of BDNF, protein and density are all 1. The behavioural lane of the time panel is empty, because recovery was studied in stressed animals; in unstressed animals reports of synaptic change after ketamine are mixed, and reversal of a stress deficit is the more reliable finding across studies. The drug effect in later steps is therefore the model’s extrapolation, with the same formation law acting on a baseline of 1. Read it as an experiment with the model and not as a result.`
  },
  hours: {
    plain: ({ stressed }) =>
      stressed
        ? 'A copy of the stressed branch has moved down to make a second row, titled three hours after ketamine. Compare them: no green spine has appeared, and the dotted places are still empty. A few old heads are a little broader, since in the model old contacts gain material first. Yet the lower mouse is on the move again. In stressed mice, behaviour and the joint firing of cells were back after about three hours, while no more spines formed than usual between three and six hours. So the first relief cannot come from new spines. On the time panel the lane for behaviour begins before the lane for spines.'
        : 'A copy of the branch has moved down to make a second row, titled three hours after ketamine. No new spine has appeared in it. A few heads are a little broader, since in the model the old contacts gain building material first. This setting has no stress, so the mouse behaves as before and there is nothing to recover. The study that set the order of events used stressed mice: there, behaviour came back after about three hours, and no more spines than usual formed between three and six hours. Choose weeks of stress to see that. On the time panel the marker stands at three hours.',
    clinical: ({ strengthBefore, strengthNow }) =>
      `Lower row: the same sites 3 h after one dose. Density is unchanged (formation was unchanged at 3–6 h in stressed mice), while in that study escape behaviour and prefrontal ensemble activity had recovered. The model mirrors this through synaptic protein P, which rises within hours: index W = N·P goes from ${strengthBefore} to ${strengthNow} % of healthy with N constant, and a few kept heads are drawn broader. W is an illustrative circuit index and not behaviour; the icon follows the reports. Glutamate-evoked spine formation can already be raised at this stage. Other laboratories report recovered density at 1 h in hippocampus (S-ketamine) or 3 h (R-ketamine), and none at 3 h in CA1.`
  },
  day: {
    plain: ({ formation, now }) =>
      formation
        ? `A day has passed on the clock. In the lower row a few green spines have grown out of the branch, thin and young. Some stand in places that stress had emptied, others where none stood before. In the model ${now} of every 100 spines are there now. In mice, more spines than usual began to form between 12 and 24 hours after the dose. The upper row stays as it was before the dose, so that you can compare. The mouse is still on the move. Not every laboratory finds the same time: reports run from one hour to several days. No cell was born here and no branch has sprouted; most old spines are as they were.`
        : `A day has passed on the clock, and in this setting new spines are kept away. The lower row has no green in it, and the dotted places are still empty. In the model ${now} of every 100 spines are there, just as before the dose. The heads of a few old spines are a little broader, since building material in the old contacts has gone up. In the study behind this step, researchers let new spines come and then took them away. Keeping them away from the start, as the model does here, is a simpler version of that. Choose that they may grow to see the difference.`,
    clinical: ({ formation, before, now }) =>
      formation
        ? `24 h: new spines (green) at former and at other sites; each has a seeded rank, so that their number follows modelled density, which goes from ${before} to ${now} % of healthy. Formation was raised at 12–24 h in stressed mouse prefrontal cortex, with some formation where spines had been lost; sizes are unverified. New spines are drawn thin at first. Reports differ: density recovered at 1 h (CA1, S-ketamine) or 3 h (R-ketamine), or only after days of daily dosing in somatosensory cortex. A few apical tufts retract on day 1 in one longitudinal study, which is not drawn. Nothing here has been seen in a living person.`
        : `24 h with spine formation set to zero: density stays at ${now} % of healthy and no site is filled. Synaptic protein is still raised above its baseline of before the dose, so some kept heads are broader and index W is above its starting value. The switch is an experiment with the model: the published one let spines form and erased the recently formed ones, after which the sustained part of the behavioural effect was lost while the first part was kept. Prevention and erasure are not the same, and the act of erasing may have effects of its own. The sizes of all curves are assumed.`
  },
  days: {
    plain: ({ formation, stressed }) =>
      formation
        ? `Three days after the dose. The lower row now has more green spines, and many have gone from thin to a broad head. ${stressed ? 'Several dotted places are still empty: the branch is better set with spines, but it is not as it was. ' : ''}Here is the test that ties spines to behaviour. Researchers took away only the new spines in mice. The early gain in behaviour had come all the same, but the later part of it was lost. So in mice the new spines seem to keep the gain going, and they did not start it. On the time panel the lane for behaviour goes on as dots where no time was reported. How soon a head broadens is drawn by eye.`
        : `Three days after the dose, with new spines kept away. The lower row has no green spine. The gain in the old contacts is fading, because building material is used up over days. ${stressed ? 'The lower mouse sits low again. In the study, mice whose new spines were taken away had an early gain in behaviour that did not last. ' : 'There was no stress, so the mouse behaves as before. '}The exact hour at which the gain was lost is not known to us, so the change is drawn as an even one. On the time panel the curve for contacts comes back toward its start, while the curve for spines never left it. Let spines grow to compare.`,
    clinical: ({ formation, now, strengthNow }) =>
      formation
        ? `3 d: modelled density ${now} % and index W ${strengthNow} % of healthy. Early gain in W came from protein; now most of it comes from number. Heads of new spines broaden with age in the drawing (about one to three days, schematic), and one in three stays thin. Erasure of recently formed spines removed the sustained behavioural effect and left the early one: necessary for maintenance, not for induction. In rats, head diameter and density in layer V tufts were greater after ketamine. The behavioural lane is solid while reports support it and dotted after. All of this is from rodents.`
        : `3 d with formation prevented: density ${now} %, index W ${strengthNow} % of healthy and falling with the decay of synaptic protein (time constant about three days, fitted to unverified times). The drawn behaviour falls back between one and three days; the reports say only that the sustained part was lost and the early part kept after erasure. This is the model’s strongest claim about cause, and it rests on one laboratory’s experiment in stressed mice. Head size of kept spines goes back toward its baseline. Compare with formation allowed, where number takes over from protein before protein has decayed.`
  },
  weeks: {
    plain: ({ formation, now }) =>
      formation
        ? `Two weeks after the dose. Some green spines still stand; others have gone again, and a green dotted outline marks their place. In the model ${now} of every 100 spines are there. In mice the number of spines stayed higher for up to two weeks, because more had formed and not because fewer were lost. The lower mouse is drawn dotted: how mice behaved at this time was not in the reports used here. Old contacts have lost most of their early gain in the model. Read this row as a gain that fades. In people, too, the effect of one dose tends to fade, though the reason is not known.`
        : `Two weeks after the dose, with new spines kept away. Both rows look alike: ${now} of every 100 spines are there, as before the dose, and the places that were empty are still empty. Whatever the old contacts gained in the first hours has gone from the model. The time panel shows both curves back where they began. This is what the model says would be left of one dose if no new spine ever grew. It is an experiment with the model, and nobody has followed mice in just this way to two weeks. Choose that spines may grow to see how much of the gain they carry.`,
    clinical: ({ formation, now, strengthNow }) =>
      formation
        ? `14 d: modelled density ${now} %, index W ${strengthNow} % of healthy. New spines that did not persist are drawn as green dotted outlines. In mouse medial frontal cortex a single dose raised density on the same dendrites for up to two weeks, through more formation and not less elimination. The model’s loss constant (10 d) is assumed so as to give an effect up to that time. Behaviour at this time is not in the reports used, so the icon is dotted. Synaptic protein is back near its baseline. Extra spines without maintenance do not make a permanent repair, and relapse after one infusion in people usually came within 3 to 14 days.`
        : `14 d with formation prevented: density ${now} % and index W ${strengthNow} % of healthy, both at the values of before the dose. The only lasting state variable of the model after day three is spine number, so that preventing it removes everything late. That is a property of the equations, chosen to mirror the erasure experiment, and no independent evidence for it. Other accounts of the sustained phase exist, among them homeostatic scaling and a longer block in the habenula. No animal experiment known to us prevented formation and then followed behaviour for two weeks.`
  },
  people: {
    plain: () =>
      'Two cards of the same size stand in front of the rows. On the left, mice: a piece of the branch under stress, and the same piece a day after ketamine with new spines in green. On the right, people: nerve endings with a marker inside, before and a day after. The two pictures on the right are the same, because a scan found no overall change in that marker, even though people felt better. A rise was seen only when the researchers looked again at those who started low, which is a hint and no proof. The same kind of scan in mice found no change after a day either. So either the scan cannot see it, or it is not there.',
    clinical: () =>
      'Two cards at equal size. Left: mouse dendrite under chronic stress and 24 h after, drawn from the model. Right: nerve endings with SV2A, schematic and without numbers. In one study with healthy, depressed and PTSD participants and monkeys, SV2A PET showed no measurable mean change at 24 h although symptoms eased; a rise appeared only post hoc in those with low binding at baseline. SV2A marks presynaptic terminals and not spines, and a scan averages over very many of them. In corticosterone-treated mice the same tracer showed no change 24 h after one dose although behaviour improved, and recovery three weeks after three doses. New synapses in people remain an inference.'
  },
  explore: {
    plain: ({ before, now, moment, stressed, formation }) =>
      `Both rows are back, and the lower one follows your settings. The mouse ${stressed ? 'had weeks of stress' : 'had no long stress'}, new spines ${formation ? 'may grow' : 'are kept away'}, and the clock stands ${moment} the dose. In the model ${before} of every 100 spines stood before the dose and ${now} stand now. Green spines are new, and dotted shapes are places without one. The two curves on the panel show spines and the strength of all contacts together; neither is a mood. The switches are experiments on mice in a model and no treatments. Sizes are assumed: trust the order of events, and do not read the numbers as a promise for people.`,
    clinical: ({ before, now, strengthBefore, strengthNow, moment, stressed, formation }) =>
      `The lower row follows the chosen switches: baseline ${stressed ? 'under chronic stress' : 'unstressed'}, formation ${formation ? 'allowed' : 'prevented'}, ${moment} one dose of the modelled mouse. Density ${before} to ${now} %, index W ${strengthBefore} to ${strengthNow} % of healthy. N is spine density, P synaptic protein and W their product; none is behaviour, mood, response or remission. The icon follows reports in stressed mice where there are any and is dotted elsewhere. The switches are experiments, not treatments. The parameters reproduce signs and times from rats and mice; the sizes are assumed, and the fit is no evidence for the mechanism. Rodent doses do not translate into a dose for people.`
  }
};
