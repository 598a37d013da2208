/** When the labels of the plot are there, and where: see labelSpecs.ts for the words. */
import { clamp01, smoothstep } from '../../motion/progress';
import { heightOf, axisOf, type Layout, type Scope } from './geometry';
import type { LabelSpec, Moment } from './labelSpecs';
import type { ChartId } from './rules';
import type { Pose } from './score';

/** What the reader chose, as far as labels go. */
export interface Own {
  measure: ChartId;
  linear: boolean;
}

const STORY_ONLY: readonly Moment[] = ['fan', 'extra', 'day', 'ends'];

/** How solid the labels of a moment are, 0..1: words come last and leave first. */
export function presenceOf(spec: LabelSpec, pose: Pose, own: Own): number {
  const isOwn = own.measure === spec.chart;
  if (isOwn && own.linear && spec.when !== 'even')
    return presenceOf(spec, { ...pose, ownMarks: 0 }, { ...own, linear: false }) * (1 - pose.own);
  const written = (grown: number) => smoothstep(0.75, 1, grown);
  const chosen = isOwn ? written(pose.ownMarks) : 0;
  switch (spec.when) {
    case 'fan':
      return smoothstep(0.4, 1, pose.fan);
    case 'extra':
      return written(pose.extra);
    case 'day':
      return written(pose.day) * clamp01(1 - pose.later * 4);
    case 'ends':
      return written(pose.later);
    case 'counts':
      return written(pose.people);
    case 'people':
      return Math.max(written(pose.people), chosen);
    case 'effect':
      return Math.max(written(pose.effect), isOwn && pose.own > 0 ? written(pose.own) : 0);
    case 'own':
      return chosen;
    case 'even':
      return own.linear ? chosen : 0;
  }
}

/** Where a label stands in its panel, shares from its left and top. */
export function seatOf(spec: LabelSpec, layout: Layout): { x: number; y: number } | null {
  const seat = spec[layout];
  const scope: Scope = STORY_ONLY.includes(spec.when) ? 'story' : 'own';
  return seat && { x: seat[0], y: heightOf(axisOf(spec.panel, scope), seat[1]) };
}
