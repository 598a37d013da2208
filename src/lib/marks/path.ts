/** SVG path strings through points. Coordinates are in the drawing's own units. */

export type Point = readonly [x: number, y: number];

/** One decimal: a tenth of a drawing unit is below a pixel at every size we draw. */
export function oneDecimal(value: number): string {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text;
}

export const at = (x: number, y: number): string => `${oneDecimal(x)} ${oneDecimal(y)}`;

function bezier(before: Point, from: Point, to: Point, after: Point, tension: number): string {
  const reach = tension / 3;
  const a = at(from[0] + (to[0] - before[0]) * reach, from[1] + (to[1] - before[1]) * reach);
  const b = at(to[0] - (after[0] - from[0]) * reach, to[1] - (after[1] - from[1]) * reach);
  return `C${a} ${b} ${at(to[0], to[1])}`;
}

/** Closed Catmull-Rom curve through the points; empty for fewer than three. */
export function smoothClosed(points: readonly Point[], tension = 0.5): string {
  const count = points.length;
  if (count < 3) return '';
  const point = (i: number): Point => points[(i + count) % count] as Point;
  let path = `M${at(...point(0))}`;
  for (let i = 0; i < count; i++) path += bezier(point(i - 1), point(i), point(i + 1), point(i + 2), tension);
  return `${path}Z`;
}

/** Open Catmull-Rom curve through the points. */
export function smoothOpen(points: readonly Point[], tension = 0.5): string {
  const last = points.length - 1;
  const point = (i: number): Point => points[Math.max(0, Math.min(last, i))] as Point;
  let path = `M${at(...point(0))}`;
  for (let i = 0; i < last; i++) path += bezier(point(i - 1), point(i), point(i + 1), point(i + 2), tension);
  return path;
}

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
