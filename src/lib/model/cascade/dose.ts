import type { ReferenceCourses } from './parameters';

/** A dose absorbed first order and eliminated first order. */
export interface BolusDose {
  kind: 'bolus';
  /** When it is given, min, ≥ 0 */
  startMin: number;
  /** Peak of unbound ketamine, µM, ≥ 0 */
  peakUm: number;
  /** 1/min, > 0 */
  absorbPerMin: number;
  /** min, > 0 */
  halfLifeMin: number;
}

/** A dose that rises evenly while it runs and leaves at two half-lives. */
export interface InfusionDose {
  kind: 'infusion';
  /** When it begins, min, ≥ 0 */
  startMin: number;
  /** Peak of unbound ketamine, µM, ≥ 0, at the end of the infusion */
  peakUm: number;
  /** min, > 0 */
  durationMin: number;
  /** Share of the peak that leaves at the fast half-life, 0..1 */
  fastShare: number;
  /** min, > 0 */
  fastHalfLifeMin: number;
  /** min, > 0 */
  slowHalfLifeMin: number;
}

/** A course from elsewhere, such as the unbound brain concentration of a pharmacokinetic run. */
export interface GivenCourse {
  kind: 'given';
  /** Unbound ketamine at a time, µM, ≥ 0; a continuous function, smooth between the edges */
  concentrationUm(timeMin: number): number;
  /** Instants at which its slope jumps, min */
  edgesMin: readonly number[];
}

export type Dose = BolusDose | InfusionDose | GivenCourse;

/** Unbound ketamine of one dose over time, µM; 0 up to its start. */
type Course = (timeMin: number) => number;

/** Rates of rise and fall closer than this share of each other count as equal. */
const EQUAL_RATES_SHARE = 1e-9;

/** (e^(−ke·t) − e^(−ka·t)) over its largest value. */
function bolusCourse({ startMin, peakUm, absorbPerMin, halfLifeMin }: BolusDose): Course {
  const leavePerMin = Math.LN2 / halfLifeMin;
  const gap = absorbPerMin - leavePerMin;
  if (Math.abs(gap) < EQUAL_RATES_SHARE * leavePerMin) {
    return (timeMin) => {
      const elapsed = Math.max(0, timeMin - startMin) * leavePerMin;
      return peakUm * elapsed * Math.exp(1 - elapsed);
    };
  }
  const shape = (elapsedMin: number): number =>
    -Math.exp(-leavePerMin * elapsedMin) * Math.expm1(-gap * elapsedMin);
  const scale = peakUm / shape(Math.log1p(gap / leavePerMin) / gap);
  return (timeMin) => (timeMin <= startMin ? 0 : scale * shape(timeMin - startMin));
}

function infusionCourse(dose: InfusionDose): Course {
  const { startMin, peakUm, durationMin, fastShare, fastHalfLifeMin, slowHalfLifeMin } = dose;
  const fastPerMin = Math.LN2 / fastHalfLifeMin;
  const slowPerMin = Math.LN2 / slowHalfLifeMin;
  return (timeMin) => {
    const elapsed = timeMin - startMin;
    if (elapsed <= 0) return 0;
    if (elapsed <= durationMin) return (peakUm * elapsed) / durationMin;
    const since = elapsed - durationMin;
    return (
      peakUm * (fastShare * Math.exp(-fastPerMin * since) + (1 - fastShare) * Math.exp(-slowPerMin * since))
    );
  };
}

function courseOf(dose: Dose): Course {
  if (dose.kind === 'bolus') return bolusCourse(dose);
  if (dose.kind === 'infusion') return infusionCourse(dose);
  return (timeMin) => dose.concentrationUm(timeMin);
}

/** Unbound ketamine of all doses together, µM. */
export function courseOfAll(doses: readonly Dose[]): Course {
  const courses = doses.map(courseOf);
  return (timeMin) => {
    let sum = 0;
    for (const course of courses) sum += course(timeMin);
    return sum;
  };
}

/** Instants at which the slope of a dose's course jumps, min. */
export function edgesOf(dose: Dose): readonly number[] {
  if (dose.kind === 'given') return dose.edgesMin;
  return dose.kind === 'bolus' ? [dose.startMin] : [dose.startMin, dose.startMin + dose.durationMin];
}

/** The rodent stand-in for a dose into the belly, mg/kg. */
export function rodentDose(
  species: 'rat' | 'mouse',
  mgPerKg: number,
  courses: ReferenceCourses,
  startMin = 0
): BolusDose {
  return {
    kind: 'bolus',
    startMin,
    peakUm: courses.rodentPeakUmPerMgPerKg * mgPerKg,
    absorbPerMin: courses.rodentAbsorbPerMin,
    halfLifeMin: species === 'rat' ? courses.ratHalfLifeMin : courses.mouseHalfLifeMin
  };
}

/** The stand-in for the infusion most trials in people gave. */
export function humanInfusion(courses: ReferenceCourses, startMin = 0): InfusionDose {
  return {
    kind: 'infusion',
    startMin,
    peakUm: courses.humanPeakUm,
    durationMin: courses.humanDurationMin,
    fastShare: courses.humanFastShare,
    fastHalfLifeMin: courses.humanFastHalfLifeMin,
    slowHalfLifeMin: courses.humanSlowHalfLifeMin
  };
}
