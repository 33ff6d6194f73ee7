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

/** The messages that travel to the browser with every page. */
export function clientMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => !SERVER_ONLY.includes(namespace)))
}
