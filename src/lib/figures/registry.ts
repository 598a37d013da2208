import type { Figure } from './figure';

/** Every room, by folder. A room's code comes when it is opened: a page pays for the figures it shows. */
const rooms = import.meta.glob<Figure>('./*/index.ts', { import: 'default' });

const folderOf = (path: string): string => path.split('/')[1] ?? '';

export const figureIds: readonly string[] = Object.keys(rooms).map(folderOf).sort();

/**
 * Opens a room.
 * @throws RangeError naming the ids there are
 */
export async function openFigure(id: string): Promise<Figure> {
  const open = rooms[`./${id}/index.ts`];
  if (!open) throw new RangeError(`no figure "${id}"; there are: ${figureIds.join(', ')}`);
  return open();
}
