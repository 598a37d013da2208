/** What moves on its own, and how it drifts at rest. */

export interface Particle {
  id: string;
  glyph: 'bdnf' | 'ketamine' | 'glutamate' | 'ampa' | 'psd';
  x: number;
  y: number;
  turn: number;
  /** Times the glyph's nominal size. */
  scale: number;
  opacity: number;
}

const TURN = 2 * Math.PI;
/** Amplitude of idle drift, drawing units. */
const DRIFT = 5;

/** Idle drift: back at its start when the phase comes round. */
export function drifting(index: number, stir: number): [number, number] {
  const phase = index * 2.4;
  return [
    DRIFT * (Math.sin(TURN * stir + phase) - Math.sin(phase)),
    DRIFT * (Math.cos(TURN * stir + phase * 1.3) - Math.cos(phase * 1.3))
  ];
}
