/** The part of jstat the trials need; the package ships without types. */
declare module 'jstat' {
  const jstat: {
    jStat: {
      /** Quantile of Student's t: probability from 0 to 1, degrees of freedom above 0. */
      studentt: { inv(probability: number, degreesOfFreedom: number): number };
      /** Quantile of the normal distribution: probability from 0 to 1. */
      normal: { inv(probability: number, mean: number, standardDeviation: number): number };
    };
  };
  export default jstat;
}
