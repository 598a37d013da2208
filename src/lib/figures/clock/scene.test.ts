import { describe as suite, expect, it } from 'vitest';
import { sourceById } from '../../evidence/sources';
import { defaultsOf } from '../figure';
import { ACCOUNT_IDS, CLOCK_S, DAY_S, allBands, onClock, type AccountId } from './bands';
import { describe } from './describe';
import { spread } from './geometry';
import { parameters } from './parameters';
import { accountSources, stagesOf } from './rivals';
import { CHARTS, prepare, scene } from './scene';
import { steps, type StepId } from './steps';
import table from './table';
import { bandWords } from './words';

const usual = prepare(defaultsOf(parameters));
const progressOf = (id: StepId): number => steps.find((step) => step.id === id)?.at ?? Number.NaN;
const at = (id: StepId, prepared = usual) => scene(prepared, progressOf(id));
const pair = (left: AccountId, right: AccountId) => prepare({ left, right });
const presenceOf = { chain: 'chain', people: 'peopleBoard', slow: 'slowBoard' } as const;
const byId = (id: string) => allBands.find((band) => band.id === id);

suite('the data', () => {
  it('keeps every band on the clock, its start before its end, and its sightings inside', () => {
    for (const { id, lowS, highS, seenS } of allBands) {
      expect(lowS, id).toBeLessThan(highS);
      expect(lowS, id).toBeGreaterThanOrEqual(CLOCK_S.from);
      expect(highS, id).toBeLessThanOrEqual(CLOCK_S.to);
      for (const seen of seenS) {
        expect(seen, id).toBeGreaterThanOrEqual(lowS);
        expect(seen, id).toBeLessThanOrEqual(highS);
      }
    }
  });

  it('rests every band and every account on sources there are', () => {
    for (const { id, sources } of allBands) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(sourceById(source).id).toBe(source);
    }
    for (const { for: pro, against } of Object.values(accountSources)) {
      for (const source of [...pro, ...against]) expect(sourceById(source).id).toBe(source);
      expect(against.length).toBeGreaterThan(0);
    }
  });

  it('calls established or supported only what was seen in people', () => {
    for (const { id, strength, species } of allBands) {
      if (strength === 'established' || strength === 'supported') expect(species, id).toBe('people');
      if (strength === 'animal') expect(species, id).not.toBe('people');
    }
  });

  it('gives an account at most one stage in each place, and a different first one to each', () => {
    const firsts = ACCOUNT_IDS.map((account) => {
      const slots = stagesOf(account).map(({ slot }) => slot);
      expect(slots).not.toContain(undefined);
      expect(new Set(slots).size, account).toBe(slots.length);
      return stagesOf(account)[0]?.id;
    });
    expect(new Set(firsts).size).toBe(ACCOUNT_IDS.length);
  });

  it('lets animals cope before new spines stand, and tablets work before week six', () => {
    expect(byId('behaviour')?.lowS).toBeLessThan(byId('spines')?.lowS ?? 0);
    expect(byId('tablets')?.seenS[0]).toBe(7 * DAY_S);
    expect(byId('transporter')?.lowS).toBeLessThan(DAY_S);
  });

  it('is a table of all of it', () => {
    const { rows } = table(usual, 'plain');
    expect(rows.map(([name]) => name)).toEqual(allBands.map(({ id }) => bandWords[id].name.plain));
  });
});

suite('the clock', () => {
  it('is logarithmic from a second to six weeks', () => {
    expect(onClock(CLOCK_S.from)).toBe(0);
    expect(onClock(CLOCK_S.to)).toBeCloseTo(1, 12);
    expect(onClock(100) - onClock(10)).toBeCloseTo(onClock(10_000) - onClock(1000), 12);
  });

  it('draws no band before the hand has reached it', () => {
    for (let progress = 0; progress <= 1; progress += 1 / 400) {
      const now = scene(usual, progress);
      for (const chart of CHARTS) {
        now.charts[chart].forEach((band, i) => {
          const reveal = now.states[chart][i]?.reveal ?? 0;
          if (reveal > 0 && reveal < 1) {
            const edge = band.from + reveal * (band.to - band.from);
            expect(edge, `${band.id} ${progress}`).toBeCloseTo(now.hand, 6);
          }
        });
      }
    }
  });

  it('has drawn by each step what the step is about, whole', () => {
    for (const id of ['minutes', 'hours', 'days', 'people', 'slow'] as const) {
      const now = at(id);
      for (const chart of CHARTS.filter((name) => now.pose[presenceOf[name]] > 0)) {
        now.charts[chart].forEach((band, i) => {
          if (band.board === id) expect(now.states[chart][i]?.reveal, band.id).toBeCloseTo(1, 6);
        });
      }
      expect(now.pose.hand).toBeCloseTo(1, 6);
    }
  });

  it('shows the slow road in its own step only', () => {
    for (const { id } of steps) expect(at(id).pose.slowBoard > 0, id).toBe(id === 'slow');
  });

  it('keeps names in a narrow box a name apart and inside it', () => {
    const places = spread([0.5, 0.5, 0.5, 0.51]).sort((a, b) => a - b);
    places.slice(1).forEach((place, i) => expect(place - (places[i] ?? 0)).toBeGreaterThan(0.1));
    expect(Math.max(...spread([0.99, 0.98]))).toBeLessThan(1);
    expect(spread([0.2, 0.6])).toEqual([0.2, 0.6]);
  });
});

suite('the fork', () => {
  const shared = (left: AccountId, right: AccountId) =>
    pair(left, right).lanes[0].stages.flatMap((stage) => (stage?.shared ? [stage.id] : []));

  it('joins two accounts only in the stages both pass through', () => {
    expect(shared('disinhibition', 'rest')).toEqual(['bdnf', 'ampa']);
    expect(shared('disinhibition', 'hnk')).toEqual(['ampa']);
    expect(shared('disinhibition', 'habenula')).toEqual([]);
    expect(shared('expectation', 'hnk')).toEqual([]);
  });

  it('sets a shared stage at the same place of both lanes', () => {
    for (const left of ACCOUNT_IDS) {
      for (const right of ACCOUNT_IDS) {
        const [a, b] = pair(left, right).lanes;
        a.stages.forEach((stage, i) => {
          if (stage?.shared) expect(b.stages[i]?.id).toBe(stage.id);
        });
      }
    }
  });

  it('says so when both accounts are the same, and joins nothing', () => {
    const now = at('fork', pair('hnk', 'hnk'));
    expect(now.same).toBe(true);
    expect(now.lanes[0].stages.some((stage) => stage?.shared)).toBe(false);
    expect(describe(now, 'plain').line).toContain('Choose another');
  });

  it('names both accounts and how much they share', () => {
    const { line } = describe(at('fork', pair('habenula', 'expectation')), 'plain');
    expect(line).toContain('bursts');
    expect(line).toContain('hope');
    expect(line).toContain('share no stage');
  });

  it('is drawn from the dose on, after the boards have left', () => {
    const early = scene(usual, progressOf('slow') + (progressOf('fork') - progressOf('slow')) * 0.3);
    expect(early.pose.slowBoard).toBe(0);
    expect(early.pose.lanes).toBe(0);
    expect(at('fork').pose.lanes).toBeGreaterThan(0.99);
    expect(at('slow').pose.fork).toBe(0);
  });

  it('refuses an account there is not', () => {
    expect(() => prepare({ left: 'luck', right: 'rest' })).toThrow(RangeError);
  });
});
