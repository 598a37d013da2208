import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'fade',
  chapter: 'onset',
  title,
  summary: 'After one dose, after a course, and when it goes on or stops',
  provenance: 'trial data',
  parameters,
  steps,
  poster: 'pair',
  claims: ['C05', 'C07', 'C36', 'C37'],
  limit,
  interactive: true,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
