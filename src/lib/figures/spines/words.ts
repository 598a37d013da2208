/** Every word of this figure. Numbers come from the scene (see facts in describe.ts), never from here. */
import type { Description, Level } from '../figure';
import type { Moment } from './clock';
import type { StepId } from './steps';

export const title = 'Spines, lost and regrown';

export const limit =
  'One stretch of dendrite in the front of a mouse’s brain. Counts follow a model; how much they change was not checked.';

const same = (words: string): Record<Level, string> => ({ plain: words, clinical: words });

export type TitleId = 'healthy' | 'stressed' | 'unstressed' | `after-${Moment}`;
export type NameWord =
  'mushroom' | 'thin' | 'lost' | 'empty' | 'fresh' | 'ripe' | 'stays' | 'faded' | 'grown';

export const labelWords: {
  titles: Record<TitleId, Record<Level, string>>;
  /** Fewer words for a narrow box. */
  shortTitles: Partial<Record<TitleId, Record<Level, string>>>;
  names: Record<NameWord, { text: Record<Level, string>; short: Record<Level, string> }>;
} = {
  titles: {
    healthy: { plain: 'Healthy', clinical: 'Unstressed' },
    stressed: { plain: 'Under long stress', clinical: 'Chronic stress' },
    unstressed: { plain: 'No stress', clinical: 'Unstressed' },
    'after-three-hours': { plain: '3 hours after ketamine', clinical: '3 h after ketamine' },
    'after-half-day': { plain: 'Half a day after ketamine', clinical: '12 h after ketamine' },
    'after-day': { plain: 'A day after ketamine', clinical: '24 h after ketamine' },
    'after-three-days': { plain: '3 days after ketamine', clinical: '3 d after ketamine' },
    'after-week': { plain: 'A week after ketamine', clinical: '7 d after ketamine' },
    'after-two-weeks': { plain: 'Two weeks after ketamine', clinical: '14 d after ketamine' }
  },
  shortTitles: {
    'after-three-hours': { plain: '3 hours after', clinical: '3 h after' },
    'after-half-day': { plain: 'Half a day after', clinical: '12 h after' },
    'after-day': { plain: 'A day after', clinical: '24 h after' },
    'after-three-days': { plain: '3 days after', clinical: '3 d after' },
    'after-week': { plain: 'A week after', clinical: '7 d after' },
    'after-two-weeks': { plain: '2 weeks after', clinical: '14 d after' }
  },
  names: {
    mushroom: {
      text: { plain: 'broad head: a strong contact', clinical: 'mushroom spine' },
      short: { plain: 'broad head', clinical: 'mushroom' }
    },
    thin: { text: { plain: 'thin spine', clinical: 'thin spine' }, short: same('thin') },
    lost: { text: same('lost'), short: same('lost') },
    empty: { text: { plain: 'nothing new yet', clinical: 'no formation yet' }, short: same('none yet') },
    fresh: { text: { plain: 'new, and thin', clinical: 'new: thin' }, short: same('new, thin') },
    ripe: {
      text: { plain: 'new, now with a broad head', clinical: 'new: mushroom' },
      short: same('broader')
    },
    stays: { text: { plain: 'still there', clinical: 'retained' }, short: same('stays') },
    faded: { text: { plain: 'gone again', clinical: 'eliminated' }, short: same('gone again') },
    grown: { text: same('new'), short: same('new') }
  }
};

/** What the scene knows, put into words and numbers. */
export interface Facts {
  /** Spines for every 100 of the healthy dendrite in the model: before the dose, and now. */
  before: string;
  now: string;
  /** The circuit index as percent of healthy, before the dose and now. */
  strengthBefore: string;
  strengthNow: string;
  stressed: boolean;
  formation: boolean;
  /** "a week after" */
  moment: string;
  /** Fewer than one in a hundred more than before the dose. */
  unchanged: boolean;
}

type Telling = (facts: Facts) => Description;

export const telling: Record<StepId, Record<Level, Telling>> = {
  healthy: {
    plain: () => ({
      caption: 'A branch of a nerve cell, set with spines.',
      line: 'One branch of a mouse’s nerve cell. The small bumps, called spines, are where other cells reach it. Broad heads are the stronger contacts.'
    }),
    clinical: () => ({
      caption: 'A prefrontal dendrite and its spines.',
      line: 'Apical tuft of a prefrontal pyramidal cell, mouse, unstressed: thin and mushroom spines, each met by a passing axon. This density is set to 1.'
    })
  },
  stress: {
    plain: ({ stressed, before }) =>
      stressed
        ? {
            caption: 'Under long stress, some spines are lost.',
            line: `Weeks of stress have passed. In the model ${before} of every 100 spines are left; dotted shapes show where others were. The mouse gives up sooner.`
          }
        : {
            caption: 'Without stress, the spines stay.',
            line: 'In this setting the mouse had no long stress. The spines of the branch are still there, and the mouse tries to get away.'
          },
    clinical: ({ stressed, before }) =>
      stressed
        ? {
            caption: 'Stress lowers prefrontal spine density.',
            line: `After chronic stress: modelled density ${before} % of healthy, size assumed, direction from rats and mice. Escape behaviour is reduced.`
          }
        : {
            caption: 'No stress: density as in health.',
            line: `Unstressed setting: density ${before} % of healthy, nothing eliminated, behaviour not impaired.`
          }
  },
  hours: {
    plain: ({ stressed }) =>
      stressed
        ? {
            caption: 'Behaviour is back before new spines are.',
            line: 'Three hours after ketamine the mouse tries to escape again. Yet no new spine stands in the lower row. So new spines cannot be the first cause.'
          }
        : {
            caption: 'Hours later: no new spines yet.',
            line: 'Three hours after ketamine the lower row is like the upper one. No new spine has grown, and the mouse behaves as before.'
          },
    clinical: ({ stressed, strengthBefore, strengthNow }) =>
      stressed
        ? {
            caption: '3 h: behaviour recovers before spines.',
            line: `At 3 h escape behaviour and ensemble activity are back, formation is unchanged. Modelled index W: ${strengthBefore} to ${strengthNow} % of healthy, through protein, not number.`
          }
        : {
            caption: '3 h: spine formation unchanged.',
            line: `Unstressed setting at 3 h: density unchanged. Modelled index W ${strengthNow} % of healthy, through protein, not number.`
          }
  },
  day: {
    plain: ({ formation, now }) =>
      formation
        ? {
            caption: 'Within a day, thin new spines appear.',
            line: `Green marks what is new. From about half a day on, thin spines grow, some where others were lost. In the model ${now} of 100 stand now.`
          }
        : {
            caption: 'Kept away, no new spine appears.',
            line: `In this setting new spines are kept away. A day after ketamine ${now} of 100 stand in the model, just as before the dose.`
          },
    clinical: ({ formation, before, now }) =>
      formation
        ? {
            caption: '12–24 h: spines form, thin ones first.',
            line: `Formation is raised at 12–24 h, partly at sites of former spines. Modelled density ${before} to ${now} % of healthy. Other studies report earlier or later times.`
          }
        : {
            caption: 'Formation prevented: density unchanged at 24 h.',
            line: `With formation prevented, modelled density stays at ${now} % of healthy; synaptic protein is still raised.`
          }
  },
  days: {
    plain: ({ formation, stressed }) =>
      formation
        ? {
            caption: 'Over days, new spines fill out.',
            line: `Three days on, more new spines stand and many have broad heads. ${stressed ? 'Some lost places stay empty. ' : ''}If new spines are taken away, the later gain fades in mice.`
          }
        : {
            caption: 'Without new spines, the gain does not last.',
            line: `Three days on, no new spine has grown. ${stressed ? 'In mice whose new spines were taken away, the first gain came, but it did not last.' : 'The branch is as it was.'}`
          },
    clinical: ({ formation, now, strengthNow }) =>
      formation
        ? {
            caption: '3 d: more spines, thin to mushroom.',
            line: `Modelled density ${now} %, index W ${strengthNow} % of healthy. Head growth of new spines is drawn by age. Erasing new spines removed the sustained effect, not the first.`
          }
        : {
            caption: '3 d without formation: W falls back.',
            line: `Formation prevented: density ${now} %, index W ${strengthNow} % of healthy, falling as synaptic protein decays. This parallels the erasure experiment in mice.`
          }
  },
  weeks: {
    plain: ({ formation, now }) =>
      formation
        ? {
            caption: 'At two weeks, part of the gain is left.',
            line: `In the model ${now} of 100 spines stand. Some new ones stayed and some are gone again. It is no permanent repair.`
          }
        : {
            caption: 'At two weeks, nothing has been gained.',
            line: `With new spines kept away, ${now} of 100 stand in the model, as before the dose.`
          },
    clinical: ({ formation, now, strengthNow }) =>
      formation
        ? {
            caption: '14 d: density still raised, and falling.',
            line: `Density was raised for up to two weeks in mice, by more formation, not less loss. Modelled: ${now} %, W ${strengthNow} % of healthy; decay constant assumed.`
          }
        : {
            caption: '14 d without formation: back at baseline.',
            line: `Formation prevented: density ${now} %, index W ${strengthNow} % of healthy at 14 d.`
          }
  },
  people: {
    plain: () => ({
      caption: 'In people, no overall rise was seen.',
      line: 'Left: spines in mice, counted one by one. Right: a scan in people a day after ketamine. It found no overall change in a marker of nerve endings.'
    }),
    clinical: () => ({
      caption: 'SV2A PET at 24 h: no mean change.',
      line: 'Left: mouse dendrite, stressed and 24 h after. Right: SV2A PET in healthy, depressed and PTSD participants: no measurable mean change at 24 h although symptoms eased.'
    })
  },
  explore: {
    plain: ({ before, now, moment, unchanged }) => ({
      caption: 'Try it: stress, new spines, and time.',
      line: unchanged
        ? `With these settings, ${moment}, ${now} of 100 spines stand in the model: no more than before the dose.`
        : `With these settings, ${moment}, ${now} of 100 spines stand in the model; before the dose it was ${before}.`
    }),
    clinical: ({ before, now, strengthBefore, strengthNow, moment }) => ({
      caption: 'Explore stress, spine formation and time.',
      line: `Model, ${moment}: density ${before} to ${now} %, circuit index W ${strengthBefore} to ${strengthNow} % of healthy. W is not a mood score.`
    })
  }
};

/** "a week after" and its like. */
export const momentWords: Record<Moment, string> = {
  'three-hours': 'three hours after',
  'half-day': 'half a day after',
  day: 'a day after',
  'three-days': 'three days after',
  week: 'a week after',
  'two-weeks': 'two weeks after'
};

interface PanelWords {
  seen: string;
  lanes: { behaviour: string; spines: string; none: string };
  model: string;
  density: string;
  strength: string;
  dose: string;
  ticks: Record<'three-hours' | 'day' | 'three-days' | 'two-weeks', string>;
  cards: Record<'mice' | 'people', { title: string; how: string; result: string }> &
    Record<'before' | 'after', string>;
}

/** Words of the panels over the picture. */
export const panelWords: Record<Level, PanelWords> = {
  plain: {
    seen: 'Seen in mice',
    lanes: { behaviour: 'behaviour back', spines: 'more spines', none: 'no change to show' },
    model: 'Model fitted to rats and mice; sizes assumed',
    density: 'spines',
    strength: 'contacts',
    dose: 'dose',
    ticks: { 'three-hours': '3 h', day: '1 day', 'three-days': '3 days', 'two-weeks': '2 weeks' },
    cards: {
      before: 'before',
      after: 'a day after',
      mice: {
        title: 'In mice',
        how: 'Spines, counted one by one',
        result: 'More spines'
      },
      people: {
        title: 'In people',
        how: 'A scan of a marker in nerve endings',
        result: 'No overall change'
      }
    }
  },
  clinical: {
    seen: 'Seen in mice',
    lanes: { behaviour: 'behaviour', spines: 'density', none: 'no change to show' },
    model: 'Model fitted to rats and mice; sizes assumed',
    density: 'density N',
    strength: 'index W',
    dose: 'dose',
    ticks: { 'three-hours': '3 h', day: '24 h', 'three-days': '3 d', 'two-weeks': '14 d' },
    cards: {
      before: 'baseline',
      after: '24 h',
      mice: {
        title: 'Mice',
        how: 'Imaged in vivo, same dendrites',
        result: 'Density raised, up to 14\u00A0d'
      },
      people: {
        title: 'People',
        how: '¹¹C-UCB-J PET (SV2A)',
        result: 'No mean change at 24 h'
      }
    }
  }
};
