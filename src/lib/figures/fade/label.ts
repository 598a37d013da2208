/** A word on the picture, with its place in a wide and in a narrow box. */
import { keeper } from '$lib/motion/keeper';

type Side = 'start' | 'middle' | 'end';

/** Shares of the plot. */
export interface Place {
  x: number;
  y: number;
  side: Side;
}

/** `title` over a panel; `ketamine`, `control`, `ink`: a name or value in that tone; `note`: a remark; `count`: a number. */
type Kind = 'title' | 'ketamine' | 'control' | 'ink' | 'note' | 'count';

export interface Label {
  id: string;
  kind: Kind;
  text: string;
  /** The same in a narrow box. */
  short: string;
  /** None: it is left out in a box of that width. */
  wide: Place | null;
  narrow: Place | null;
  /** Lines of text by which it stands over its place; 0 centred on it. */
  above: number;
  /** A mark stands at its place, which it keeps clear of. */
  clear: boolean;
  /** Its words and place are those of a narrow box in one of middle width too. */
  brief: boolean;
  opacity: number;
}

interface Words {
  long: string;
  short?: string | undefined;
}

interface Where {
  wide?: Place | null;
  narrow?: Place | null;
  above?: number;
  clear?: boolean;
  brief?: boolean;
}

export const place = (x: number, y: number, side: Side = 'start'): Place => ({ x, y, side });

const keep = keeper<Label>();
const keepPlace = keeper<Place>();
const keptPlace = (id: string, at: Place | null): Place | null => at && keepPlace(id, at);

/** A label; in a narrow box it stands where it does in a wide one, unless another place is given. */
export function label(id: string, kind: Kind, words: Words, opacity: number, where: Where): Label {
  const { wide = null, narrow = wide, above = 0, clear = false, brief = false } = where;
  return keep(id, {
    id,
    kind,
    text: words.long,
    short: words.short ?? words.long,
    wide: keptPlace(`${id} wide`, wide),
    narrow: keptPlace(`${id} narrow`, narrow),
    above,
    clear,
    brief,
    opacity
  });
}
