import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'regimens',
  chapter: 'receptor',
  title,
  summary: 'Rise, fall, and a share that stays behind',
  provenance: 'model',
  parameters,
  steps,
  poster: 'routes',
  claims: ['C25'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
