/**
 * The unmoving anatomy, as markup. Drawn once when pages are built: the browser keeps the nodes it finds and this
 * module never reaches it.
 */
import { at, oneDecimal, smoothClosed, smoothOpen, type Point } from '$lib/marks/path';
import { mixed } from '$lib/marks/tint';
import { seeded } from '$lib/motion/seeded';
import {
  AXONS,
  BACK_BOUTON,
  BASKET,
  BASKET_BOUTONS,
  INPUT_BOUTONS,
  NEIGHBOUR,
  PYRAMIDAL,
  RELEASE_LOUPE,
  TUFT_BOUTONS,
  TUFT_CELL,
  type AxonName,
  type Bouton
} from './geometry';
import { receptorLoupe, releaseLoupe } from './loupes';
import {
  cellMarkup,
  cellShapes,
  growSpines,
  growTree,
  ribbon,
  type Branch,
  type CellArt,
  type Spines
} from './neuron';

/** How far the scene reaches beyond its stage, so that a wider or taller box shows more, never bars. */
const SCENE = { left: -600, right: 1800, top: -500, bottom: 1400 };

type Root = readonly [dx: number, dy: number, heading: number, length: number];

/** Layer V: a stout apical dendrite to a tuft near the surface, basal dendrites below, spines on all. */
function pyramidalCell(): CellArt {
  const [px, py] = PYRAMIDAL;
  const chance = seeded(12);
  const apical: Branch = {
    points: [
      [px, py - 40],
      [px + 3, py - 120],
      [px + 9, py - 215],
      [px + 4, py - 310],
      [px + 10, py - 392]
    ],
    fromWidth: 14,
    toWidth: 6
  };
  const side: Branch[] = [];
  const grow = (roots: readonly Root[], width: number, spread: number, shrink: number, upward: number) =>
    roots.forEach(([dx, dy, heading, length]) =>
      growTree([px + dx, py + dy], heading, length, width, { chance, forks: 2, spread, shrink, upward }, side)
    );
  grow(
    [
      [10, -392, -128, 74],
      [10, -392, -97, 64],
      [10, -392, -58, 76]
    ],
    4.4,
    30,
    0.8,
    0.4
  );
  grow(
    [
      [4, -165, -22, 92],
      [4, -262, -152, 84],
      [4, -285, -34, 74],
      [4, -345, -146, 56]
    ],
    4.2,
    26,
    0.72,
    0.3
  );
  grow(
    [
      [-48, 30, 168, 84],
      [-34, 42, 136, 80],
      [-12, 48, 104, 64],
      [46, 34, 14, 80],
      [32, 44, 46, 78]
    ],
    6.2,
    28,
    0.78,
    0
  );
  const spines: Spines = { necks: '', thin: '', mushroom: '' };
  const spineChance = seeded(5);
  for (const branch of side) growSpines(branch, { chance: spineChance, gap: 9, neck: 3.8 }, spines);
  growSpines(apical, { chance: spineChance, gap: 8, neck: 4, bare: 0.3 }, spines);
  const soma: Point[] = [
    [-8, -76],
    [-19, -40],
    [-40, 4],
    [-60, 34],
    [-44, 50],
    [-14, 47],
    [0, 56],
    [14, 47],
    [44, 50],
    [58, 34],
    [38, 2],
    [20, -40],
    [9, -76]
  ];
  return {
    branches: [apical, ...side],
    soma: smoothClosed(soma.map(([dx, dy]) => [px + dx, py + dy])),
    spines,
    heads: { thin: 1.5, mushroom: 2.2 },
    nucleus: { x: px, y: py + 8, rx: 20, ry: 19 },
    outline: 2.4
  };
}

/** A smooth, rayed interneuron. */
function interneuron(
  [cx, cy]: Point,
  radius: number,
  roots: readonly (readonly [heading: number, length: number])[],
  width: number,
  seed: number
): CellArt {
  const chance = seeded(seed);
  const branches: Branch[] = [];
  for (const [heading, length] of roots) {
    const angle = (heading * Math.PI) / 180;
    growTree(
      [cx + Math.cos(angle) * radius * 0.68, cy + Math.sin(angle) * radius * 0.68],
      heading,
      length,
      width,
      { chance, forks: 2, spread: 34, shrink: 0.74, wobble: 12 },
      branches
    );
  }
  const soma = Array.from({ length: 12 }, (_, i): Point => {
    const angle = (i * 30 * Math.PI) / 180;
    const reach = radius + (i % 2 ? 2 : -2) + chance() * 3;
    return [cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach * 0.94];
  });
  return {
    branches,
    soma: smoothClosed(soma),
    nucleus: { x: cx - 2, y: cy - 2, rx: radius * 0.45, ry: radius * 0.43 },
    outline: 2.4
  };
}

const basketCell = (): CellArt =>
  interneuron(
    BASKET,
    35,
    [
      [-160, 84],
      [-112, 76],
      [-74, 44],
      [168, 70],
      [118, 86],
      [74, 70]
    ],
    5,
    23
  );

const tuftCell = (): CellArt =>
  interneuron(
    TUFT_CELL,
    25,
    [
      [-120, 44],
      [-72, 40],
      [126, 36],
      [84, 26]
    ],
    3.8,
    31
  );

/** Scenery needs fewer points than a cell. */
const FAR_STEP = 60;

/** Far dendrites and axons of other cells, barely darker than the tissue. */
function neuropil(): string {
  const chance = seeded(19);
  const sets: Record<string, Branch[]> = { far: [], near: [] };
  for (let i = 0; i < 46; i++) {
    const from: Point = [
      SCENE.left + chance() * (SCENE.right - SCENE.left),
      SCENE.top + chance() * (SCENE.bottom - SCENE.top)
    ];
    const near = chance() < 0.4;
    growTree(
      from,
      chance() * 360,
      160 + chance() * 220,
      near ? 5 + chance() * 3 : 1.2 + chance() * 1.4,
      { chance, forks: near ? 1 : 0, spread: 30, shrink: 0.7 },
      sets[near ? 'near' : 'far'] as Branch[]
    );
  }
  const draw = (branches: readonly Branch[], percent: number) =>
    `<path d="${branches.map((branch) => ribbon(branch, 1, [0, 0], FAR_STEP)).join('')}" style="fill:${mixed('tissue', 'tissue-2', percent)}"/>`;
  return draw(sets.near ?? [], 55) + draw(sets.far ?? [], 80);
}

/** An axon as two strokes; its inks are --cell and --cell-edge. */
function axon(names: readonly AxonName[], width: number): string {
  const path = names.map((name) => smoothOpen(AXONS[name])).join('');
  const stroke = (ink: string, thickness: number) =>
    `<path d="${path}" style="fill:none;stroke:var(${ink});stroke-width:${oneDecimal(thickness)};stroke-linecap:round"/>`;
  return stroke('--cell-edge', width + 2.2) + stroke('--cell', width);
}

const placed = ({ x, y, turn }: Bouton, markup: string, scale = 1): string =>
  `<g transform="translate(${at(x, y)}) rotate(${turn})${scale === 1 ? '' : ` scale(${scale})`}">${markup}</g>`;

/** Inhibitory contact: a cap with a flat bar. */
const capWithBar =
  '<path d="M-12 4Q-13-12 0-12Q13-12 12 4Z" style="fill:var(--cell);stroke:var(--cell-edge);stroke-width:2.2;stroke-linejoin:round"/><path d="M-15 5H15" style="stroke:var(--cell-edge);stroke-width:3.4;stroke-linecap:round"/>';
/** Excitatory contact: a round cap. */
const roundCap =
  '<path d="M-9 5Q-12-11 0-11Q12-11 9 5Z" style="fill:var(--cell);stroke:var(--cell-edge);stroke-width:2.2"/>';

/** Another pyramidal cell, smaller and paler: it stands behind. */
function neighbour(id: string): string {
  const [x, y] = NEIGHBOUR;
  const scale = 0.44;
  return `<g transform="translate(${at(x, y)}) scale(${scale}) translate(${at(-PYRAMIDAL[0], -PYRAMIDAL[1])})">${`<use href="#${id}-body" style="fill:var(--cell-edge);stroke:var(--cell-edge);stroke-width:5"/><use href="#${id}-soma" style="fill:var(--cell-edge);stroke:var(--cell-edge);stroke-width:5"/><use href="#${id}-body" style="fill:var(--cell)"/><use href="#${id}-soma" style="fill:var(--cell)"/>`}</g>`;
}

export interface Anatomy {
  /** Shapes of the cells, for a <defs>. */
  shapes: string;
  backdrop: string;
  /** Pyramidal axon, behind its cell. */
  pyramidalAxon: string;
  pyramidal: string;
  neighbour: string;
  input: string;
  inputBoutons: string;
  interneurons: string;
  /** Axons and contacts of the interneurons: in front of the pyramidal cell. */
  interneuronAxons: string;
  receptorLoupe: string;
  releaseLoupe: string;
}

const cells = new Map<string, CellArt>();
function once(name: string, grow: () => CellArt): CellArt {
  const known = cells.get(name) ?? grow();
  cells.set(name, known);
  return known;
}

/**
 * The whole anatomy.
 * @param uid prefix of its ids
 */
export function anatomy(uid: string): Anatomy {
  const pyramidalId = `${uid}-pyr`;
  const [basketId, tuftId] = [`${uid}-basket`, `${uid}-tuft`];
  const [pyramidal, basket, tuft] = [
    once('pyramidal', pyramidalCell),
    once('basket', basketCell),
    once('tuft', tuftCell)
  ];
  const [spotX, spotY] = RELEASE_LOUPE.spot;
  return {
    shapes: cellShapes(pyramidal, pyramidalId) + cellShapes(basket, basketId) + cellShapes(tuft, tuftId),
    backdrop: `<rect x="${SCENE.left}" y="${SCENE.top}" width="${SCENE.right - SCENE.left}" height="${SCENE.bottom - SCENE.top}" style="fill:var(--tissue)"/>${neuropil()}`,
    pyramidalAxon:
      axon(['pyramidalBack'], 2.6) +
      placed(BACK_BOUTON, roundCap, 0.8) +
      axon(['pyramidalOut'], 4.4) +
      `<circle cx="${spotX}" cy="${spotY}" r="12" style="fill:var(--cell);stroke:var(--cell-edge);stroke-width:2.2"/>`,
    pyramidal: cellMarkup(pyramidal, pyramidalId),
    neighbour: neighbour(pyramidalId),
    input: axon(['inputToPyramidal'], 4.2) + axon(['inputToBasket'], 5),
    inputBoutons: INPUT_BOUTONS.map((bouton) => placed(bouton, roundCap)).join(''),
    interneurons: cellMarkup(basket, basketId) + cellMarkup(tuft, tuftId),
    interneuronAxons:
      axon(['basketMiddle', 'basketHigh', 'basketLow'], 3.2) +
      axon(['tuftStem', 'tuftHigh', 'tuftLow'], 2.6) +
      BASKET_BOUTONS.map((bouton) => placed(bouton, capWithBar)).join('') +
      TUFT_BOUTONS.map((bouton) => placed(bouton, capWithBar, 0.8)).join(''),
    receptorLoupe: receptorLoupe(uid),
    releaseLoupe: releaseLoupe(uid)
  };
}
