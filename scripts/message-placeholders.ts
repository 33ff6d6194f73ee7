import compile from 'icu-minify/compile'

/** How the compiler writes the sign # of a plural, and the two kinds of plurals. */
const POUND = 0
const PLURALS = [2, 3]

interface Placeholders {
  /** Names of values, and tags in angle brackets, that the reader gets to see. */
  shown: Set<string>
  /** These, and the numbers that only choose a plural's form. */
  taken: Set<string>
}

/** What a message has to be given. @throws where the message is not ICU */
export function placeholdersOf(message: string): Placeholders {
  const found: Placeholders = { shown: new Set(), taken: new Set() }
  walkMessage(compile(message), found)
  return found
}

function walkMessage(message: unknown, found: Placeholders): void {
  if (Array.isArray(message)) for (const node of message) walkNode(node, found)
}

/** A node is text, the sign #, [name, type?, options?] or, for a tag, [name, ...nodes]. */
function walkNode(node: unknown, found: Placeholders): void {
  if (!Array.isArray(node)) return
  const [name, type, options] = node
  const isTag = type !== undefined && typeof type !== 'number'
  const choices: unknown[] = typeof options === 'object' && options !== null ? Object.values(options) : []
  const onlyChooses = PLURALS.includes(type) && !choices.some((choice) => [choice].flat().includes(POUND))
  const written = isTag ? `<${name}>` : name
  found.taken.add(written)
  if (!onlyChooses) found.shown.add(written)
  if (isTag) walkMessage(node.slice(1), found)
  else for (const choice of choices) walkMessage(choice, found)
}
