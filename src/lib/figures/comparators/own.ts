/** The reader's choice, and the rows it picks. */
import { GROUPS, type Against, type Group, type Unit, type When } from './groups';
import { effects, pairs } from './rows';

/** What the reader chose. */
export interface Own {
  unit: Unit;
  when: When;
  against: Against;
}

/** Rows of the reader's choice, by lane. */
export const chosen = ({ unit, when, against }: Own) =>
  GROUPS.filter((group) => against === 'all' || against === group).map((group) => {
    const fits = (row: { group: Group; when: When }) => row.group === group && row.when === when;
    return {
      group,
      effects: unit === 'effect' ? effects.filter(fits) : [],
      pairs: unit === 'people' ? pairs.filter(fits) : []
    };
  });
