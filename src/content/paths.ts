/** Presenter paths: which steps of which figures, in order. */
import { steps as bdnf } from '$lib/figures/bdnf/steps';
import { steps as circuit } from '$lib/figures/circuit/steps';
import { steps as clock } from '$lib/figures/clock/steps';
import { steps as comparators } from '$lib/figures/comparators/steps';
import { steps as conditions } from '$lib/figures/conditions/steps';
import { steps as fade } from '$lib/figures/fade/steps';
import { steps as onset } from '$lib/figures/onset/steps';
import { steps as pattern } from '$lib/figures/pattern/steps';
import { steps as receptor } from '$lib/figures/receptor/steps';
import { steps as regimens } from '$lib/figures/regimens/steps';
import { steps as spines } from '$lib/figures/spines/steps';
import { steps as synapse } from '$lib/figures/synapse/steps';

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
    stops: [
      ...storyOf('receptor', receptor),
      ...storyOf('regimens', regimens),
      ...storyOf('circuit', circuit),
      ...storyOf('synapse', synapse),
      ...storyOf('bdnf', bdnf),
      ...storyOf('spines', spines),
      ...storyOf('clock', clock),
      ...storyOf('pattern', pattern),
      ...storyOf('onset', onset),
      ...storyOf('comparators', comparators),
      ...storyOf('fade', fade),
      ...storyOf('conditions', conditions)
    ]
  }
];
