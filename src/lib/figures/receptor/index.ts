import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'receptor',
  chapter: 'receptor',
  title,
  summary: 'A plug, two keys and a trap',
  provenance: 'model',
  parameters,
  steps,
  poster: 'trapped',
  claims: ['C24', 'C25'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
