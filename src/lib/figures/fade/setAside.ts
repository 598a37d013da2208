/** Rows that could be drawn, and are not: ours to decide, so each has its reason. */
export const SET_ASIDE: readonly { row: string; study: string; reason: string }[] = [
  {
    row: 'o0266',
    study: 'su2023',
    reason: 'It counts who was much better on day 2 or day 3 at least once, so it belongs to no one day.'
  },
  {
    row: 'o0267',
    study: 'su2023',
    reason: 'It counts who was much better on day 2 or day 3 at least once, so it belongs to no one day.'
  },
  {
    row: 'o0281',
    study: 'wilkinson2018',
    reason: 'Only a range over several days is given, and no value can be tied to one day.'
  },
  {
    row: 'o0007',
    study: 'zarate2006',
    reason:
      'It counts people whose gain held for at least a week, by a news report. No control arm goes with it.'
  },
  { row: 'r001', study: 'zarate2006', reason: 'The same number as o0007, in another table.' },
  {
    row: 'r002',
    study: 'zarate2012',
    reason: 'It was read in a poor copy, and it is not certain that it belongs to this trial.'
  },
  {
    row: 'r006',
    study: 'murrough2013b',
    reason: 'Read in a loosely worded summary. The follow-up of the paper ended a week before that day.'
  },
  {
    row: 'r008',
    study: 'daly2018',
    reason: 'It counts who was better eight weeks after the last dose, but not who had been better before.'
  },
  {
    row: 'r016',
    study: 'reif2023',
    reason: 'It counts everybody who began, and mixes getting well with staying well.'
  },
  {
    row: 'r017',
    study: 'reif2023',
    reason: 'It counts everybody who began, and mixes getting well with staying well.'
  },
  { row: 'r028', study: 'su2023', reason: 'The same number as o0259, which is drawn.' }
];
