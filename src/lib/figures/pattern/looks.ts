/** How lines and dots are drawn in a pose: from weights to widths, shades and sizes. */
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { linePart, loopSize, measuredTrips } from './geometry';
import { lines, places } from './network';
import type { Pose } from './score';
import { WEIGHTS, widthOf } from './weights';

/** How one line is drawn. */
export interface LineLook {
  width: number;
  opacity: number;
  /** 0 ink, 1 petrol */
  firm: number;
}

/** A new way: the dotted part that has been tried, and the solid part that has been practised. */
export interface NewLook {
  line: number;
  dotted: string;
  opacity: number;
  solid: string;
  width: number;
}

export interface DotLook {
  radius: number;
  /** 0 hollow, 1 filled */
  worn: number;
  /** 0 ink, 1 petrol */
  firm: number;
}

const WIDTH = {
  even: widthOf(1),
  faint: widthOf(WEIGHTS.rigid.way),
  worn: widthOf(WEIGHTS.rigid.loop),
  loosened: widthOf(WEIGHTS.flexible.loop),
  firm: widthOf(WEIGHTS.flexible.way),
  walked: 5,
  kept: widthOf(WEIGHTS.flexible.kept)
};
const OPACITY = { even: 0.85, faint: 0.8, forgotten: 0.42, recede: 0.55 };
const RADIUS = { even: 15, small: 12, worn: 19, walk: 19 };

const knownCount = lines.filter(({ kind }) => kind === 'loop' || kind === 'way').length;
const newLines = lines.map(({ kind }, line) => ({ kind, line })).filter(({ line }) => line >= knownCount);

/** How worn each line of the loop is, 0..1: half from each round, as the walker passes. */
export function wearsAt(laps: number): number[] {
  return measuredTrips.loop.legs.map((leg) => {
    const passed = (lap: number) => clamp01((laps - lap - leg.from) / (leg.to - leg.from));
    return (passed(0) + passed(1)) / 2;
  });
}

export function knownLooks(
  pose: Pick<Pose, 'laps' | 'loosened' | 'firm' | 'tried' | 'turned'>,
  wears: readonly number[]
): LineLook[] {
  const faded = pose.laps / 2;
  return lines.slice(0, knownCount).map(({ kind }, line) => {
    if (kind === 'loop') {
      const worn = lerp(WIDTH.even, WIDTH.worn, wears[line] ?? 0);
      return {
        width: lerp(worn, WIDTH.loosened, pose.loosened),
        opacity: lerp(OPACITY.even, 1, wears[line] ?? 0),
        firm: pose.firm
      };
    }
    // Known ways make room for the eye when new ones come, and are as firm as ever when they can be walked again.
    const room = smoothstep(0, 0.2, pose.tried) * (1 - pose.turned);
    return {
      width: lerp(lerp(WIDTH.even, WIDTH.faint, faded), WIDTH.firm, pose.firm),
      opacity: lerp(lerp(OPACITY.even, OPACITY.faint, faded), lerp(1, OPACITY.recede, room), pose.firm),
      firm: pose.firm
    };
  });
}

/** When each new way is tried: as the walker of the trial passes it. */
export function freshLooks(pose: Pick<Pose, 'tried' | 'practised' | 'forgotten'>): NewLook[] {
  return newLines.map(({ kind, line }) => {
    const trial = measuredTrips.trial.legs.find((leg) => leg.line === line);
    const practice = measuredTrips.practice.legs.find((leg) => leg.line === line);
    const share = trial ? clamp01((pose.tried - trial.from) / (trial.to - trial.from)) : 0;
    const walked = (lap: number) =>
      practice ? clamp01((pose.practised - lap - practice.from) / (practice.to - practice.from)) : 0;
    return {
      line,
      dotted: linePart(line, share, trial?.backward),
      opacity: kind === 'kept' ? 1 - walked(0) : lerp(1, OPACITY.forgotten, pose.forgotten),
      solid: linePart(line, walked(0), practice?.backward),
      width: lerp(WIDTH.walked, WIDTH.kept, walked(1))
    };
  });
}

/** Dots of the network of the story. */
export function dotLooks(
  pose: Pick<Pose, 'laps' | 'loosened' | 'firm'>,
  wears: readonly number[]
): DotLook[] {
  return places.map((_, dot) => {
    const onLoop = dot < loopSize;
    const before = wears[(dot + loopSize - 1) % loopSize] ?? 0;
    const wear = onLoop ? ((wears[dot] ?? 0) + before) / 2 : 0;
    const faded = onLoop ? 0 : pose.laps / 2;
    const worn = wear * (1 - pose.loosened);
    const even = lerp(RADIUS.even, RADIUS.small, faded * (1 - pose.firm));
    return { radius: lerp(even, RADIUS.worn, worn), worn, firm: pose.firm };
  });
}

/** Dots of the network whose loop has worn in again. */
export const againLooks = (relapsed: number): DotLook[] =>
  places.map((_, dot) => {
    const worn = dot < loopSize ? relapsed : 0;
    const even = lerp(RADIUS.even, RADIUS.small, relapsed);
    return { radius: lerp(even, RADIUS.worn, worn), worn, firm: 0 };
  });

/** Width of the second network's loop. */
export const loopWidthAt = (relapsed: number): number => lerp(WIDTH.loosened, WIDTH.worn, relapsed);
export const faintWidth = WIDTH.faint;

/** Dots as a reader walks them: hollow until the walk has reached them. */
export const walkedLooks = (
  before: readonly DotLook[],
  visited: readonly boolean[],
  turned: number
): readonly DotLook[] =>
  turned === 0
    ? before
    : before.map(({ radius, worn, firm }, dot) => ({
        radius: lerp(radius, RADIUS.walk, turned),
        worn: lerp(worn, visited[dot] ? 1 : 0, turned),
        firm
      }));
