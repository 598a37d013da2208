import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'pattern',
  chapter: 'growth',
  title,
  summary: 'A worn loop, and other ways to go',
  provenance: 'metaphor',
  parameters,
  steps,
  poster: 'open',
  claims: ['C27', 'C33'],
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
