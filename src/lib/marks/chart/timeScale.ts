/**
 * Time since the first dose on one axis from minutes to months. Positions are shares of the axis, 0..1, so the same
 * axis fits a view of any size and a still.
 */

/** Hours. */
const MINUTE = 1 / 60;
const DAY = 24;
const WEEK = 7 * DAY;

/** Ends of the logarithmic axis, hours: half an hour and 24 weeks. */
export const TIME_DOMAIN_H = [30 * MINUTE, 24 * WEEK] as const;

export interface TimeTick {
  /** Hours since the first dose. */
  hours: number;
  /** As on the axis: "40 min", "1 d", "2 wk". */
  text: string;
  /** What so long a time is like; none for most. */
  like?: string;
  /** 1 stands at every width, 2 from a middling one, 3 only where there is room. */
  priority: 1 | 2 | 3;
}

/** The marks of the logarithmic axis. */
export const TIME_TICKS: readonly TimeTick[] = [
  { hours: 40 * MINUTE, text: '40 min', like: 'a cup of coffee', priority: 1 },
  { hours: 2, text: '2 h', like: 'a film', priority: 3 },
  { hours: 4, text: '4 h', like: 'a morning', priority: 2 },
  { hours: DAY, text: '1 d', like: 'overnight', priority: 1 },
  { hours: 3 * DAY, text: '3 d', like: 'a long weekend', priority: 2 },
  { hours: WEEK, text: '1 wk', like: 'a week', priority: 1 },
  { hours: 2 * WEEK, text: '2 wk', like: 'a holiday', priority: 3 },
  { hours: 4 * WEEK, text: '4 wk', like: 'a month', priority: 2 },
  { hours: 8 * WEEK, text: '8 wk', like: 'two months', priority: 3 },
  { hours: 24 * WEEK, text: '24 wk', like: 'half a year', priority: 1 }
];

export interface TimeScale {
  kind: 'log' | 'linear';
  /** Ends, hours. */
  domain: readonly [from: number, to: number];
  /**
   * Share of the axis at a time.
   * @throws RangeError on a logarithmic axis for a time that is not after 0
   */
  at(hours: number): number;
  /** The time at a share of the axis, hours. */
  hoursAt(share: number): number;
}

const checked = (domain: readonly [number, number]): readonly [number, number] => {
  if (!(domain[1] > domain[0]))
    throw new RangeError(`an axis must end after it starts: ${domain.join(' to ')}`);
  return domain;
};

/** Equal ratios of time are equally far apart. */
export function logTime(domain: readonly [number, number] = TIME_DOMAIN_H): TimeScale {
  const [from, to] = checked(domain);
  if (!(from > 0)) throw new RangeError(`a logarithmic axis can't start at ${from} h`);
  const span = Math.log(to / from);
  return {
    kind: 'log',
    domain,
    at(hours) {
      if (!(hours > 0)) throw new RangeError(`${hours} h has no place on a logarithmic axis`);
      return Math.log(hours / from) / span;
    },
    hoursAt: (share) => from * Math.exp(share * span)
  };
}

/** Equal times are equally far apart. */
export function linearTime(domain: readonly [number, number]): TimeScale {
  const [from, to] = checked(domain);
  return {
    kind: 'linear',
    domain,
    at: (hours) => (hours - from) / (to - from),
    hoursAt: (share) => from + share * (to - from)
  };
}

export interface PlacedTick extends TimeTick {
  /** Share of the axis, 0..1. */
  at: number;
}

/**
 * The marks that fit: those outside the axis are left out, then the less important ones whose words would come too
 * near. Words are centred on their mark.
 * @param widthPx width of the axis, CSS pixels (a still: its units)
 * @param roomPx  what one mark's words need, with the gap beside them
 */
export function ticksWithin(
  scale: TimeScale,
  widthPx: number,
  roomPx = 56,
  ticks: readonly TimeTick[] = TIME_TICKS
): PlacedTick[] {
  const [from, to] = scale.domain;
  const hair = 1e-9;
  const inside = ticks
    .filter(({ hours }) => hours >= from - hair && hours <= to + hair)
    .map((tick) => ({ ...tick, at: scale.at(tick.hours) }));
  const kept: PlacedTick[] = [];
  for (const tick of [...inside].sort((a, b) => a.priority - b.priority || a.hours - b.hours)) {
    if (kept.every(({ at }) => Math.abs(at - tick.at) * widthPx >= roomPx)) kept.push(tick);
  }
  return kept.sort((a, b) => a.hours - b.hours);
}
