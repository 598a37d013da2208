import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Comments that Svelte leaves for hydration; static text needs none, and one at the top would end it early. */
const HYDRATION_COMMENT = /<!--[^>]*-->/g;

/**
 * Renders a component to HTML that is never hydrated, for pages that ship text without its code.
 * Call it from `load` behind `import.meta.env.SSR`, so that the component stays out of the browser's bundle.
 * @param context what `getContext` finds in the component and below it
 */
export function renderStatic<P extends Record<string, unknown>>(
  component: Component<P>,
  props: P,
  context = new Map<unknown, unknown>()
): string {
  return render(component, { props, context }).body.replace(HYDRATION_COMMENT, '');
}
