/** "−70 mV": whole, with a real minus sign. */
export const millivolts = (value: number): string =>
  `${value < 0 ? '−' : ''}${Math.abs(Math.round(value))} mV`;
