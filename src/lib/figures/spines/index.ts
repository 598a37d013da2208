import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'spines',
  chapter: 'growth',
  title,
  summary: 'Small contacts lost and regrown',
  provenance: 'animal study',
  poster: 'days',
  parameters,
  steps,
  claims: ['C29', 'C32'],
  limit,
  prepare,
  scene,
  describe,
  accounts: () => import('./account'),
  table: () => import('./table'),
  view: () => import('./View.svelte'),
  still: () => import('./Still.svelte')
});
