/**
 * A figure's picture as a file, as a reader has set it: step, values, wording and colours. Loaded when somebody asks for it.
 *
 * The drawing's anatomy is made when pages are built and never travels as code. So the picture starts as the step's
 * prerendered still, is hydrated, and is then given the reader's scene.
 */
import { flushSync, hydrate, unmount, type Component } from 'svelte';
import figtree from '$lib/theme/fonts/figtree.woff2?url';
import literata from '$lib/theme/fonts/literata-roman.woff2?url';
import {
  defaultsOf,
  type Description,
  type Figure,
  type Level,
  type Step,
  type Values,
  type ViewProps
} from '$lib/figures/figure';
import { creditLine, sourceLines, type Credit } from './stamp';
import { DRAWING, STILL, stillDocument } from './stillDocument';

export interface PictureRequest {
  figure: Figure;
  step: Step;
  values: Values;
  level: Level;
  /** Path to the site's root, without a slash at its end; the page is the figure's own. */
  root: string;
}

/** Characters of the stamp's lines, and how many lines of sources. */
const LINE_LENGTH = 166;
const MOST_LINES = 4;
/** Pixels of a PNG per unit of the drawing. */
const SCALE = 2;

/** @throws Error naming the file when it does not come */
async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** What a style sheet of the page may say about a part of a drawing. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'vector-effect'
] as const;
/** The class that ties an element to the style sheet of its component. */
const SCOPED = '[class*="svelte-"]';

/** Writes the looks that parts have from the page's style sheets into the parts: the file takes no sheet along. */
function writeLooks(drawing: Element): void {
  for (const part of drawing.querySelectorAll<SVGElement>(SCOPED)) {
    const style = getComputedStyle(part);
    for (const look of LOOKS) part.style.setProperty(look, style.getPropertyValue(look));
  }
}

/** The markup of the picture as set. */
async function drawn({ figure, step, values, level, root }: PictureRequest): Promise<string> {
  const still = await fetched(`${root}/embed/1/en/${figure.id}/${step.id}.svg`);
  // Without its styles, which the page's policy would refuse: the parts get their looks from this page.
  const text = (await still.text()).replace(/<style>[\s\S]*?<\/style>/, '');
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  const source = file.querySelector(`[${DRAWING}]`);
  if (!source) throw new Error(`${figure.id}, ${step.id}: the still has no drawing`);
  const target = document.importNode(source, true);
  const { default: Still } = (await figure.still()) as { default: Component<ViewProps<unknown>> };
  const sceneWith = (chosen: Values) => figure.scene(figure.prepare(chosen), step.at);
  // First what the still was made with, so that hydration finds what it expects; then what was asked for.
  let given = $state.raw({ scene: sceneWith(defaultsOf(figure.parameters)), level: 'plain' as Level });
  const props: ViewProps<unknown> = {
    get scene() {
      return given.scene;
    },
    get level() {
      return given.level;
    },
    uid: 's'
  };
  const holder = document.createElementNS(target.namespaceURI, 'svg');
  holder.setAttribute('style', 'position:absolute;width:0;height:0;overflow:hidden');
  holder.append(target);
  const instance = hydrate(Still, { target, props });
  flushSync(() => {
    given = { scene: sceneWith(values), level };
  });
  document.body.append(holder);
  writeLooks(target);
  const markup = [...target.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('');
  await unmount(instance);
  holder.remove();
  return markup.replace(/<!--[^>]*-->/g, '').replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
}

/** Custom properties replaced by what they are on this page: programs that draw SVG files know none. */
function resolved(markup: string): string {
  const page = getComputedStyle(document.documentElement);
  const property = /var\((--[\w-]+)(?:,\s*([^()]*))?\)/g;
  let text = markup;
  // A property's value may name another one.
  for (let depth = 0; depth < 4 && text.includes('var('); depth++) {
    text = text.replace(property, (whole, name: string, fallback: string | undefined) => {
      const value = page.getPropertyValue(name).trim() || fallback;
      return value === undefined ? whole : value.replace(/"/g, "'");
    });
  }
  return text;
}

/** The two faces of the words, as part of the file. */
async function faces(): Promise<string> {
  const face = async (family: string, address: string): Promise<string> => {
    const bytes = new Uint8Array(await (await fetched(address)).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `@font-face{font-family:${family};font-weight:400 700;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
  };
  return (await Promise.all([face('Figtree', figtree), face('Literata', literata)])).join('');
}

/**
 * The picture as one SVG file that stands alone: colours and faces included, stamped at its foot.
 * @throws Error naming the file that could not be loaded
 */
export async function pictureSvg(request: PictureRequest): Promise<string> {
  const { figure, step, values, level, root } = request;
  const [body, style, credit] = await Promise.all([
    drawn(request),
    faces(),
    fetched(`${root}/figures/${figure.id}/credit.json`).then((response) => response.json() as Promise<Credit>)
  ]);
  const words: Description = figure.describe(figure.scene(figure.prepare(values), step.at), level);
  const svg = stillDocument({
    body,
    ...words,
    title: figure.title,
    step: step.label,
    style,
    stamp: [
      `${creditLine(credit)} ${location.host}${location.pathname}`,
      ...sourceLines(credit.sources, LINE_LENGTH, MOST_LINES)
    ],
    foot: 'below'
  });
  return resolved(svg);
}

/** The same as a PNG. */
export async function picturePng(request: PictureRequest): Promise<Blob> {
  const svg = await pictureSvg(request);
  const image = new Image();
  // The pages' policy lets pictures come from data addresses, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = STILL.width * SCALE;
  canvas.height = Math.round((canvas.width * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('the canvas gave no picture'))), 'image/png')
  );
}

/** Hands a file to the reader. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
