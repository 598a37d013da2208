import type { Figure } from './figure';
import { figureIds } from './ids';

/** Every room, by folder. A room's code comes when it is opened: a page pays for the figures it shows. */
const rooms = import.meta.glob<Figure>('./*/index.ts', { import: 'default' });

export { figureIds };

/**
 * Opens a room.
 * @throws RangeError naming the ids there are
 */
export async function openFigure(id: string): Promise<Figure> {
  const open = rooms[`./${id}/index.ts`];
  if (!open) throw new RangeError(`no figure "${id}"; there are: ${figureIds.join(', ')}`);
  return open();
}
