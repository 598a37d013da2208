/** The full account of each step: parts, relations, the rule, limits. Loaded when somebody asks for it. */
import type { Level } from '../figure';
import type { StepId } from './steps';
import type { Facts } from './words';

/** What the figure rests on, beside the trials themselves: ids in evidence/references.json. */
export const sources = [
  'dean2021',
  'witt2020',
  'si-meta2025',
  'borgogna2024',
  'whittaker2021',
  'hartland2023',
  'murrough2013a',
  'lii2023',
  'jelovac2025',
  'anand2023',
  'ekstrand2022',
  'abbar2022',
  'su2023',
  'abdallah2022',
  'feder2014',
  'feder2021',
  'taylor2018',
  'glue2017',
  'grabski2022',
  'krupitsky2002',
  'krupitsky2007',
  'mcintyre2021',
  'spravato-smpc'
] as const;

/** What the picture does not show, beyond the line that always stands under it. */
export const furtherLimits = [
  'This is not every trial there is. Reviews count more for depression and for suicidal thoughts; a search of ours would miss some too.',
  'A count of trials with a clear difference is not a measure of effect: large and small trials, hours and weeks, and unlike scales stand side by side.',
  'No clear difference does not mean no effect. A small trial can miss one.',
  'Each trial gives one result, one time and one scale. Where several doses were tested it is the highest.',
  'A trial on suicidal thoughts is judged by the thoughts, even where mood was its main question.',
  'Where a text says in words only which group did better, the dot stays hollow, whichever group it was.',
  'Esketamine, one of the two mirror forms of ketamine, is counted with it.',
  'Harms are not in this picture.'
] as const;

export const accounts: Record<StepId, Record<Level, (facts: Facts) => string>> = {
  dot: {
    plain: ({ example }) =>
      `One large dot, with words beside it. It stands for one trial, in which ${example} people with depression took part. The area of a dot grows with the number of people, so a dot twice as large had twice as many. Below is a key of five fillings. A full plum dot: ketamine did better than what the others had, beyond what chance explains. A grey dot with a bar: no clear difference. A dark dot with a ring: the other treatment did better. An open ring: nobody to compare with. A dotted ring: we could read no result. The filling follows one rule for every trial, and never our eye. In the next steps each dot gets a row, for what was treated, and a column, for what the other people had.`,
    clinical: ({ example }) =>
      `One disc is one trial; its area is in proportion to the people randomised, here ${example} (analysed or treated where only that was read). The result is assigned by a fixed rule. First, a 95 % interval: wholly on one side of no difference (0, or 1 for ratios) is clear for that side; one that holds or touches it is not. Second, a printed p value, adjusted where given, against 0.05. Third, counts in both arms, by Newcombe’s interval. Anything else is not read and stays hollow, even where the text says in words which arm did better. Uncontrolled studies are a class of their own. Both directions are treated alike. Rows known only from memory are never used.`
  },
  depression: {
    plain: ({ of, review }) =>
      `One row, depression, with ${of.depression.trials} dots for ${of.depression.people} people. From left to right the columns are better and better at hiding who got ketamine. First, nobody to compare with. Then another treatment, or less ketamine. Then salt water, a plain spray or a pill, which most people can tell from ketamine. Then midazolam, a calming drug that can be felt. Last, people who were asleep. Most dots are in the third column. Only ${of.depression.hidden} stand where the drug could be hidden, at least in part, and the one trial done in people asleep found no clear difference. So the question to ask is how many had a control that could hide the drug. A large review counted ${review.dean2021.trials} trials of ketamine in 2021, so some are missing here.`,
    clinical: ({ of, controls, review }) =>
      `Unipolar depression: ${of.depression.trials} trials, N ${of.depression.people}, mostly treatment resistant. By comparator: ${controls.none} uncontrolled, ${controls.other} against ECT or quetiapine, ${controls.inert} saline, inert spray or new oral antidepressant with spray, ${controls.felt} midazolam, ${controls.masked} saline under anaesthesia; ${of.depression.hidden} psychoactive or masked in all. Result by the fixed rule: ${of.depression.for} clear for ketamine or esketamine, ${of.depression.unclear} not clear, one clear for ECT (Ekstrand 2022; Anand 2023 points the other way). The masked trial (n 40) and KARMA-Dep 2 are among those not clear; their intervals do not exclude a useful effect. Cochrane 2021 counted ${review.dean2021.trials} ketamine trials and pooled SMD −0.87 against placebo and −0.49 against midazolam at 24 h, of very low certainty.`
  },
  thoughts: {
    plain: ({ of, review }) =>
      `Two more rows. Bipolar depression has ${of.bipolar.trials} tiny dots, ${of.bipolar.people} people in all; both found ketamine better than salt water within the hour. Suicidal thoughts has ${of.suicidal.trials} trials. ${of.suicidal.for} found that thoughts eased more with ketamine, ${of.suicidal.unclear} found no clear difference, and in one we could read no number. In one of the better ones both groups were the same after two weeks. One careful review of ${review.witt2020.trials} trials saw an effect for up to three days and not after; a newer one, more mixed, suggests longer. Ketamine has not been shown to prevent suicide. It is never a reason to wait for urgent help. If you are thinking about suicide, call or text your local crisis line now.`,
    clinical: ({ of, review }) =>
      `Bipolar depression: ${of.bipolar.trials} saline-controlled crossover trials, N ${of.bipolar.people}. Suicidal ideation: ${of.suicidal.trials} trials, N ${of.suicidal.people}, judged by ideation and not by mood. Clear for ketamine: Grunebaum 2018 and Su 2023 (midazolam), Abbar 2022 (saline; OR 3.7, carried by the bipolar stratum, 1.3, 0.3–5.2 in the depressive one). Not clear: Ionescu 2019, Fu 2020. Not read: Ionescu 2021, whose text reports no difference in severity. In Su 2023 both arms were equal by day 14. Witt 2020 pooled ${review.witt2020.trials} trials (N ${review.witt2020.people}), effect to 72 h; a 2025 pooling of ${review['si-meta2025'].trials} (N ${review['si-meta2025'].people}) reports longer with marked heterogeneity. None of it shows fewer attempts or deaths, and the product information says so. Never a reason to delay emergency care.`
  },
  ptsd: {
    plain: ({ of, review }) =>
      `The next row is PTSD, with ${of.ptsd.trials} trials and ${of.ptsd.people} people. Two small dots stand under midazolam, a drug that can be felt; in both, people did better on ketamine. The largest dot stands under salt water: veterans and soldiers, many with long-lasting illness. It found no clear difference in PTSD. You might expect the opposite, since salt water hides the drug less well. So the trials disagree, and the control does not explain it. A review of ${review.borgogna2024.trials} trials, ${review.borgogna2024.people} people, found a small effect. Once it allowed for missing studies, the effect could be nothing. That is why we do not say that ketamine treats PTSD.`,
    clinical: ({ of, review }) =>
      `PTSD: ${of.ptsd.trials} trials, N ${of.ptsd.people}. Feder 2014 (single dose, midazolam, n 41): IES-R −12.7 (−22.8 to −2.5) at 24 h. Feder 2021 (six doses, midazolam, n 30): CAPS-5 d −1.13 (−1.91 to −0.36) at two weeks. Abdallah 2022 (eight doses, saline, n 158, antidepressant-resistant veterans and service members): no group-by-time effect on PCL-5, printed without a number, although depression scores improved at the standard dose. Borgogna 2024 pooled ${review.borgogna2024.trials} trials (N ${review.borgogna2024.people}): g 0.27 (0.03 to 0.51), 0.20 (−0.08 to 0.48) after bias adjustment, and 0.24 (−0.30 to 0.78) at 24 h against active controls. Populations, dosing and scales differ, so the disagreement is unexplained.`
  },
  few: {
    plain: ({ of, review }) =>
      `Three last rows, with few and small dots. Anxiety: ${of.anxiety.trials} trials, ${of.anxiety.people} people in all; one had nobody to compare with. A review of ${review.hartland2023.trials} studies of anxious feelings rated 11 of them at high risk of bias. Alcohol: one trial with ${of.alcohol.people} people. Those who had ketamine were sober on 10 more days of 100, but that could be as few as 1 or as many as 19. About as many drank again. Heroin: ${of.drugs.trials} trials, both of which compared more ketamine with less. None of these five had a control that could hide the drug. Early hints are not proof, and rows this thin can change with the next trial.`,
    clinical: ({ of, review }) =>
      `Anxiety disorders: Taylor 2018 (crossover, saline, n 18; LSAS response 33 % against 0 %, p 0.025, self-rating not separated in the mean) and Glue 2017 (open label, n 12). Whittaker 2021 pooled ${review.whittaker2021.trials} social-anxiety trials with a very wide interval, OR 29 (3.5 to 243); Hartland 2023 rated 11 of ${review.hartland2023.trials} studies at high risk of bias. Alcohol use disorder: Grabski 2022, n ${of.alcohol.people}, two-by-two, 10.1 points more abstinent days (1.1 to 19.0) over six months, relapse not different. Heroin dependence: Krupitsky 2002 (n 70, high against very low dose, no statistic read) and Krupitsky 2007 (three sessions against one; 13 of 26 against 6 of 27 abstinent at a year). No midazolam control, no masking.`
  },
  found: {
    plain: ({ trials, found }) =>
      `The same ${trials} dots in the same rows, but the columns now show what was found. Ketamine did better in ${found.ketamine}. No clear difference in ${found.unclear}. The other treatment did better in ${found.comparison}, where it was ECT. In ${found.none} nobody was compared. In ${found.unread} we could read no result, for or against, and those dots stay hollow. Do not read this as a vote. The first column is the fullest, but most of its trials used a control that people can tell from ketamine, and trials with good news are more often published. The large dots count many people, yet even they say only that there was a difference, not how large it was or how long it lasted.`,
    clinical: ({ trials, found }) =>
      `The ${trials} discs by the fixed rule: ${found.ketamine} clear for ketamine or esketamine, ${found.unclear} not clear, ${found.comparison} clear for the comparator (ECT), ${found.none} uncontrolled, ${found.unread} not read. This is vote counting, which has known faults: it ignores effect size and precision, depends on power, and is open to selective publication. It is shown so that results without a difference, or against ketamine, are as visible as the others. Results not read run in both directions: Fava 2020 and Singh 2016 report an advantage in words, Takahashi 2021 none at any dose, Ionescu 2021 none for ideation. Where a trial had several doses the highest decides; Fedgchin 2019, whose higher dose missed its primary test, is therefore not clear.`
  },
  explore: {
    plain: ({ trials, people, hidden, uncontrolled, first, sort, shown, columns }) =>
      `All ${trials} trials and ${people} people in seven rows. You chose the order “${sort}”, so ${first} comes first. Columns: ${columns}. Dots in full: ${shown}. You can sort by the number of trials, by people, or by how well a condition has been tested. You can also pick out one kind of control. A sceptic would ask how many of these trials had a control that could hide the drug. The answer is ${hidden} of ${trials}. ${uncontrolled} had no comparison at all. Most people who took part had depression that other care had not helped. That shows where ketamine was tested. It does not show that it helps them more, or that it helps with the rest.`,
    clinical: ({ trials, people, hidden, masked, uncontrolled, first, sort, shown, columns }) =>
      `All ${trials} trials, N ${people}. Order: ${sort}; first: ${first}. Columns: ${columns}. In full: ${shown}. Strength of testing is a count, not a grade of effect: many means ten or more trials with a comparator, at least one of them psychoactive or masked; some means three or more; ties fall to the number of such controls, then trials, then people. The sceptical question is how many trials had a control that could hide the drug: ${hidden} of ${trials}, ${masked} of them under anaesthesia, ${uncontrolled} uncontrolled. Even midazolam unmasks: dissociation 69 % against 17 % in one trial. Most participants had treatment-resistant depression; that is who was studied, not proof of greater benefit.`
  }
};
