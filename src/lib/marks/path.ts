/** SVG path strings through points. Coordinates are in the drawing's own units. */

export type Point = readonly [x: number, y: number];

/** One decimal: a tenth of a drawing unit is below a pixel at every size we draw. */
export function oneDecimal(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text;
}

export const at = (x: number, y: number): string => `${oneDecimal(x)} ${oneDecimal(y)}`;

/** Writes numbers relative to the last point as it was rounded, so that rounding never adds up. */
class RelativePen {
  readonly #unit: number;
  #x = 0;
  #y = 0;
  path = '';

  constructor(decimals: number) {
    this.#unit = 10 ** decimals;
  }

  #round(value: number): number {
    return Math.round(value * this.#unit) / this.#unit;
  }

  /** Numbers side by side, with as few separators as SVG allows. */
  #write(command: string, numbers: readonly number[]): void {
    const unit = this.#unit;
    let text = command;
    numbers.forEach((value, i) => {
      const shortest = String(Math.round(value * unit) / unit).replace(/^(-?)0\./, '$1.');
      text += i && !shortest.startsWith('-') ? ` ${shortest}` : shortest;
    });
    this.path += text;
  }

  move([x, y]: Point): void {
    this.#x = this.#round(x);
    this.#y = this.#round(y);
    this.#write('M', [this.#x, this.#y]);
  }

  /** A curve to `to`; without its first control point that is the mirror of the last one. */
  curve(first: Point | undefined, second: Point, to: Point): void {
    const [x, y] = [this.#round(to[0]), this.#round(to[1])];
    const numbers = [second[0] - this.#x, second[1] - this.#y, x - this.#x, y - this.#y];
    if (first) this.#write('c', [first[0] - this.#x, first[1] - this.#y, ...numbers]);
    else this.#write('s', numbers);
    this.#x = x;
    this.#y = y;
  }
}

/**
 * Curve through points (uniform Catmull-Rom). Its handles mirror each other at every point, so all segments but the
 * first are SVG's short form.
 */
function catmullRom(
  pen: RelativePen,
  point: (i: number) => Point,
  segments: number,
  tension: number
): string {
  const reach = tension / 3;
  pen.move(point(0));
  for (let i = 0; i < segments; i++) {
    const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) * reach, from[1] + (to[1] - before[1]) * reach];
    const second: Point = [to[0] - (after[0] - from[0]) * reach, to[1] - (after[1] - from[1]) * reach];
    pen.curve(i === 0 ? first : undefined, second, to);
  }
  return pen.path;
}

/**
 * Closed curve through the points; empty for fewer than three.
 * @param decimals of the written coordinates: 0 is enough for lumpy outlines
 */
export function smoothClosed(points: readonly Point[], tension = 0.5, decimals = 1): string {
  const count = points.length;
  if (count < 3) return '';
  const point = (i: number): Point => points[(i + count) % count] as Point;
  return `${catmullRom(new RelativePen(decimals), point, count, tension)}z`;
}

/** Open curve through the points. */
export function smoothOpen(points: readonly Point[], tension = 0.5): string {
  const last = points.length - 1;
  const point = (i: number): Point => points[Math.max(0, Math.min(last, i))] as Point;
  return catmullRom(new RelativePen(1), point, last, tension);
}

/** Straight lines through points; empty without any. */
export const polyline = (points: readonly Point[]): string =>
  points.length ? `M${points.map(([x, y]) => at(x, y)).join('L')}` : '';

/** Regular hexagon around the origin. */
export function hexagon(radius: number, turnDegrees = 0): Point[] {
  return Array.from({ length: 6 }, (_, i) => {
    const angle = ((i * 60 + turnDegrees) * Math.PI) / 180;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const;
  });
}

/** Polygon with corners rounded by `cut` units along each side. */
export function roundPolygon(points: readonly Point[], cut: number): string {
  const count = points.length;
  let path = '';
  for (let i = 0; i < count; i++) {
    const a = points[(i - 1 + count) % count] as Point;
    const b = points[i] as Point;
    const c = points[(i + 1) % count] as Point;
    const toA = Math.hypot(a[0] - b[0], a[1] - b[1]);
    const toC = Math.hypot(c[0] - b[0], c[1] - b[1]);
    const enter = at(b[0] + ((a[0] - b[0]) * cut) / toA, b[1] + ((a[1] - b[1]) * cut) / toA);
    const leave = at(b[0] + ((c[0] - b[0]) * cut) / toC, b[1] + ((c[1] - b[1]) * cut) / toC);
    path += `${i ? 'L' : 'M'}${enter}Q${at(...b)} ${leave}`;
  }
  return `${path}Z`;
}
