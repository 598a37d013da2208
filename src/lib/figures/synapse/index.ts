import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'synapse',
  chapter: 'circuit',
  title,
  summary: 'A little more glutamate, for a while',
  provenance: 'schematic',
  parameters,
  steps,
  poster: 'bind',
  claims: ['C30', 'C24'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
