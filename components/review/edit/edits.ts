/** What can be done about a stored activity. */
export const EDITS = ['correct', 'merge', 'split'] as const
export type Edit = (typeof EDITS)[number]

/** The edit that an address names; correcting where it names none. */
export function editOf(named: string | null): Edit {
  return EDITS.find((edit) => edit === named) ?? 'correct'
}

export function editHref(id: string, edit: Edit): string {
  return `/activities/${id}/edit${edit === 'correct' ? '' : `?do=${edit}`}`
}
