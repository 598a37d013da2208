/** Presenter paths: which steps of which figures, in order. */
export interface PathStop {
  figure: string;
  step: string;
}

export interface PresenterPath {
  id: string;
  title: string;
  stops: readonly PathStop[];
}

const receptorStory = [
  'rest',
  'keys',
  'unplug',
  'open',
  'ketamine',
  'trapped',
  'release',
  'crowd',
  'explore'
].map((step): PathStop => ({ figure: 'receptor', step }));

export const paths: readonly PresenterPath[] = [
  { id: 'full', title: 'The whole story, as far as it is written', stops: receptorStory }
];
