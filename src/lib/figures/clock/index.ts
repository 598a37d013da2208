import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'clock',
  chapter: 'growth',
  title,
  summary: 'From a second to six weeks, and where the accounts part',
  provenance: 'schematic',
  parameters,
  steps,
  poster: 'fork',
  claims: ['C29', 'C30', 'C32', 'C35'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
