/**
 * What the patch of channels goes through during the story, on the model's clock: quiet, glutamate on, depolarised,
 * drug on, glutamate off, drug washed out, then pulses of glutamate.
 */
import type { ProtocolSegment } from '$lib/model/receptor';

/** Resting voltage, mV: the lower end of the gauge's usual range and the reference voltage of the pore data. */
export const RESTING_MV = -70;

/** Instants of the protocol, seconds. Chosen so that each part can be seen on one linear trace. */
export const EVENTS_S = {
  start: 0,
  glutamateOn: 1,
  rampFrom: 2.4,
  rampTo: 3,
  drugOn: 5.5,
  glutamateOff: 12,
  settleFrom: 12.4,
  settleTo: 12.8,
  drugOff: 13,
  stirFrom: 13.2,
  stirTo: 13.8,
  pulsesFrom: 14,
  end: 25
} as const;

/** The ramp is a staircase for the solver, of steps this long, seconds. */
const STAIR_S = 0.12;

export interface StoryConditions {
  /** Voltage while the cell is stirred, mV. */
  activeMv: number;
  magnesiumMm: number;
  concentrationUm: number;
  /** Glutamate pulses per second in the last part; 0 for none. */
  pulsesHz: number;
  glutamateUm: number;
  pulseS: number;
}

const between = (time: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (time - from) / (to - from)));

/** Voltage the gauge shows at an instant, mV. */
export function voltageAt(timeS: number, activeMv: number): number {
  const up = between(timeS, EVENTS_S.rampFrom, EVENTS_S.rampTo);
  const down = between(timeS, EVENTS_S.settleFrom, EVENTS_S.settleTo);
  const again = between(timeS, EVENTS_S.stirFrom, EVENTS_S.stirTo);
  return RESTING_MV + (activeMv - RESTING_MV) * (up - down + again);
}

/** The story as segments of constant conditions; `drug` false gives the dashed comparison without ketamine. */
export function storyProtocol(story: StoryConditions, drug: boolean): ProtocolSegment[] {
  const cuts = new Set<number>(Object.values(EVENTS_S));
  const stairs = (from: number, to: number) => {
    for (let time = from; time < to; time += STAIR_S) cuts.add(Math.round(time * 1e3) / 1e3);
  };
  stairs(EVENTS_S.rampFrom, EVENTS_S.rampTo);
  stairs(EVENTS_S.settleFrom, EVENTS_S.settleTo);
  stairs(EVENTS_S.stirFrom, EVENTS_S.stirTo);
  const pulses: number[] = [];
  if (story.pulsesHz > 0) {
    for (
      let time: number = EVENTS_S.pulsesFrom;
      time < EVENTS_S.end - story.pulseS;
      time += 1 / story.pulsesHz
    ) {
      pulses.push(time);
      cuts.add(time);
      cuts.add(time + story.pulseS);
    }
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const glutamateAt = (time: number): boolean =>
    (time > EVENTS_S.glutamateOn && time < EVENTS_S.glutamateOff) ||
    pulses.some((from) => time > from && time < from + story.pulseS);
  return edges.slice(1).map((toS, i) => {
    const fromS = edges[i] as number;
    const middle = (fromS + toS) / 2;
    const exposed = drug && middle > EVENTS_S.drugOn && middle < EVENTS_S.drugOff;
    return {
      fromS,
      toS,
      voltageMv: voltageAt(middle, story.activeMv),
      magnesiumMm: story.magnesiumMm,
      concentrationUm: exposed ? story.concentrationUm : 0,
      glutamateUm: glutamateAt(middle) ? story.glutamateUm : 0
    };
  });
}
