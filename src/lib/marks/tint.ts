/** Mixtures of the theme's tokens, as CSS colours: a theme change then needs no script. */

/** A token's fill, `percent` of the way to its keyline. */
export const shaded = (token: string, percent: number): string =>
  `color-mix(in oklab,var(--${token}),var(--${token}-edge) ${round(percent)}%)`;

/** A token's fill, `percent` of the way to the light. */
export const lifted = (token: string, percent: number): string =>
  `color-mix(in oklab,var(--${token}),var(--lift) ${round(percent)}%)`;

/** `percent` of the way from one token to another. */
export const mixed = (from: string, to: string, percent: number): string =>
  `color-mix(in oklab,var(--${from}),var(--${to}) ${round(percent)}%)`;

const round = (percent: number): number => Math.round(percent * 10) / 10;
