/** Which trials tested ketamine for what, as the two files in this folder say. For a room's `rows.ts`. */
import references from '../references.json';
import conditions from './conditions.csv?raw';
import { parseConditions } from './conditions.ts';
import { TABLES } from './load.ts';
import reviews from './reviews.csv?raw';

const known = new Set(
  references.flatMap(({ id, aliases }: { id: string; aliases?: string[] }) => [id, ...(aliases ?? [])])
);

export const CONDITION_TABLES = parseConditions({ trials: conditions, reviews }, known, TABLES);
