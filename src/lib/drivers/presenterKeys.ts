/** What a key does in the presenter. Clickers send PageDown, PageUp, B or full stop, F5 and Escape. */
export const ACTIONS = [
  'next',
  'back',
  'first',
  'last',
  'black',
  'paper',
  'play',
  'replay',
  'describe',
  'help',
  'start',
  'resume',
  'leave',
  'new-patient'
] as const;
export type PresenterAction = (typeof ACTIONS)[number];

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

const BY_KEY: Readonly<Record<string, PresenterAction>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'paper',
  ',': 'paper',
  k: 'play',
  r: 'replay',
  d: 'describe',
  '?': 'help',
  F5: 'start',
  Escape: 'leave',
  x: 'new-patient'
};

/** For the help on screen, in the order in which they are needed. */
export const KEY_HELP: readonly (readonly [keys: string, does: string])[] = [
  ['→ ↓ Space Enter Page Down N', 'Next step'],
  ['← ↑ Shift+Space Page Up P', 'Step back'],
  ['Home, End', 'First, last step'],
  ['Digits, then Enter', 'Go to that step'],
  ['B or full stop', 'Black screen'],
  ['W or comma', 'Paper screen'],
  ['K', 'Pause or play'],
  ['R', 'Replay this step'],
  ['D', 'Describe this step'],
  ['F5, Shift+F5', 'Full screen from the start, from here'],
  ['X, held one second', 'New patient: back to the start'],
  ['Esc', 'Leave blank, full screen, presenter'],
  ['?', 'This help']
];

/** The action of a key press, or undefined: keys with Ctrl, Alt or Meta belong to the browser. */
export function actionOf(event: Key): PresenterAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === ' ' && event.shiftKey) return 'back';
  if (event.key === 'F5' && event.shiftKey) return 'resume';
  return BY_KEY[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
