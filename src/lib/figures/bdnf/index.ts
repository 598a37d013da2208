import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'bdnf',
  chapter: 'growth',
  title,
  summary: 'Two proposed roads to new protein',
  provenance: 'schematic',
  parameters,
  steps,
  poster: 'explore',
  claims: ['C30', 'C29'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
