/** Why rows that could be drawn elsewhere are not drawn in this figure, in words a reader is shown. */
export const MIXED = 'It pools several kinds of comparison, so it can’t say what the comparison changes.';
const SOME_TIME = 'It counts anyone who responded at some visit, which is always more than at one visit.';
/** Reasons by study, for its rows that are not drawn. */
export const NOT_DRAWN: Readonly<Record<string, string>> = {
  kishimoto2016: MIXED,
  lee2015: MIXED,
  kryst2020: MIXED,
  wilkinson2018: MIXED,
  han2016: 'Only the ketamine groups were read. Without the comparison groups nothing can be compared.',
  diazgranados2010: SOME_TIME,
  zarate2012: SOME_TIME,
  su2023: SOME_TIME,
  hu2016: SOME_TIME,
  popova2019: 'Its people are in the pooled row of two trials that is drawn.',
  fedgchin2019: 'Its people are in the pooled row of two trials that is drawn.',
  loo2023: 'It counts people with few symptoms left. The other rows count people who got half better.',
  anand2023: 'The text does not say on which scale and of how many people this was counted.',
  zarate2006: 'A rounded figure for the ketamine group, with no figure for the comparison group.',
  phillips2019: 'There was no comparison group.',
  murrough2013b: 'There was no comparison group.',
  daly2018: 'There was no comparison group at this time.'
};
