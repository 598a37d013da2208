/** A drawing of 1200 × 900 units as one SVG file: its title and caption over it, its stamp below. */

export const STILL = { width: 1200, height: 900 } as const;

/** Where the words of the picture itself stand in the file, for code that gives it others. */
export const DRAWING = 'data-drawing';

/** Shown narrower than this the stamp could not be read, and is left out: a thumbnail's page has it anyway. */
const SMALL = 700;

const STYLE = `
text{font-family:Figtree,'Segoe UI',system-ui,sans-serif}
.still-label{font-size:20px;font-weight:500;paint-order:stroke;stroke-width:6px;stroke-linejoin:round}
.still-label.actor,.still-label.name{font-weight:650}
.still-label.place{font-size:15px;font-weight:600;letter-spacing:.09em;text-transform:uppercase}
.still-title{font-family:Literata,Georgia,serif;font-size:30px;font-weight:560;paint-order:stroke;stroke:var(--surface);stroke-width:5px;stroke-opacity:.8;stroke-linejoin:round}
.still-caption{font-family:Literata,Georgia,serif;font-size:20px;paint-order:stroke;stroke:var(--surface);stroke-width:5px;stroke-opacity:.8;stroke-linejoin:round}
.departure{fill:none;stroke-width:2.4;stroke-dasharray:1 8;stroke-linecap:round}
.stamp{font-size:14px}
.stamp.inside{font-size:13px;paint-order:stroke;stroke-width:4px;stroke-linejoin:round}
@media (max-width:${SMALL - 1}px){.stamp.inside{display:none}}`;

/** The stamp's lines: distance, and space above and below them. */
const LINE = 20;
const PADDING = 14;
const MARGIN = 40;

interface Parts {
  /** The drawing, as markup. */
  body: string;
  title: string;
  step: string;
  caption: string;
  line: string;
  /** Custom properties and faces; the looks of the words are added. */
  style: string;
  /** Lines of the stamp. */
  stamp: readonly string[];
  /** On the picture's lower edge (one line), so that it keeps its shape; or below it. */
  foot: 'inside' | 'below';
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Height of the whole file with so many lines below the picture, units. */
const heightWith = (lines: number): number => STILL.height + (lines > 0 ? lines * LINE + 2 * PADDING : 0);

function footOf({ stamp, foot }: Parts): { height: number; markup: string } {
  if (foot === 'inside') {
    const text = escaped(stamp.join(' '));
    return {
      height: STILL.height,
      markup: `<text class="stamp inside" x="${MARGIN}" y="${STILL.height - 8}" fill="var(--ink-2)" stroke="var(--surface)">${text}</text>`
    };
  }
  const height = heightWith(stamp.length);
  const lines = stamp.map(
    (text, i) => `<tspan x="${MARGIN}" y="${STILL.height + PADDING + 14 + i * LINE}">${escaped(text)}</tspan>`
  );
  return {
    height,
    markup: `<rect y="${STILL.height}" width="${STILL.width}" height="${height - STILL.height}" fill="var(--surface)"/>
<path d="M${MARGIN} ${STILL.height}H${STILL.width - MARGIN}" stroke="var(--line-strong)"/>
<text class="stamp" fill="var(--ink-2)">${lines.join('')}</text>`
  };
}

export function stillDocument(parts: Parts): string {
  const { body, title, step, caption, line, style } = parts;
  const { height, markup } = footOf(parts);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${STILL.width} ${height}" width="${STILL.width}" height="${height}" role="img" aria-labelledby="t d">
<title id="t">${escaped(`${title}: ${step}`)}</title><desc id="d">${escaped(line)}</desc>
<style>${style}${STYLE}</style>
<g ${DRAWING}="">${body}</g>
<text class="still-title" x="${MARGIN}" y="62" fill="var(--ink)">${escaped(title)}</text>
<text class="still-caption" x="${MARGIN}" y="92" fill="var(--ink-2)">${escaped(caption)}</text>
${markup}
</svg>`;
}
