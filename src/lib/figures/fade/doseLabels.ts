/** Words on the charts of the first clock. */
import { smoothstep } from '../../motion/progress';
import type { Level } from '../figure';
import { COUNT_ROWS, LOST_AT, ROOM_BY, heightIn, onClock } from './geometry';
import { label, place, type Label } from './label';
import { freeAt, gapAt, shareAt } from './numbers';
import { thoughts } from './rows';
import type { FadeScene, Panel } from './scene';
import { dayOf, risen } from './spots';
import { armWords, gapWords, lostWords, panelWords, shareWords } from './words';

/** Days on the clock, as a share of it. */
const day = (days: number): number => onClock('dose', days);
/** The plot's right edge; words that keep clear of it stand outside. */
const EDGE = 1;

function titleOf(panel: Panel, level: Level): Label {
  const { title, short } = panelWords[panel.id];
  const words = { long: title[level], short: short[level] };
  return label(`title-${panel.id}`, 'title', words, panel.opacity, { wide: place(0, panel.top), above: 1 });
}

/** Share of a movement after which its words come. */
const MET_FROM = 0.9;
/** The pair's names come when both lines have some length. */
const NAMED_FROM = 0.38;

/** The pair alone: names, where they meet, and people counted at each visit. */
function pair(panel: Panel, opacity: number, sweep: number, level: Level): Label[] {
  const y = (value: number) => heightIn('thoughts', panel, value);
  const { ketamine, midazolam, counts } = armWords;
  const named = opacity * smoothstep(NAMED_FROM, NAMED_FROM + 0.1, sweep);
  const [one, other] = [freeAt('ketamine', 14), freeAt('midazolam', 14)];
  return [
    label('arm-ketamine', 'ketamine', { long: ketamine.name[level], short: ketamine.short }, named, {
      wide: place(day(5.5), y(37)),
      narrow: place(day(5.6), y(44))
    }),
    label('arm-midazolam', 'control', { long: midazolam.name[level], short: midazolam.short }, named, {
      wide: place(day(10.3), y(5), 'middle')
    }),
    label(
      'met',
      'note',
      { long: `day 14: ${one} and ${other}`, short: `day 14: ${one} and ${other}` },
      opacity * smoothstep(MET_FROM, 1, sweep),
      { wide: place(EDGE, y(Number(one))), narrow: place(EDGE, y(36), 'end'), clear: true }
    ),
    ...(['ketamine', 'midazolam'] as const).flatMap((arm) => [
      ...thoughts
        .filter((row) => row.arm === arm)
        .map((row) =>
          label(
            `count-${row.row}`,
            'count',
            { long: String(row.events) },
            opacity * risen(row.days, dayOf(sweep)),
            {
              wide: place(day(row.days), COUNT_ROWS[arm], 'middle'),
              narrow: null
            }
          )
        ),
      label(`counted-${arm}`, arm === 'ketamine' ? 'ketamine' : 'control', { long: counts[arm] }, opacity, {
        wide: place(EDGE, COUNT_ROWS[arm]),
        narrow: null,
        clear: true
      })
    ]),
    label('counted', 'note', { long: '', short: counts.short }, opacity, { narrow: place(0, 0.915) })
  ];
}

/** The pair as one panel of three. */
function strip(panel: Panel, opacity: number): Label[] {
  const y = (value: number) => heightIn('thoughts', panel, value);
  return [
    label('strip-ketamine', 'ketamine', { long: armWords.ketamine.short }, opacity, {
      wide: place(day(7.5), y(34)),
      narrow: place(day(8.2), y(54))
    }),
    label('strip-midazolam', 'control', { long: armWords.midazolam.short }, opacity, {
      wide: place(day(10.6), y(7), 'middle'),
      narrow: place(day(8.2), y(33))
    })
  ];
}

/** Last day that was read. */
const LAST = 7;

function shares(panel: Panel, shown: number, crowded: boolean, level: Level): Label[] {
  return (['response', 'remission'] as const).map((outcome) => {
    const { text, short } = shareWords[outcome];
    const value = Number(shareAt(outcome, LAST));
    // In a low panel the two names must be spread.
    const apart = outcome === 'response' ? 10 : -9;
    const y = (at: number) => heightIn('shares', panel, at);
    return label(
      `share-${outcome}`,
      'ketamine',
      { long: text[level], short: short[level] },
      panel.opacity * shown,
      {
        wide: place(day(LAST), y(value)),
        narrow: place(day(LAST), y(value + (crowded ? apart : 0))),
        clear: true
      }
    );
  });
}

const gap = (panel: Panel, shown: number, level: Level): Label =>
  label(
    'gap',
    'ketamine',
    { long: gapWords.text[level], short: gapWords.short[level] },
    panel.opacity * shown,
    {
      wide: place(day(LAST), heightIn('gap', panel, gapAt(LAST))),
      clear: true
    }
  );

export function doseLabels({ panels, strips, lost, sweep, pose }: FadeScene, level: Level): Label[] {
  /** Words on the other panels come when their marks have risen. */
  const shown = smoothstep(MET_FROM, 1, pose.own > 0 ? pose.own : pose.others);
  const inPanels = panels.flatMap((panel) => {
    const title = titleOf(panel, level);
    if (panel.id === 'shares') return [title, ...shares(panel, shown, strips > 0, level)];
    if (panel.id === 'gap') return [title, gap(panel, shown, level)];
    const alone = panel.opacity * (1 - smoothstep(0, ROOM_BY, strips));
    const among = panel.opacity * smoothstep(1 - ROOM_BY, 1, strips);
    return [title, ...pair(panel, alone, sweep, level), ...strip(panel, among)];
  });
  return [
    ...inPanels,
    label('lost', 'note', { long: lostWords.text[level], short: lostWords.short }, lost, {
      wide: place(day(9.75), LOST_AT, 'end'),
      narrow: place(day(9.5), LOST_AT, 'end'),
      brief: true
    })
  ];
}
