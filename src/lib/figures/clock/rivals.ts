/** The rival accounts: what each rests on, and its stages in order. */
import { allBands, type AccountId, type Band, type BandId } from './bands';

/** What each account rests on, first the work it grew from; the last ones speak against it. */
export const accountSources: Record<AccountId, { for: readonly string[]; against: readonly string[] }> = {
  disinhibition: {
    for: ['moghaddam1997', 'gerhard2020', 'ali2020'],
    against: ['rotaru2011', 'cichon2023']
  },
  rest: { for: ['autry2011', 'nosyreva2013', 'gideons2014'], against: ['moghaddam1997'] },
  habenula: { for: ['yang2018', 'ma2023'], against: ['zhou2021'] },
  hnk: { for: ['zanos2016', 'highland2021'], against: ['shirayama2018', 'grunebaum2019', 'farmer2020'] },
  opioid: { for: ['williams2018', 'jelen2025'], against: ['yoon2019', 'yoon2025'] },
  expectation: { for: ['lii2023', 'jelovac2025'], against: ['newport2015'] }
};

/** The stages an account passes through, in its order. */
export const stagesOf = (account: AccountId): (Band & { id: BandId })[] =>
  allBands
    .filter((band) => band.accounts.includes(account))
    .sort((one, other) => (one.slot ?? 0) - (other.slot ?? 0));
