/** What a key can do, in the order of the list that ? shows. */
export const COMMANDS = [
  'next',
  'previous',
  'accept',
  'correct',
  'reject',
  'undo',
  'verify',
  'acceptConfident',
  'join',
  'add',
  'nextItem',
  'previousItem',
  'keys',
] as const
export type Command = (typeof COMMANDS)[number]

/** Commands of those who may verify. */
export const VERIFYING: readonly Command[] = ['verify', 'join']

/** The keys of each command; the first is the one that buttons show. */
export const KEYS: Record<Command, readonly string[]> = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  accept: ['a'],
  correct: ['e'],
  reject: ['r'],
  undo: ['u'],
  verify: ['v'],
  acceptConfident: ['A'],
  join: ['m'],
  add: ['/'],
  nextItem: ['n'],
  previousItem: ['p'],
  keys: ['?'],
}

/** How a key is written on a button. */
export function writeKey(key: string): string {
  return ({ ArrowDown: '↓', ArrowUp: '↑', A: 'Shift A' } as Record<string, string>)[key] ?? key.toUpperCase()
}

interface Stroke {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  isComposing: boolean
}

/** The command of a key pressed alone (Shift aside); null where it has none, or belongs to the browser. */
export function commandOf({ key, ctrlKey, metaKey, altKey, isComposing }: Stroke): Command | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null
  return COMMANDS.find((command) => KEYS[command].includes(key)) ?? null
}

/** Whether the browser scrolls a frame of text with this key where the focus is. */
export function scrollsFrame(element: Element | null, key: string): boolean {
  return key.startsWith('Arrow') && element?.closest('[data-frame]') != null
}

/** Whether an element takes keys as text or has its own use for arrows, so that no command may take them. */
export function takesKeys(element: Element | null): boolean {
  if (element === null) return false
  return (
    element.closest('input, textarea, select, [contenteditable="true"], dialog[open], [popover]:popover-open') !== null
  )
}
