import { scaleLog } from 'd3';
import { describe, expect, it } from 'vitest';
import { TIME_DOMAIN_H, TIME_TICKS, linearTime, logTime, ticksWithin } from './timeScale';

describe('the logarithmic time axis', () => {
  it('stands where d3 puts it, and leads back to the hour', () => {
    const reference = scaleLog([...TIME_DOMAIN_H], [0, 1]);
    const scale = logTime();
    for (const { hours } of TIME_TICKS) {
      expect(scale.at(hours)).toBeCloseTo(reference(hours), 12);
      expect(scale.hoursAt(scale.at(hours))).toBeCloseTo(hours, 9);
    }
  });

  it('refuses what it has no place for', () => {
    expect(() => logTime().at(0)).toThrow(RangeError);
    expect(() => logTime([0, 24])).toThrow(/can't start at 0/);
    expect(() => linearTime([5, 5])).toThrow(RangeError);
  });
});

describe('its marks', () => {
  it('all stand in a wide box, from 40 minutes to 24 weeks', () => {
    const texts = ticksWithin(logTime(), 1200).map(({ text }) => text);
    expect(texts).toEqual(['40 min', '2 h', '4 h', '1 d', '3 d', '1 wk', '2 wk', '4 wk', '8 wk', '24 wk']);
  });

  it.each([240, 290, 480, 700])('never come nearer than their words need, at %i px', (width) => {
    const kept = ticksWithin(logTime(), width);
    kept
      .slice(1)
      .forEach(({ at }, i) => expect((at - (kept[i]?.at ?? 0)) * width).toBeGreaterThanOrEqual(56));
  });

  it('keep the important ones when room is short', () => {
    const texts = (width: number) => ticksWithin(logTime(), width).map(({ text }) => text);
    expect(texts(290)).toEqual(['40 min', '4 h', '1 d', '1 wk', '24 wk']);
    expect(texts(200)).toEqual(['40 min', '1 d', '24 wk']);
  });

  it('of a shorter axis are those inside it, ends included', () => {
    const week = linearTime([0, 168]);
    const texts = ticksWithin(week, 700).map(({ text }) => text);
    expect(texts).toEqual(['40 min', '1 d', '3 d', '1 wk']);
    expect(week.at(84)).toBe(0.5);
  });
});
