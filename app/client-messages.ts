import type { AbstractIntlMessages } from 'next-intl'

/** Namespaces that only server components read: the frame's words and whole pages of prose. */
const SERVER_ONLY = [
  'product',
  'nav',
  'activity',
  'method',
  'apiReference',
  'export',
  'console',
  'badRequest',
  'decision',
]

/** Namespaces of the screens that review and change records; no other page carries them. */
const OF_REVIEW = ['reviewing', 'edit']

/** The messages that travel to the browser with every page. */
export function clientMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const left = [...SERVER_ONLY, ...OF_REVIEW]
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => !left.includes(namespace)))
}

/** What travels to the screens of review and correction besides. */
export function reviewMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const more = [...OF_REVIEW, 'activity']
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => more.includes(namespace)))
}
