import { defineFigure } from '../figure';
import { describe } from './describe';
import { parameters } from './parameters';
import { prepare, scene } from './scene';
import { steps } from './steps';
import { limit, title } from './words';

export default defineFigure({
  id: 'conditions',
  chapter: 'evidence',
  title,
  summary: 'Every trial a dot, by what it was tested for',
  provenance: 'trial data',
  parameters,
  steps,
  poster: 'explore',
  claims: ['C05', 'C06', 'C07', 'C08', 'C36', 'C37'],
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
