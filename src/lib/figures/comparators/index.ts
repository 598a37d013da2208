import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'comparators',
  chapter: 'onset',
  title,
  summary: 'The same treatment, against four comparisons',
  provenance: 'trial data',
  parameters,
  steps,
  poster: 'ladder',
  claims: ['C05', 'C35', 'C36'],
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
