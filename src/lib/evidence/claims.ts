/** The audited claims by id, and what their badges mean. */
import file from './claims.json';
import { sourceById } from './sources';
import type { Claim, ClaimsFile, Grade, GradeMeaning } from './types';

const data = file as ClaimsFile;

export const claims: readonly Claim[] = data.claims;

const byId = new Map(claims.map((claim) => [claim.id, claim]));
const gradeById = new Map(data.grades.map((grade) => [grade.grade, grade]));

/**
 * One claim.
 * @param id such as C25
 * @throws RangeError naming the id when there is no such claim
 */
export function claimById(id: string): Claim {
  const claim = byId.get(id);
  if (!claim) throw new RangeError(`no claim "${id}" in claims.json`);
  return claim;
}

/** Label and meaning of a badge letter. */
export function gradeMeaning(grade: Grade): GradeMeaning {
  const meaning = gradeById.get(grade);
  if (!meaning) throw new RangeError(`no grade "${grade}" in claims.json`);
  return meaning;
}

/** Ids of the sources a claim rests on, aliases resolved, in the order of the file. */
export function claimSources(claim: Claim): string[] {
  return claim.sources.map((source) => sourceById(source.id).id);
}
