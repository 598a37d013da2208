/** The plot: two panels over one time axis, in shares of the plot's box; the axes and what they are marked with. */
import { clamp01, lerp } from '$lib/motion/progress';
import type { Level } from '../figure';

/** The drawing's own square, units; it is stretched over the plot's box. */
export const UNITS = 1000;

/** Time axis, min: the story begins with four hours and widens to a day. */
export const SPAN_MIN = { hours: 240, day: 1440 } as const;
/** Top of the level axis, ng/mL. */
export const LEVEL_MAX = 270;
/** Top of the block axis, hundredths of a percent: for busy pools, and alone for quiet ones. */
export const BLOCK_MAX = { busy: 1450, quiet: 400 } as const;

/** Share of the plot the lower panel takes, usual and when it matters most; and the gap above it. */
const LOWER = { usual: 0.4, tall: 0.54 } as const;
const GAP = 0.13;

export interface Panel {
  /** Edges from the plot's top, 0..1. */
  top: number;
  bottom: number;
  /** Value at the panel's top edge. */
  max: number;
}

export interface Panels {
  upper: Panel;
  lower: Panel;
}

/**
 * @param split 0 the upper panel alone, 1 both
 * @param tall  0 the lower panel at its usual height, 1 higher
 */
export function panelsAt(split: number, tall: number, blockMax: number): Panels {
  const lower = lerp(LOWER.usual, LOWER.tall, tall);
  return {
    upper: { top: 0, bottom: 1 - split * (lower + GAP), max: LEVEL_MAX },
    lower: { top: 1 - split * lower, bottom: 1, max: blockMax }
  };
}

/** Place of a value in a panel, from the plot's top, 0..1. */
export const heightOf = (panel: Panel, value: number): number =>
  lerp(panel.bottom, panel.top, value / panel.max);

/** Turns data units into drawing units. */
export function transformOf(panel: Panel, spanMin: number): string {
  const across = UNITS / spanMin;
  const up = ((panel.bottom - panel.top) * UNITS) / panel.max;
  return `matrix(${across.toFixed(5)} 0 0 ${(-up).toFixed(5)} 0 ${(panel.bottom * UNITS).toFixed(2)})`;
}

export interface Tick {
  /** Along its axis: from the left, or from the plot's top, 0..1. */
  at: number;
  text: string;
  opacity: number;
  /** Left out in a narrow box. */
  wideOnly: boolean;
}

const MINUTES_PER_HOUR = 60;
/** Marks of the time axis, min, and the widest axes they are readable on in a wide and in a narrow box. */
const TIME_TICKS: readonly { timeMin: number; until: number; narrowUntil: number }[] = [
  { timeMin: 0, until: Infinity, narrowUntil: Infinity },
  { timeMin: 40, until: 330, narrowUntil: 330 },
  { timeMin: 60, until: 330, narrowUntil: 0 },
  { timeMin: 120, until: 600, narrowUntil: 600 },
  { timeMin: 180, until: 330, narrowUntil: 0 },
  { timeMin: 240, until: Infinity, narrowUntil: 720 },
  { timeMin: 480, until: Infinity, narrowUntil: 0 },
  { timeMin: 720, until: Infinity, narrowUntil: Infinity },
  { timeMin: 960, until: Infinity, narrowUntil: 0 },
  { timeMin: 1200, until: Infinity, narrowUntil: 0 },
  { timeMin: 1440, until: Infinity, narrowUntil: Infinity }
];

const timeText = (timeMin: number): string => {
  if (timeMin === 0) return '0';
  return timeMin % MINUTES_PER_HOUR === 0 ? `${timeMin / MINUTES_PER_HOUR} h` : `${timeMin} min`;
};

/** How far past the right edge, or past its widest axis, a mark has faded out. */
const FADE = 0.04;

export function timeTicks(spanMin: number): Tick[] {
  return TIME_TICKS.map(({ timeMin, until, narrowUntil }) => {
    const at = timeMin / spanMin;
    const inside = clamp01((1 + FADE - at) / FADE);
    const readable =
      until === Infinity ? 1 : clamp01((until * (1 + FADE * 3) - spanMin) / (until * FADE * 3));
    return { at, text: timeText(timeMin), opacity: inside * readable, wideOnly: spanMin > narrowUntil };
  });
}

export interface Grid extends Tick {
  /** A gridline, or the zero line of its panel. */
  zero: boolean;
}

/** Marks of the level axis: parts of the drip's typical peak, or ng/mL. */
export function levelGrid(panel: Panel, level: Level, dripPeak: number): Grid[] {
  const marks =
    level === 'plain'
      ? [
          { value: 0, text: '0' },
          { value: dripPeak / 2, text: '0.5' },
          { value: dripPeak, text: '1' }
        ]
      : [0, 100, 200].map((value) => ({ value, text: String(value) }));
  return marks.map(({ value, text }) => ({
    at: heightOf(panel, value),
    text,
    opacity: 1,
    wideOnly: false,
    zero: value === 0
  }));
}

/** Marks of the block axis, of 100 channels; finer ones when only quiet pools are on it. */
export function blockGrid(panel: Panel, presence: number): Grid[] {
  const fine = clamp01((BLOCK_MAX.busy - panel.max) / (BLOCK_MAX.busy - BLOCK_MAX.quiet));
  const mark = (percent: number, opacity: number): Grid => ({
    at: heightOf(panel, percent * 100),
    text: String(percent),
    opacity: opacity * presence,
    wideOnly: false,
    zero: percent === 0
  });
  return [mark(0, 1), mark(1, fine), mark(2, fine), mark(3, fine), mark(5, 1 - fine), mark(10, 1 - fine)];
}
