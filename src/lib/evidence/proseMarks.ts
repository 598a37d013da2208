/** Finds the reading marks in the raw text of a chapter: `<Term id="…">`, `<Cite ids="…" />`, `<Claim id="…" />`. */

export interface ProseMark {
  kind: 'term' | 'source' | 'claim';
  /** As written; a source may be an alias. */
  id: string;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const TAG = /<(Term|Cite|Claim)(?=[\s/>])((?:"[^"]*"|'[^']*'|\{[^}]*\}|[^>"'{])*)>/g;
const KINDS = { Term: 'term', Cite: 'source', Claim: 'claim' } as const;

/** The literal value of an attribute, or nothing when it is missing, empty or an expression. */
function literal(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"{]*)"|'([^'{]*)')`).exec(attributes);
  return (match?.[1] ?? match?.[2])?.trim() || undefined;
}

/**
 * The marks of a text in reading order, comments left out.
 * @returns `unreadable` holds each tag whose id is not written out, so that nothing can be known about it
 */
export function proseMarks(source: string): { marks: ProseMark[]; unreadable: string[] } {
  const marks: ProseMark[] = [];
  const unreadable: string[] = [];
  for (const [tag, name, attributes = ''] of source.replace(COMMENT, '').matchAll(TAG)) {
    const value = literal(attributes, name === 'Cite' ? 'ids' : 'id');
    const kind = KINDS[name as keyof typeof KINDS];
    if (value === undefined) unreadable.push(tag.replace(/\s+/g, ' '));
    else for (const id of value.split(/\s+/)) marks.push({ kind, id });
  }
  return { marks, unreadable };
}
