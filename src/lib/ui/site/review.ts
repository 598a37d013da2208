/** Where the site stands in its review; shown in the footer and on the page about the method. */
export const review = {
  /** Day the words were last gone through, ISO 8601. */
  edited: '2026-11-25',
  /** Day they are to be gone through again at the latest. */
  nextDue: '2027-11-25',
  /** Clinicians who have reviewed the site, with their qualifications; none so far. */
  reviewers: [] as readonly string[]
} as const;
