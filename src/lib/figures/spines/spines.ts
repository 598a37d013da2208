/** Which spines stand at a moment of the model, how far each has grown, and how broad its head is. */
import { clamp01, smoothstep } from '$lib/motion/progress';
import { HEALTHY_COUNT, sites, type Site } from './dendrite';
import { BROAD, THIN, spineTip, type SpineForm } from './outline';

/** A spine that is or was there: kept since before the dose, or grown after it. */
export interface Spine extends SpineForm {
  /** Its place in the list of sites. */
  site: number;
  kind: 'kept' | 'new';
}

/** A place without its spine: a dotted outline, as solid as the spine is gone. */
export interface Ghost {
  site: number;
  /** Left by a spine that stress took, or by a new one that did not stay. */
  kind: 'lost' | 'faded';
  opacity: number;
}

export interface Moment {
  /** Modelled spine density before the dose, healthy = 1. */
  baseline: number;
  /** Density above that baseline. */
  gain: number;
  /** Largest gain up to now. */
  peakGain: number;
  /** Modelled synaptic protein, healthy = 1: heads are as broad as there is protein. */
  protein: number;
  /** How long ago the gain first passed a value, days; negative before. */
  daysSinceGain: (gain: number) => number;
}

/** Change of density in which one spine comes or goes: its own share. */
const SPINE_WIDTH = 1 / HEALTHY_COUNT;
/** Share of broad heads on the healthy dendrite. */
const BROAD_SHARE = 0.5;
const HEAD_WIDTH = 0.025;
/** A new spine's head broadens between these ages, days; every so many stay thin. Schematic. */
const RIPENS_DAYS = { from: 0.5, to: 2 } as const;
const STAYS_THIN_EVERY = 3;
const LEAST = 0.02;

const HALF = SPINE_WIDTH / 2;
const passed = (threshold: number, value: number): number =>
  smoothstep(threshold - HALF, threshold + HALF, value);

/** How much of a healthy dendrite's spine is left at a density up to 1. */
const keptAt = (keepRank: number, density: number): number =>
  passed(HALF + keepRank * (1 - SPINE_WIDTH), density);

const rooms = new Map<number, number>();

/** How broad a new head may become beside its neighbours, 0..1. */
function roomFor(index: number): number {
  const known = rooms.get(index);
  if (known !== undefined) return known;
  const tipX = (site: Site): number => spineTip(site, { grown: 1, head: 0.5 })[0];
  const own = sites[index];
  let room = 1;
  sites.forEach((site, i) => {
    if (!own || i === index || site.side !== own.side || site.keepRank === null) return;
    const half = (site.headRank < BROAD_SHARE ? BROAD.wide : THIN.wide) * site.size;
    const left = Math.abs(tipX(site) - tipX(own)) - half;
    room = Math.min(room, clamp01((left - THIN.wide) / (BROAD.wide - THIN.wide)));
  });
  rooms.set(index, room);
  return room;
}

interface FreePlace {
  index: number;
  /** Gain of density at which it is half filled. */
  threshold: number;
}

/** Before the dose the baseline moves, after it never: the last answer is kept. */
let lastFree: { baseline: number; places: FreePlace[] } | undefined;

/** Places free for new spines at a baseline, in the order in which they are taken. */
function freePlaces(baseline: number): FreePlace[] {
  if (lastFree?.baseline === baseline) return lastFree.places;
  const places = sites
    .map((site, index) => ({ site, index }))
    .filter(({ site }) => site.keepRank === null || keptAt(site.keepRank, baseline) < 0.5)
    .sort((a, b) => a.site.formRank - b.site.formRank)
    .map(({ index }, order) => ({ index, threshold: (order + 0.5) / HEALTHY_COUNT }));
  lastFree = { baseline, places };
  return places;
}

const headAt = ({ headRank }: Site, protein: number): number => {
  const share = BROAD_SHARE * protein;
  return smoothstep(headRank - HEAD_WIDTH, headRank + HEAD_WIDTH, share);
};

/** The dendrite at a moment. */
export function spinesAt(moment: Moment): { spines: Spine[]; ghosts: Ghost[] } {
  const spines: Spine[] = [];
  const ghosts: Ghost[] = [];
  const taken = new Map<number, number>();
  freePlaces(moment.baseline).forEach(({ index, threshold }, order) => {
    const grown = passed(threshold, moment.gain);
    const most = passed(threshold, moment.peakGain);
    taken.set(index, most);
    if (most <= LEAST) return;
    const ripe = smoothstep(RIPENS_DAYS.from, RIPENS_DAYS.to, moment.daysSinceGain(threshold));
    const head = order % STAYS_THIN_EVERY === 2 ? 0 : ripe * roomFor(index);
    if (grown > LEAST) spines.push({ site: index, kind: 'new', grown, head });
    if (most - grown > LEAST) ghosts.push({ site: index, kind: 'faded', opacity: most - grown });
  });
  sites.forEach((site, index) => {
    if (site.keepRank === null) return;
    const grown = keptAt(site.keepRank, moment.baseline);
    if (grown > LEAST) spines.push({ site: index, kind: 'kept', grown, head: headAt(site, moment.protein) });
    const gone = clamp01(1 - grown - (taken.get(index) ?? 0));
    if (gone > LEAST) ghosts.push({ site: index, kind: 'lost', opacity: gone });
  });
  return { spines, ghosts };
}

/** Spines standing now, a growing one counted for what has grown. */
export const countOf = (spines: readonly Spine[]): number =>
  spines.reduce((sum, { grown }) => sum + grown, 0);
