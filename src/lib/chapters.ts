/** Whether a chapter can be read, or is listed without a link. */
export type ChapterState = 'ready' | 'in preparation';

/** One chapter of the article, in reading order. */
export interface Chapter {
  /** Its address: `/{slug}/`. */
  slug: string;
  /** Place in the book, from 1. */
  number: number;
  title: string;
  /** At most twelve characters, for a narrow header. */
  short: string;
  state: ChapterState;
  /** What a reader will have an answer to at its end. */
  question: string;
}

const OUTLINE: readonly Omit<Chapter, 'number'>[] = [
  {
    slug: 'history',
    title: 'From operating room to therapy room',
    short: 'History',
    state: 'in preparation',
    question: 'How did a drug made for surgery come to be studied for low mood?'
  },
  {
    slug: 'ketamine',
    title: 'What ketamine is',
    short: 'Ketamine',
    state: 'in preparation',
    question: 'What is it, and what does it do to breathing, pulse and pain?'
  },
  {
    slug: 'therapy',
    title: 'What ketamine therapy involves',
    short: 'Therapy',
    state: 'in preparation',
    question: 'Who is in the room, what happens there, and when is it stopped?'
  },
  {
    slug: 'receptor',
    title: 'The receptor',
    short: 'Receptor',
    state: 'ready',
    question: 'Where does ketamine act first, and what happens there?'
  },
  {
    slug: 'circuit',
    title: 'The circuit',
    short: 'Circuit',
    state: 'ready',
    question: 'How could blocking one signal make other cells more active?'
  },
  {
    slug: 'growth',
    title: 'The growth signal',
    short: 'Growth',
    state: 'ready',
    question: 'What may follow in the hours and days after, and how sure is that?'
  },
  {
    slug: 'onset',
    title: 'How soon, and for how long',
    short: 'Onset',
    state: 'ready',
    question: 'How fast does mood change in trials, and when does the change fade?'
  },
  {
    slug: 'evidence',
    title: 'What has been tested',
    short: 'Evidence',
    state: 'ready',
    question: 'For which conditions has it been tested, and against what?'
  },
  {
    slug: 'integration',
    title: 'Making use of a session',
    short: 'Integration',
    state: 'in preparation',
    question: 'Does talking afterwards help, and what do people do with it?'
  },
  {
    slug: 'safety',
    title: 'What can go wrong',
    short: 'Safety',
    state: 'in preparation',
    question: 'Which side effects are seen, how often, and how are they watched?'
  },
  {
    slug: 'access',
    title: 'Who should not have it, law and access',
    short: 'Access',
    state: 'in preparation',
    question: 'Who should stay away from it, and what is allowed where?'
  },
  {
    slug: 'next-steps',
    title: 'Questions to take along',
    short: 'Next steps',
    state: 'in preparation',
    question: 'What could you ask a clinician before you decide anything?'
  }
];

/** The twelve chapters in reading order. */
export const chapters: readonly Chapter[] = OUTLINE.map((chapter, index) => ({
  ...chapter,
  number: index + 1
}));

/** The chapter at an address, or undefined when the slug names none. */
export const findChapter = (slug: string): Chapter | undefined =>
  chapters.find((chapter) => chapter.slug === slug);
