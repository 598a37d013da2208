/**
 * The AMPA receptors as six paths for all of them together: four receptors move as one, and sixteen things with a
 * place of their own would each be set anew in every frame. An arm turns about its receptor's axis, a pore moves aside.
 */
import { receptorHalf, type ReceptorSide } from '$lib/marks/receptors';
import { at, type Point } from '$lib/marks/path';
import {
  ARM_TURN,
  PORE_SHIFT,
  RECEPTORS,
  RECEPTOR_LINES,
  RECEPTOR_SCALE,
  RECEPTOR_Y,
  type ReceptorKind
} from './geometry';

/** A shape around the origin: where it begins, and the way from there, so that only its beginning has a place. */
interface Outline {
  from: Point;
  /** Letters and numbers of relative commands. */
  way: readonly { letter: string; numbers: readonly number[] }[];
  style: string;
}

export interface Drawn {
  d: string;
  style: string;
}

/** Its drawing at a receptor's own size. */
export const halfOf = (kind: ReceptorKind, side: ReceptorSide): { head: string; pore: string } => {
  const scale = RECEPTOR_SCALE[kind];
  const { keyline, fold } = RECEPTOR_LINES;
  return receptorHalf(kind, side, { scale, keyline: keyline * scale, fold: fold * scale });
};

const numbersOf = (text: string): number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** The shapes in a drawing. They begin with M; what follows is relative, or a single absolute Q. */
function outlinesOf(markup: string): Outline[] {
  return [...markup.matchAll(/<path d="M([^"a-zA-Z]*)([^"]*)" style="([^"]*)"/g)].map(
    ([, start = '', rest = '', style = '']) => {
      const [x = 0, y = 0] = numbersOf(start);
      const way = [...rest.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, letter = '', text = '']) => ({
        letter: letter.toLowerCase(),
        numbers: numbersOf(text).map((value, i) => (letter === 'Q' ? value - (i % 2 ? y : x) : value))
      }));
      return { from: [x, y], way, style };
    }
  );
}

const SIDES: readonly ReceptorSide[] = [-1, 1];
const AMPA_X = RECEPTORS.filter(({ kind }) => kind === 'ampa').map(({ x }) => x);
const HALVES = SIDES.map((side) => {
  const { head, pore } = halfOf('ampa', side);
  return { side, head: outlinesOf(head), pore: outlinesOf(pore) };
});

/** A way is added up from its pieces: finer than a tenth, so that its end meets its beginning. */
const fine = (value: number): string => String(Math.round(value * 100) / 100);

/** The same shape at every AMPA receptor. */
function atEach({ from: [x, y], way, style }: Outline, turnDegrees: number, shift: number): Drawn {
  const angle = (turnDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let rest = '';
  for (const { letter, numbers } of way) {
    rest += letter;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [dx, dy] = [numbers[i] as number, numbers[i + 1] as number];
      rest += `${i ? ' ' : ''}${fine(dx * cos - dy * sin)} ${fine(dx * sin + dy * cos)}`;
    }
  }
  const [left, down] = [x * cos - y * sin + shift, x * sin + y * cos + RECEPTOR_Y];
  return { d: AMPA_X.map((axis) => `M${at(axis + left, down)}${rest}`).join(''), style };
}

/**
 * Every AMPA receptor, back to front.
 * @param open 0 shut, 1 open
 */
export function ampaPaths(open: number): Drawn[] {
  return HALVES.flatMap(({ side, head, pore }) => [
    ...head.map((outline) => atEach(outline, side * open * ARM_TURN, 0)),
    ...pore.map((outline) => atEach(outline, 0, side * open * PORE_SHIFT))
  ]);
}
