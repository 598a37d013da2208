/** What a reader may choose in the last step, with the words for it. */
export const SORTS = [
  { value: 'trials', label: { plain: 'Most trials', clinical: 'Number of trials' } },
  { value: 'people', label: { plain: 'Most people', clinical: 'Number of people' } },
  { value: 'strength', label: { plain: 'Best tested', clinical: 'Strength of testing' } }
] as const;

export const COLUMN_SETS = [
  { value: 'control', label: { plain: 'Compared with', clinical: 'Comparator' } },
  { value: 'found', label: { plain: 'What was found', clinical: 'Result' } }
] as const;

export const SHOWN = [
  { value: 'all', label: { plain: 'All trials', clinical: 'All' } },
  { value: 'hidden', label: { plain: 'Drug could be hidden', clinical: 'Psychoactive or masked' } },
  { value: 'inert', label: { plain: 'Salt water or spray', clinical: 'Saline, inert spray, pill' } },
  { value: 'other', label: { plain: 'Other treatment', clinical: 'Other treatment, less ketamine' } },
  { value: 'none', label: { plain: 'No comparison', clinical: 'Uncontrolled' } }
] as const;

export type SortId = (typeof SORTS)[number]['value'];
export type ShownId = (typeof SHOWN)[number]['value'];
