import type { ParameterSchema } from '../figure';

/** A metaphor has nothing to turn: a control would look like a measurement. */
export const parameters = {} as const satisfies ParameterSchema;
