/**
 * Arithmetic on reported numbers: intervals, effect sizes, conversions. Pure; nothing is rounded here. Wherever an
 * interval is meant, it is the two-sided 95 % interval. Ids of sources are those of `references.json`.
 */
import jstat from 'jstat';

/** A number and its 95 % interval, in one unit. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** A mean of a group, in the scale's points, with its standard deviation and number of people. */
export interface Group {
  mean: number;
  sd: number;
  n: number;
}

/** Probability below the upper end of a two-sided 95 % interval. */
const UPPER_TAIL = 0.975;
const PERCENT = 100;
/** About 1.96: half the width of a 95 % interval in standard errors. */
const Z = jstat.jStat.normal.inv(UPPER_TAIL, 0, 1);

const square = (x: number): number => x * x;

function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

/**
 * Wilson's score interval of a share, without continuity correction:
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Source: wilson1927.
 * @param events people with the event, a whole number from 0 to `people`
 * @param people a whole number, 1 or more
 * @returns percent, 0 to 100
 * @throws `RangeError` for counts that are no counts
 */
export function wilson(events: number, people: number): Interval {
  mustHold(Number.isInteger(people) && people >= 1, `people must be a whole number above 0, not ${people}`);
  mustHold(
    Number.isInteger(events) && events >= 0 && events <= people,
    `events must be a whole number from 0 to ${people}, not ${events}`
  );
  const share = events / people;
  const spread = square(Z) / people;
  const centre = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / people + spread / (4 * people));
  // At 0 and at all, rounding of the last bits must not leave the range.
  return {
    value: PERCENT * share,
    low: events === 0 ? 0 : (PERCENT * (centre - half)) / (1 + spread),
    high: events === people ? PERCENT : (PERCENT * (centre + half)) / (1 + spread)
  };
}

/**
 * Newcombe's interval (his method 10) of the difference of two shares p₁ − p₂ with Wilson bounds l, u:
 * lower end p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²), upper end p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²). Source: newcombe1998.
 * @returns percentage points, −100 to 100; above 0 when the event is commoner in `active`
 */
export function riskDifference(
  active: { events: number; people: number },
  comparator: { events: number; people: number }
): Interval {
  const a = wilson(active.events, active.people);
  const c = wilson(comparator.events, comparator.people);
  const value = a.value - c.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, c.high - c.value),
    high: value + Math.hypot(a.high - a.value, c.value - c.low)
  };
}

/**
 * Percent, or percentage points, as people out of 100: whole people.
 * @param percent as `wilson` and `riskDifference` give it
 */
export function peoplePer100({ value, low, high }: Interval): Interval {
  return { value: Math.round(value), low: Math.round(low), high: Math.round(high) };
}

/** Standard deviation from the standard error of a mean: SE × √n. Source: higgins2023. */
export function sdFromSe(se: number, n: number): number {
  mustHold(se > 0 && n > 0, `a standard error and a number of people above 0, not ${se} and ${n}`);
  return se * Math.sqrt(n);
}

/** Standard deviation of a change from its one-sample t value: |change| × √n / |t|. Source: higgins2023. */
export function sdFromT(change: number, t: number, n: number): number {
  mustHold(t !== 0 && n > 1, `a t value other than 0 from two people or more, not ${t} from ${n}`);
  return (Math.abs(change) * Math.sqrt(n)) / Math.abs(t);
}

/**
 * A mean score as percent of the baseline mean of the same arm, which is taken as fixed:
 * 100 (m ± t SE) / b, t with n − 1 degrees of freedom. Source: higgins2023.
 * @param mean points
 * @param baseline points, above 0
 * @param spread standard error of `mean` in points and people in it; without it there is no interval
 * @returns percent; above 100 where people got worse
 */
export function percentOfBaseline(
  mean: number,
  baseline: number,
  spread?: { se: number; n: number }
): { value: number; low?: number; high?: number } {
  mustHold(baseline > 0, `a baseline above 0 points, not ${baseline}`);
  const value = (PERCENT * mean) / baseline;
  if (!spread) return { value };
  mustHold(spread.n > 1, `an interval needs two people or more, not ${spread.n}`);
  const t = jstat.jStat.studentt.inv(UPPER_TAIL, spread.n - 1);
  const half = (PERCENT * t * spread.se) / baseline;
  return { value, low: value - half, high: value + half };
}

/**
 * Pooled standard deviation: √(((n₁−1)s₁² + (n₂−1)s₂²) / (n₁+n₂−2)); where the numbers of people are not known, both
 * arms count alike. Source: higgins2023.
 */
export function pooledSd(first: { sd: number; n?: number }, second: { sd: number; n?: number }): number {
  const sizes = first.n !== undefined && second.n !== undefined ? [first.n - 1, second.n - 1] : [1, 1];
  const [a = 1, b = 1] = sizes;
  mustHold(first.sd > 0 && second.sd > 0 && a + b > 0, 'standard deviations above 0 and people to pool');
  return Math.sqrt((a * square(first.sd) + b * square(second.sd)) / (a + b));
}

/**
 * Hedges' factor against the bias of small samples: 1 − 3/(4 df − 1), df = n₁ + n₂ − 2. Source: hedges1981.
 */
const smallSampleFactor = (people: number): number => 1 - 3 / (4 * (people - 2) - 1);

/**
 * Standardised mean difference (Hedges' g), active minus comparator: J (m₁ − m₂) / s pooled, with the normal interval
 * g ± z √((n₁+n₂)/(n₁n₂) + g²/(2(n₁+n₂))). Sources: hedges1981, higgins2023.
 * @returns SD units; below 0 when symptoms are lower in `active`
 */
export function smdFromMeans(active: Group, comparator: Group): Interval {
  const people = active.n + comparator.n;
  mustHold(active.n > 1 && comparator.n > 1, 'two people or more in each arm');
  const value = (smallSampleFactor(people) * (active.mean - comparator.mean)) / pooledSd(active, comparator);
  const se = Math.sqrt(people / (active.n * comparator.n) + square(value) / (2 * people));
  return { value, low: value - Z * se, high: value + Z * se };
}

/**
 * Standardised mean difference where the arms' sizes are not known: (m₁ − m₂) / √((s₁² + s₂²)/2). No correction and no
 * interval, since both need the sizes. Source: higgins2023.
 * @returns SD units
 */
export function smdWithoutSizes(
  active: { mean: number; sd: number },
  comparator: { mean: number; sd: number }
): number {
  return (active.mean - comparator.mean) / pooledSd({ sd: active.sd }, { sd: comparator.sd });
}

/**
 * Standardised mean difference from a difference that a trial's own model estimated: the difference and both ends of
 * its interval, over one standard deviation, which is taken as fixed. Source: higgins2023.
 * @param difference points, active minus comparator
 * @param sd points; approximate when it was recovered from a standard error of a model
 * @returns SD units
 */
export function smdFromDifference(difference: Interval, sd: number): Interval {
  mustHold(sd > 0, `a standard deviation above 0, not ${sd}`);
  return { value: difference.value / sd, low: difference.low / sd, high: difference.high / sd };
}
