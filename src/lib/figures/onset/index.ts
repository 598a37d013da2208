import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'onset',
  chapter: 'onset',
  title,
  summary: 'Hours and weeks, each beside its own control group',
  provenance: 'trial data',
  parameters,
  steps,
  poster: 'fade',
  claims: ['C05', 'C35'],
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
