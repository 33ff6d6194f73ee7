/** Stands in the history for a state of a record that who asks may not see. */
export const UNSEEN = { unseen: true } as const

export function isUnseen(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'unseen' in state
}
