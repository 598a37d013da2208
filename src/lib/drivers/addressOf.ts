import type { Address, Addressed } from './address';

/** The query for a state, without what is default anyway. */
export function writeAddress(state: Partial<Address>, figure: Addressed): string {
  const query = new URLSearchParams();
  const id = figure.steps[state.step ?? 0]?.id;
  if (state.step && id) query.set('step', id);
  if (state.at !== undefined && state.at !== 1) query.set('at', String(state.at));
  for (const [name, value] of Object.entries(state.values ?? {})) {
    if (figure.parameters[name]?.default !== value) query.set(`p.${name}`, String(value));
  }
  if (state.level === 'clinical') query.set('level', state.level);
  if (state.theme && state.theme !== 'auto') query.set('theme', state.theme);
  return query.toString();
}
