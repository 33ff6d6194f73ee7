import type { AbstractIntlMessages } from 'next-intl'

/** Namespaces that only server components read: the frame's words and whole pages of prose. */
const SERVER_ONLY = [
  'product',
  'nav',
  'activity',
  'method',
  'apiReference',
  'export',
  'workbook',
  'report',
  'comparison',
  'bulletin',
  'console',
  'badRequest',
  'decision',
  'mail',
  'history',
]

/** Namespaces of the screens that review and change records; no other page carries them. */
const OF_REVIEW = ['reviewing', 'edit']

/** The namespace of the import screen; no other page carries it. */
const OF_IMPORT = 'import'

/** Namespaces of the settings; no other page carries them whole. */
const OF_SETTINGS = ['settings', 'denominators', 'integrity']

/** Namespaces of the screen of reports; no other page carries them. */
const OF_REPORTS = ['reports', 'check', 'file']

/** Namespaces of the screens that compare districts; no other page carries them. */
const OF_COMPARE = ['compare', 'zeroReports', 'changes']

/** The namespace of an area's own page; no other page carries it. */
const OF_AREA = 'areaPage'

/** Namespaces of the screens about people; no other page carries them. */
const OF_PEOPLE = ['join', 'account', 'people', 'right']

/** The messages that travel to the browser with every page. */
export function clientMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const left = [
    ...SERVER_ONLY,
    ...OF_REVIEW,
    OF_IMPORT,
    OF_AREA,
    ...OF_REPORTS,
    ...OF_COMPARE,
    ...OF_SETTINGS,
    ...OF_PEOPLE,
  ]
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => !left.includes(namespace)))
}

/** What travels to the screens of review and correction besides. */
export function reviewMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const more = [...OF_REVIEW, 'activity']
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => more.includes(namespace)))
}

/** What travels to the import screen besides. */
export function importMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => namespace === OF_IMPORT))
}

/** What travels to the screen of reports besides. */
export function reportsMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => OF_REPORTS.includes(namespace)))
}

/**
 * What travels to the screens that compare districts besides: of the denominators' words, how to name them, and of an
 * activity's, what decisions are called.
 */
export function compareMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const own = Object.entries(messages).filter(([namespace]) => OF_COMPARE.includes(namespace))
  const naming = ['residents', 'per', 'perOf', 'note']
  const named = Object.entries(inside(messages, 'denominators')).filter(([key]) => naming.includes(key))
  const { action = {} } = inside(messages, 'activity')
  return { ...Object.fromEntries(own), denominators: Object.fromEntries(named), activity: { action } }
}

/** What travels to an area's own page besides: of the words of a comparison, those for places and changes. */
export function areaMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const { rank = {}, change = {}, per = {} } = inside(messages, 'compare')
  return { [OF_AREA]: inside(messages, OF_AREA), compare: { rank, change, per } }
}

/** What travels to the settings besides: of a bulletin's words, the tiers' names alone. */
export function settingsMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const own = Object.entries(messages).filter(([namespace]) => OF_SETTINGS.includes(namespace))
  const { grade = {} } = inside(messages, 'bulletin')
  return { ...Object.fromEntries(own), bulletin: { grade } }
}

/** What travels to the screens about people besides. */
export function peopleMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => OF_PEOPLE.includes(namespace)))
}

/** What travels to the overview besides: of the words of a comparison, those for changes. */
export function overviewMessages(messages: AbstractIntlMessages): AbstractIntlMessages {
  const { change = {} } = inside(messages, 'compare')
  return { compare: { change } }
}

function inside(messages: AbstractIntlMessages, namespace: string): AbstractIntlMessages {
  const part = messages[namespace]
  return typeof part === 'object' ? part : {}
}
