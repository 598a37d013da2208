/**
 * The trial tables as they stand in this folder. For code that runs while the site is built: a room reads them in its
 * `rows.ts`, which browsers get as finished values.
 */
import references from '../references.json';
import outcomes from './outcomes.csv?raw';
import { parseTables } from './parse.ts';
import pooled from './pooled.csv?raw';
import relapse from './relapse.csv?raw';
import trials from './trials.csv?raw';

const known = new Set(
  references.flatMap(({ id, aliases }: { id: string; aliases?: string[] }) => [id, ...(aliases ?? [])])
);

export const TABLES = parseTables({ trials, outcomes, pooled, relapse }, known);
