/** What stands at the foot of a picture that leaves the site: what it is, what it rests on, licence, date of review. */

/** Name of the site, as on its pages. */
const SITE = 'How ketamine works';
const LICENCE = 'CC BY 4.0';

export interface Credit {
  /** Title of the figure. */
  title: string;
  /** Short references: "Abbar et al., 2022". */
  sources: readonly string[];
  /** Day the site's words were last gone through, in words. */
  reviewed: string;
}

/** "The NMDA receptor. How ketamine works, reviewed 25 November 2026. CC BY 4.0." */
export const creditLine = ({ title, reviewed }: Credit): string =>
  `${title}. ${SITE}, reviewed ${reviewed}. ${LICENCE}.`;

/**
 * The sources in lines of at most `perLine` characters. When they don't fit into `most` lines the last one says how many
 * are missing.
 */
export function sourceLines(sources: readonly string[], perLine: number, most: number): string[] {
  if (sources.length === 0) return [];
  for (let shown = sources.length; shown > 0; shown--) {
    const rest = sources.length - shown;
    const parts = sources
      .slice(0, shown)
      .map((source, i) => (i < sources.length - 1 ? `${source};` : source));
    if (rest > 0) parts.push(`and ${rest} more`);
    const lines = wrapped(['Sources:', ...parts], perLine);
    if (lines.length <= most) return lines;
  }
  return [`Sources: ${sources.length}`];
}

/** Words that stay whole, in lines. */
function wrapped(parts: readonly string[], perLine: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + part.length <= perLine)
      lines[lines.length - 1] = `${line} ${part}`;
    else lines.push(part);
  }
  return lines;
}
