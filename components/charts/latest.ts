/** The page of the list of activities that the overview shows. */
export const LATEST = { sort: '-period', limit: 8, cursor: null } as const
