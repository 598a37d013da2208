/** A row's spines as few paths: those at rest in one, those that move in another. */
import { sites } from './dendrite';
import { spineCap, spineLight, spineOutline } from './outline';
import type { Ghost, Spine } from './spines';

/** One kind of spine in three layers. */
export interface Layers {
  outline: string;
  light: string;
  cap: string;
}
/** Kept since before the dose, and grown after it; at rest, stretch by stretch of the dendrite, and on the move. */
export type RowPaths = Record<Spine['kind'], { still: readonly Layers[]; moving: Layers }>;

/** Places in a stretch: a spine that comes to rest or sets out changes the path of its stretch alone. */
const STRETCH = 12;
const STRETCHES = Math.ceil(sites.length / STRETCH);

const NOTHING: Layers = { outline: '', light: '', cap: '' };

const isStill = ({ grown, head }: Spine): boolean => grown === 1 && (head === 0 || head === 1);

function layersOf(spine: Spine): Layers {
  const site = sites[spine.site];
  if (!site) return NOTHING;
  return { outline: spineOutline(site, spine), light: spineLight(site, spine), cap: spineCap(site, spine) };
}

const joined = (layers: readonly Layers[]): Layers => ({
  outline: layers.map(({ outline }) => outline).join(''),
  light: layers.map(({ light }) => light).join(''),
  cap: layers.map(({ cap }) => cap).join('')
});

/** Growth is drawn in steps finer than a pixel, so that a shape once drawn can be used again. */
const FINENESS = 64;
const shapes = new Map<number, Layers>();
const MOST_KEPT = 3000;

function shapeOf({ site, kind, grown, head }: Spine): Layers {
  const [g, h] = [Math.round(grown * FINENESS), Math.round(head * FINENESS)];
  const key = (site * (FINENESS + 1) + g) * (FINENESS + 1) + h;
  let layers = shapes.get(key);
  if (!layers) {
    if (shapes.size >= MOST_KEPT) shapes.clear();
    layers = layersOf({ site, kind, grown: g / FINENESS, head: h / FINENESS });
    shapes.set(key, layers);
  }
  return layers;
}

/** Layers of spines at rest, by which they are: the same strings again for every frame in which they are the same. */
const stills = new Map<string, Layers>();
const MOST_STILLS = 400;

function stillLayers(spines: readonly Spine[]): Layers {
  const key = spines.map(({ site, head }) => (head ? `${site}b` : `${site}t`)).join('');
  let layers = stills.get(key);
  if (!layers) {
    if (stills.size >= MOST_STILLS) stills.clear();
    layers = joined(spines.map(shapeOf));
    stills.set(key, layers);
  }
  return layers;
}

export function rowPaths(spines: readonly Spine[]): RowPaths {
  const of = (kind: Spine['kind'], stretches: number) => {
    const all = spines.filter((spine) => spine.kind === kind);
    const still = Array.from({ length: stretches }, (): Spine[] => []);
    for (const spine of all.filter(isStill)) still[Math.floor(spine.site / STRETCH) % stretches]?.push(spine);
    return {
      still: still.map(stillLayers),
      moving: joined(all.filter((spine) => !isStill(spine)).map(shapeOf))
    };
  };
  // New spines are few: one path holds them.
  return { kept: of('kept', STRETCHES), new: of('new', 1) };
}

const ghostShapes = new Map<string, string>();

/** The dotted shape of a spine that is gone: thin where stress took it, broad where a new one did not stay. */
export function ghostOutline({ site, kind }: Pick<Ghost, 'site' | 'kind'>): string {
  const key = `${site}-${kind}`;
  let shape = ghostShapes.get(key);
  if (shape === undefined) {
    const place = sites[site];
    shape = place ? spineOutline(place, { grown: 0.94, head: 0.2 }) : '';
    ghostShapes.set(key, shape);
  }
  return shape;
}

/** From here on a ghost is as solid as it gets. */
const WHOLE = 0.995;

/** A row's ghosts: those of each kind that are whole in one path, and those that come or go. */
export function ghostPaths(ghosts: readonly Ghost[]): Record<Ghost['kind'], string> & { passing: Ghost[] } {
  const whole = (wanted: Ghost['kind']): string =>
    ghosts
      .filter(({ kind, opacity }) => kind === wanted && opacity > WHOLE)
      .map(ghostOutline)
      .join('');
  return {
    lost: whole('lost'),
    faded: whole('faded'),
    passing: ghosts.filter(({ opacity }) => opacity <= WHOLE)
  };
}
