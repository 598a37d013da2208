import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'circuit',
  chapter: 'circuit',
  title,
  summary: 'A brake that eases, and a dose too high',
  provenance: 'schematic',
  parameters,
  steps,
  poster: 'rise',
  claims: ['C25', 'C30'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
