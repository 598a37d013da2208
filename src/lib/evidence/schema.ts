/** Schemas of the evidence files. Build time only: nothing a browser loads may import this module. */
import { z } from 'zod';
import { GRADES, READ_LEVELS, VERDICTS } from './types.ts';
import type { ClaimsFile, GlossaryTerm, Reference } from './types.ts';

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
const sourceId = z.string().regex(/^[A-Za-z0-9-]+$/, 'letters, digits and hyphens');
const claimId = z.string().regex(/^C\d{2}$/, 'C and two digits');
const readLevel = z.enum(READ_LEVELS);

/** CSL 1.0.2 item types in use; a new kind of source is added here on purpose. */
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'document',
  'legislation',
  'report',
  'thesis',
  'webpage'
] as const;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Year, then month, then day. */
const datePart = z.array(z.int().min(1).max(LAST_YEAR)).min(1).max(3);
const date = datePart.refine(([year = 0]) => year >= FIRST_YEAR, `a year from ${FIRST_YEAR}`);

const referenceSchema = z.strictObject({
  id: slug,
  aliases: z.array(sourceId).min(1).exactOptional(),
  type: z.enum(CSL_TYPES),
  title: text,
  author: z.array(
    z.union([
      z.strictObject({ family: text, given: text.exactOptional() }),
      z.strictObject({ literal: text })
    ])
  ),
  issued: z.strictObject({ 'date-parts': z.array(date).min(1) }).exactOptional(),
  'container-title': text.exactOptional(),
  volume: text.exactOptional(),
  issue: text.exactOptional(),
  page: text.exactOptional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a bare DOI, such as 10.1000/xyz')
    .exactOptional(),
  PMID: z.string().regex(/^\d+$/, 'digits').exactOptional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, 'PMC and digits')
    .exactOptional(),
  ISBN: text.exactOptional(),
  URL: z.url({ protocol: /^https?$/ }).exactOptional(),
  custom: z.strictObject({ read: readLevel, record: z.enum(['complete', 'incomplete']) }),
  note: text
}) satisfies z.ZodType<Reference>;

export const referencesSchema = z.array(referenceSchema);

const claimSchema = z
  .strictObject({
    id: claimId,
    verdict: z.enum(VERDICTS),
    statement: text,
    sentence: text.exactOptional(),
    plain: text.exactOptional(),
    badges: z.array(z.strictObject({ grade: z.enum(GRADES), scope: text.exactOptional() })).min(1),
    sources: z.array(z.strictObject({ id: sourceId, read: readLevel })),
    withheld: text.exactOptional()
  })
  .refine((claim) => claim.sentence !== undefined || claim.withheld !== undefined, {
    path: ['sentence'],
    message: 'needed unless the claim is withheld'
  });

export const claimsSchema = z.strictObject({
  grades: z
    .array(z.strictObject({ grade: z.enum(GRADES), label: text, meaning: text }))
    .length(GRADES.length),
  claims: z.array(claimSchema),
  omissions: z.array(z.strictObject({ id: z.string().regex(/^C\d{2}[a-z]$/), missing: text, why: text }))
}) satisfies z.ZodType<ClaimsFile>;

const termSchema = z.strictObject({
  id: slug,
  term: text,
  aliases: z.array(text),
  plain: text,
  clinical: text,
  sources: z.array(sourceId).min(1),
  read: readLevel
}) satisfies z.ZodType<GlossaryTerm>;

export const glossarySchema = z.array(termSchema);

/** The id of the nearest row above a place in a file, or nothing for the file as a whole. */
function rowIdAt(data: unknown, path: readonly PropertyKey[]): string | undefined {
  let here: unknown = data;
  let id: string | undefined;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) break;
    here = (here as Record<PropertyKey, unknown>)[key];
    if (typeof here === 'object' && here !== null && 'id' in here) id ??= String(here.id);
  }
  return id;
}

/**
 * Checks one file against its schema.
 * @param file name to print
 * @returns one line per problem: file, id of the row (or its number), field, what is allowed
 */
export function schemaProblems(file: string, data: unknown, schema: z.ZodType): string[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const row = rowIdAt(data, issue.path);
    const field = issue.path.map(String).join('.') || 'file';
    return `${file}: ${row === undefined ? '' : `"${row}": `}${field}: ${issue.message}`;
  });
}
