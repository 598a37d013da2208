import type { Description, Level } from '../figure';
import { PARTS, busyBand, quietBand, valueAt, type Band } from './curves';
import { regimenNames, telling, type Facts } from './words';
import type { RegimenId } from './regimens';
import { runs, type Instant } from './runs';
import type { RegimensScene } from './scene';

const HUNDRED = 100;
const MINUTES_PER_HOUR = 60;
const EIGHT_HOURS_MIN = 480;

/** A span of shares: lowest and highest, 0..1. */
interface Span {
  low: number;
  high: number;
}

/** "4 to 13", "up to 1", "fewer than 1": whole channels of 100. */
export function ofHundred({ low, high }: Span): string {
  const [from, to] = [Math.round(low * HUNDRED), Math.round(high * HUNDRED)];
  if (to === 0) return 'fewer than 1';
  if (from === 0) return `up to ${to}`;
  return from === to ? `about ${to}` : `${from} to ${to}`;
}

/** "4.2–13", "0.42–0.72": two digits. */
export const percents = ({ low, high }: Span): string =>
  `${(low * HUNDRED).toPrecision(2)}–${(high * HUNDRED).toPrecision(2)}`;

const peaksOf = ({ low, high }: Band): Span => ({
  low: Math.max(...low) / PARTS,
  high: Math.max(...high) / PARTS
});

/** Highest share of each pool, at both ends of published affinity. */
export const peakBlock = (id: RegimenId, pool: 'busy' | 'quiet'): Span =>
  pool === 'busy'
    ? peaksOf(busyBand(id))
    : { low: runs[id].quietPeakLow.value, high: runs[id].quietPeakHigh.value };

const spanAt = ({ low, high }: Band, timeMin: number): Span => ({
  low: valueAt(low, timeMin) / PARTS,
  high: valueAt(high, timeMin) / PARTS
});

/** "1½ to 3½ hours": to half hours. */
function hoursBetween(from: Instant, to: Instant): string {
  const halves = (minutes: number): string => {
    const count = Math.round((minutes / MINUTES_PER_HOUR) * 2);
    return `${count > 1 ? Math.floor(count / 2) : ''}${count % 2 ? '½' : ''}`;
  };
  return `${halves(from.timeMin)} to ${halves(to.timeMin)} hours`;
}

/** "2.4 times as high as"; nothing finer than the model is worth. */
function ratioOf(higher: number, lower: number): string {
  const times = higher / lower;
  return times < 1.15 ? 'about as high as' : `about ${times.toPrecision(2)} times as high as`;
}

/** What a scene knows, as the words need it. */
export function factsOf({ first, second, pool }: RegimensScene['own'], level: Level): Facts {
  const names = regimenNames[level];
  const peak = (id: RegimenId) => runs[id].plasmaPeak.value;
  const { infusion } = runs;
  const [higher, lower] = peak(first) >= peak(second) ? [first, second] : [second, first];
  return {
    halvedAfter: String(infusion.halvedAfterMin),
    dripPeak: peak('infusion').toFixed(0),
    brainPeak: infusion.brainPeakUm.toPrecision(2),
    injectionPeak: peak('injection').toFixed(0),
    nasalPeak: peak('nasal').toFixed(0),
    swallowedPeak: peak('swallowed').toFixed(0),
    busy: ofHundred(peakBlock('infusion', 'busy')),
    busyPercent: percents(peakBlock('infusion', 'busy')),
    quiet: ofHundred(peakBlock('infusion', 'quiet')),
    quietPercent: percents(peakBlock('infusion', 'quiet')),
    late: hoursBetween(infusion.quietPeakLow, infusion.quietPeakHigh),
    lateMinutes: `${infusion.quietPeakLow.timeMin}–${infusion.quietPeakHigh.timeMin}`,
    busyAtEight: percents(spanAt(busyBand('infusion'), EIGHT_HOURS_MIN)),
    quietAtEight: percents(spanAt(quietBand('infusion'), EIGHT_HOURS_MIN)),
    first: names[first].inText,
    second: names[second].inText,
    firstPeak: peak(first).toFixed(0),
    secondPeak: peak(second).toFixed(0),
    ratio: ratioOf(peak(higher), peak(lower)),
    higher: names[higher].inText,
    lower: names[lower].inText,
    pool,
    firstBlock: ofHundred(peakBlock(first, pool)),
    secondBlock: ofHundred(peakBlock(second, pool)),
    firstPercent: percents(peakBlock(first, pool)),
    secondPercent: percents(peakBlock(second, pool)),
    alike: first === second
  };
}

/** The scene in three lengths. */
export const describe = (scene: RegimensScene, level: Level): Description =>
  telling[scene.stepId][level](factsOf(scene.own, level));
