/** Before the id of a view, in the name under which it is kept. */
export const VIEW_PREFIX = 'view/'

/** Whether it is a view that is kept under this name. */
export function isView(subject: string): boolean {
  return subject.startsWith(VIEW_PREFIX)
}
