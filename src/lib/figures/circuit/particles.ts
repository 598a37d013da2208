/** What moves in the drawing: signals along axons, GABA, glutamate, ketamine. All are values of the scene's numbers. */
import { at, type Point } from '$lib/marks/path';
import { disc, type Spot } from '$lib/marks/stamp';
import { clamp01, lerp } from '$lib/motion/progress';
import { route } from '$lib/motion/route';
import { seeded } from '$lib/motion/seeded';
import {
  AXONS,
  BASKET_BOUTONS,
  BASKET_SITES,
  PYRAMIDAL_SITES,
  RECEPTOR_LOUPE,
  RECEPTORS,
  RELEASE_LOUPE,
  TUFT_BOUTONS,
  TUFT_CELL_SITES,
  type AxonName,
  type Bouton
} from './geometry';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Ion } from '$lib/marks/ions';

/** Amplitude of idle drift, drawing units. */
const DRIFT = 3;
/** Turn from one thing's drift to the next one's, radians: the golden angle, so that no two agree. */
const GOLDEN_ANGLE = 2.399;
const swing = (index: number, stir: number): Point => {
  const reach = DRIFT * Math.sin(2 * Math.PI * stir);
  return [reach * Math.cos(index * GOLDEN_ANGLE), reach * Math.sin(index * GOLDEN_ANGLE)];
};

/** How much of a strip a signal takes along its axon. */
const TRAVEL = 0.11;
/** Radius to the middle of a signal's rim, drawing units. */
const SIGNAL_RADIUS = 4.9;
/** Share of the way along which a signal is seen: not inside the cell it leaves or the contact it reaches. */
const SEEN = { from: 0.02, until: 0.98 };
const WAYS = Object.fromEntries(
  Object.entries(AXONS).map(([name, points]) => [name, route(points)])
) as Record<AxonName, ReturnType<typeof route>>;

/**
 * Signals under way on axons: one to every `every`-th spike, as circles in one path.
 * @param spikes positions on the strip
 * @param pen where the strip stands
 */
export function signals(
  spikes: readonly number[],
  pen: number,
  every: number,
  ways: readonly AxonName[]
): string {
  let path = '';
  spikes.forEach((spike, i) => {
    const along = (pen - spike) / TRAVEL;
    if (i % every || along <= SEEN.from || along >= SEEN.until) return;
    for (const way of ways) {
      const { x, y } = WAYS[way](along);
      path += disc(x, y, SIGNAL_RADIUS);
    }
  });
  return path;
}

/** Input arrives evenly, drug or none: signals a strip, and where the first stands, as a share of it. */
const INPUT = { perStrip: 10, first: 0.03 };
/** One more before the strip and one after it, so that none is missing at its ends. */
export const INPUT_SPIKES: readonly number[] = Array.from(
  { length: INPUT.perStrip + 2 },
  (_, i) => (i - 1) / INPUT.perStrip + INPUT.first
);

/** Places of GABA before a contact's flat side: along the bar and away from it, bouton's units. */
const BEFORE_BAR: readonly Point[] = [
  [-10, 15],
  [10, 15],
  [0, 26]
];

function gabaPlaces(boutons: readonly Bouton[]): Point[] {
  const places: Point[] = [];
  // Place by place, not contact by contact: a smaller number thins every contact alike.
  for (const [along, away] of BEFORE_BAR) {
    for (const { x, y, turn } of boutons) {
      const angle = (turn * Math.PI) / 180;
      places.push([
        x + along * Math.cos(angle) - away * Math.sin(angle),
        y + along * Math.sin(angle) + away * Math.cos(angle)
      ]);
    }
  }
  return places;
}

const GABA_PLACES = [...gabaPlaces(BASKET_BOUTONS), ...gabaPlaces(TUFT_BOUTONS)];
/** The same places in the order in which they empty: both cells' by turns. */
const GABA_ORDER = GABA_PLACES.map((_, i) => (i * 7) % GABA_PLACES.length);

/** Half the side of a GABA square, drawing units, and the share of it that its corners take. */
const GABA_HALF = 5.2;
const GABA_CORNER = 0.45;
/** Share of a square from which it is drawn whole, its smallest size, the size of a dotted one, and its share of drift. */
const GABA_SEEN = { from: 0.3, smallest: 0.6, missing: 0.9, drift: 0.5 };

function squares(places: readonly (readonly [Point, number])[]): string {
  return places
    .map(([[x, y], size]) => {
      const half = GABA_HALF * size;
      const side = 2 * half;
      const bow = half * GABA_CORNER;
      const run = side - 2 * bow;
      return `M${at(x - half + bow, y - half)}h${run.toFixed(1)}q${bow.toFixed(1)} 0 ${bow.toFixed(1)} ${bow.toFixed(1)}v${run.toFixed(1)}q0 ${bow.toFixed(1)}-${bow.toFixed(1)} ${bow.toFixed(1)}h-${run.toFixed(1)}q-${bow.toFixed(1)} 0-${bow.toFixed(1)}-${bow.toFixed(1)}v-${run.toFixed(1)}q0-${bow.toFixed(1)} ${bow.toFixed(1)}-${bow.toFixed(1)}z`;
    })
    .join('');
}

export interface Gaba {
  /** Squares there, and dotted ones where one is missing against before. */
  present: string;
  missing: string;
}

/** GABA at the contacts: as many squares as the interneurons' rate asks for. */
export const gabaAt = unlessNew((rate: number, stir: number): Gaba => {
  const count = rate * GABA_PLACES.length;
  const present: [Point, number][] = [];
  const missing: [Point, number][] = [];
  GABA_ORDER.forEach((place, rank) => {
    const [x, y] = GABA_PLACES[place] as Point;
    const [dx, dy] = swing(place, stir);
    const share = clamp01(count - rank);
    if (share > GABA_SEEN.from) {
      const at: Point = [x + dx * GABA_SEEN.drift, y + dy * GABA_SEEN.drift];
      present.push([at, Math.max(share, GABA_SEEN.smallest)]);
    } else missing.push([[x, y], GABA_SEEN.missing]);
  });
  return { present: squares(present), missing: squares(missing) };
});

/** Glutamate in the gap without drug, and the most there is room for. */
export const GLUTAMATE_BEFORE = 12;
const GLUTAMATE_ROOM = 18;
/** The gap it lies in, from the loupe's middle, drawing units: half its width, its top, its height. */
const GAP = { half: 84, top: 6, height: 32 };
/** Least distance between two, drawing units; heights count more, since they lie flat. */
const APART = { least: 17, height: 1.3 };
/**
 * Size beside the glyph's own; where new ones come out, above the loupe's middle; share from which one counts; share by
 * which one has grown to its size.
 */
const GLUTAMATE = { scale: 0.56, exit: 14, counts: 0.5, grown: 0.4 };
const GLUTAMATE_PLACES: readonly (readonly [x: number, y: number, turn: number])[] = (() => {
  const chance = seeded(6);
  const places: [number, number, number][] = [];
  for (let tries = 0; places.length < GLUTAMATE_ROOM && tries < 4000; tries++) {
    const x = RELEASE_LOUPE.x - GAP.half + chance() * 2 * GAP.half;
    const y = RELEASE_LOUPE.y + GAP.top + chance() * GAP.height;
    if (places.every(([px, py]) => Math.hypot(px - x, (py - y) * APART.height) > APART.least))
      places.push([x, y, chance() * 180]);
  }
  return places;
})();

export interface Glutamate {
  present: Spot[];
  /** Those of them that are beyond the number before. */
  extra: Spot[];
  /** Places left empty against before. */
  missing: Spot[];
}

/** Glutamate between a pyramidal terminal and the next cell; new ones come out of the terminal above. */
export const glutamateAt = unlessNew((level: number, stir: number): Glutamate => {
  const count = level * GLUTAMATE_BEFORE;
  const out: Glutamate = { present: [], extra: [], missing: [] };
  const { scale, exit, counts, grown } = GLUTAMATE;
  GLUTAMATE_PLACES.forEach(([x, y, turn], i) => {
    const share = clamp01(count - i);
    const [dx, dy] = swing(i, stir);
    if (share > 0) {
      const spot: Spot = {
        x: x + dx,
        y: lerp(RELEASE_LOUPE.y - exit, y, share) + dy,
        turn,
        scale: scale * clamp01(share / grown)
      };
      out.present.push(spot);
      if (i >= GLUTAMATE_BEFORE && share > counts) out.extra.push(spot);
    }
    if (share < counts && i < GLUTAMATE_BEFORE) out.missing.push({ x, y, turn, scale });
  });
  return out;
});

/** How far ketamine drifts before it sits, drawing units. */
const APPROACH: Point = [-70, -96];
/** Turn of one that sits, degrees; from one seat to the next; and how much more it is turned while it drifts. */
const KETAMINE_TURN = { first: -24, next: 37, away: 80 };
/** A seat is taken this far into its share of the block, over this part of it; the drug fades in early on its way. */
const SEATING = { from: 0.35, over: 1 / 6, fadeIn: 1 / 3, least: 0.04 };
/** Sizes beside the glyph's own: on the cells, less where the model's block is less, and in the loupe. */
const KETAMINE_SCALE = { basket: 0.66, tuft: 0.56, pyramidal: 0.5, loupe: 0.72 };

/** Ketamine on dendrites: at more seats the stronger the block; smaller on pyramidal cells. */
function onDendrites(sites: readonly Point[], block: number, arrival: number, scale: number): Spot[] {
  return sites.flatMap(([x, y], i) => {
    const share = clamp01((block * sites.length - i - SEATING.from) / SEATING.over);
    if (arrival === 0 || share < SEATING.least) return [];
    const away = 1 - arrival;
    return [
      {
        x: x + APPROACH[0] * away,
        y: y + APPROACH[1] * away,
        turn: KETAMINE_TURN.first + i * KETAMINE_TURN.next + away * KETAMINE_TURN.away,
        scale: scale * share
      }
    ];
  });
}

/** Ways into the two pores of the loupe, from the fluid above. */
const PORE_DEPTH = 9;
const poreWay = (x: number, y: number, side: number) =>
  route([
    [RECEPTOR_LOUPE.x + side * 34, RECEPTOR_LOUPE.y - 128, 60],
    [RECEPTOR_LOUPE.x + side * 12, RECEPTOR_LOUPE.y - 84, 20],
    [x - side * 30, y - 96, -20],
    [x, y - 40, -60],
    [x, y + PORE_DEPTH, -12]
  ]);
export const POREWAYS = RECEPTORS.map(({ x, y }, i) => poreWay(x, y, i === 0 ? -1 : 1));
/** Effective block on interneurons from which a receptor of the loupe is drawn blocked: one of two at a half. */
const PORE_THRESHOLDS = [0.3, 0.7];
/** It goes in from this much below the threshold, and over this much of the block. */
const PORE_ENTRY = { below: 0.1, over: 0.15 };
/** How far along its way one waits that finds no seat; share from which one sits still. */
const LOUPE = { waits: 0.25, still: 0.9 };

/** Calcium through a receptor of the loupe: how many at once, how far above and below, and how often a strip. */
const IONS = 3;
const ION_WAY = { above: 92, below: 92, passages: 7 };
/**
 * Lag of the second receptor's ions, share of a passage; spread outside the pore, drawing units; parts of the way in which an
 * ion grows and shrinks; size.
 */
export const ION = { lag: 0.4, spread: 26, ends: 1 / 6, scale: 0.5 };

/**
 * Ions through the receptors that are free, smaller the less free one is; a blocked one lets none pass. Those of both
 * receptors are one crowd, so that they are one path.
 * @param pores block of each, 0..1
 */
export function ionsAt(pores: readonly number[], pen: number): Ion[] {
  return RECEPTORS.flatMap(({ x, y }, side): Ion[] => {
    const free = 1 - (pores[side] ?? 0);
    return Array.from({ length: free > 0 ? IONS : 0 }, (_, i): Ion => {
      const along = (pen * ION_WAY.passages + i / IONS + side * ION.lag) % 1;
      const height = lerp(-ION_WAY.above, ION_WAY.below, along);
      const spread = (Math.abs(height) / ION_WAY.above) ** 2 * ION.spread * (i - 1);
      const ends = clamp01(along / ION.ends) * clamp01((1 - along) / ION.ends);
      return { x: x + spread, y: y + height, turn: 0, scale: ION.scale, grown: ends * free, water: 0 };
    });
  });
}

export interface Ketamine {
  /** On each kind of cell, and in the receptors' loupe. */
  cells: { basket: Spot[]; tuft: Spot[]; pyramidal: Spot[] };
  loupe: Spot[];
  /** How much of it is to be seen while it comes, 0..1. */
  presence: number;
  /** Whether each receptor of the loupe is blocked, 0..1. */
  pores: number[];
}

/** Ketamine where the blocks of both kinds of cell have it, as far as it has arrived (0 away, 1 seated). */
export const ketamineAt = unlessNew(
  (arrival: number, interneuronBlock: number, pyramidalBlock: number, stir: number): Ketamine => {
    const pores = PORE_THRESHOLDS.map(
      (threshold) => arrival * clamp01((interneuronBlock - threshold + PORE_ENTRY.below) / PORE_ENTRY.over)
    );
    const loupe: Spot[] = pores.flatMap((share, i) => {
      if (arrival === 0 || (share === 0 && i > 0)) return [];
      // One that finds no seat waits outside.
      const way = POREWAYS[i]!(Math.max(share, arrival * LOUPE.waits));
      const [dx, dy] = share > LOUPE.still ? [0, 0] : swing(i, stir);
      return [{ x: way.x + dx, y: way.y + dy, turn: way.turn, scale: KETAMINE_SCALE.loupe }];
    });
    return {
      cells: {
        basket: onDendrites(BASKET_SITES, interneuronBlock, arrival, KETAMINE_SCALE.basket),
        tuft: onDendrites(TUFT_CELL_SITES, interneuronBlock, arrival, KETAMINE_SCALE.tuft),
        pyramidal: onDendrites(PYRAMIDAL_SITES, pyramidalBlock, arrival, KETAMINE_SCALE.pyramidal)
      },
      loupe,
      presence: clamp01(arrival / SEATING.fadeIn),
      pores
    };
  }
);
