/** Presenter paths: which steps of which figures, in order. */
import { steps as receptor } from '$lib/figures/receptor/steps';

export interface PathStop {
  figure: string;
  step: string;
}

export interface PresenterPath {
  id: string;
  title: string;
  stops: readonly PathStop[];
}

const storyOf = (figure: string, steps: readonly { id: string }[]): PathStop[] =>
  steps.map(({ id }) => ({ figure, step: id }));

export const paths: readonly PresenterPath[] = [
  {
    id: 'full',
    title: 'The whole story, as far as it is written',
    stops: [...storyOf('receptor', receptor)]
  }
];
