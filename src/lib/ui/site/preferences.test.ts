import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { PREFERENCES } from './preferences.ts';

const script = readFileSync(new URL('../../../before-paint.js', import.meta.url), 'utf8');

interface Visit {
  path?: string;
  query?: string;
  stored?: Record<string, string>;
  storageClosed?: boolean;
}

/** Attributes that before-paint.js leaves on <html> after a visit. */
function attributes({ path = '/receptor/', query = '', stored = {}, storageClosed = false }: Visit) {
  const dataset: Record<string, string> = {};
  const localStorage = {
    getItem(key: string) {
      if (storageClosed) throw new Error('storage is closed');
      return stored[key] ?? null;
    }
  };
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    location: { pathname: path, search: query },
    localStorage,
    URLSearchParams
  });
  const { js, ...rest } = dataset;
  expect(js).toBe('');
  return rest;
}

const store = (entries: Record<string, string>) =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [`ketamine-explainer:${key}`, value]));

describe('before the first paint', () => {
  it('leaves the choice to the system when nothing was chosen', () => {
    expect(attributes({})).toEqual({});
  });

  it.each(
    Object.entries(PREFERENCES).flatMap(([key, values]) => values.map((value) => [key, value] as const))
  )('takes %s=%s from the address and from storage', (key, value) => {
    const expected = value === 'auto' ? {} : { [key]: value };
    expect(attributes({ query: `?${key}=${value}` })).toEqual(expected);
    expect(attributes({ stored: store({ [key]: value }) })).toEqual(expected);
  });

  it('lets the address win over storage, and "auto" clear it', () => {
    const stored = store({ theme: 'dark', motion: 'reduced' });
    expect(attributes({ query: '?theme=light', stored })).toEqual({ theme: 'light', motion: 'reduced' });
    expect(attributes({ query: '?theme=auto', stored })).toEqual({ motion: 'reduced' });
  });

  it('ignores words that name no choice, in the address and in storage', () => {
    expect(attributes({ query: '?theme=neon&motion=&level=constructor&level=clinical' })).toEqual({});
    expect(attributes({ stored: store({ theme: 'light dark', level: 'expert' }) })).toEqual({});
  });

  it('keeps a good stored choice when the address holds a bad one', () => {
    expect(attributes({ query: '?theme=neon', stored: store({ theme: 'dark' }) })).toEqual({ theme: 'dark' });
  });

  it.each(['/embed/1/en/receptor/', '/sub/path/present/full/'])('reads no storage on %s', (path) => {
    expect(attributes({ path, stored: store({ theme: 'dark' }) })).toEqual({});
    expect(attributes({ path, query: '?theme=dark' })).toEqual({ theme: 'dark' });
  });

  it('never lets an embedding page turn motion up', () => {
    expect(attributes({ path: '/embed/1/en/receptor/', query: '?motion=full' })).toEqual({});
    expect(attributes({ path: '/embed/1/en/receptor/', query: '?motion=reduced' })).toEqual({
      motion: 'reduced'
    });
  });

  it('works where storage is closed', () => {
    expect(attributes({ storageClosed: true, query: '?level=clinical' })).toEqual({ level: 'clinical' });
  });
});
