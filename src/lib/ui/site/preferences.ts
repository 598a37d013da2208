/** What a visitor may choose, the first value being what holds when nothing was chosen. */
export const PREFERENCES = {
  theme: ['auto', 'light', 'dark', 'contrast', 'projector'],
  motion: ['auto', 'full', 'reduced'],
  level: ['plain', 'clinical']
} as const;

export type PreferenceKey = keyof typeof PREFERENCES;

/** Key in the browser's storage; before-paint.js reads the same one. */
const storageKey = (key: PreferenceKey) => `ketamine-explainer:${key}`;

/** The choice that holds on this page now, as <html> carries it. */
export function currentPreference(key: PreferenceKey): string {
  return document.documentElement.dataset[key] ?? PREFERENCES[key][0];
}

/**
 * Applies a choice to the page and keeps it for the next one. The first value of a key clears it: the attribute
 * and the stored word go away. Where storage is closed, the choice holds for this page only.
 */
export function choosePreference(key: PreferenceKey, value: string): void {
  const { dataset } = document.documentElement;
  const cleared = value === PREFERENCES[key][0];
  if (cleared) delete dataset[key];
  else dataset[key] = value;
  try {
    if (cleared) localStorage.removeItem(storageKey(key));
    else localStorage.setItem(storageKey(key), value);
  } catch {
    // Private windows and blocked storage: nothing is kept.
  }
}
