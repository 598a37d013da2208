/** Seconds a figure takes from one step to the next when it plays. Drivers keep to it; rooms say what it slows down. */
export const STEP_S = 2.2;
