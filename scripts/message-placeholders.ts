import compile from 'icu-minify/compile'

/** How the compiler writes the sign # of a plural, and the two kinds of plurals. */
const POUND = 0
const PLURALS = [2, 3]

/**
 * What a message shows: names of values, and tags in angle brackets, sorted. A number that only chooses a plural's
 * form is not among them: Chinese has no such forms.
 * @throws where the message is not ICU
 */
export function placeholdersOf(message: string): string[] {
  return [...new Set(inMessage(compile(message)))].sort()
}

function inMessage(message: unknown): string[] {
  return Array.isArray(message) ? message.flatMap(inNode) : []
}

/** A node is text, the sign #, [name, type?, options?] or, for a tag, [name, ...nodes]. */
function inNode(node: unknown): string[] {
  if (!Array.isArray(node)) return []
  const [name, type, options] = node
  if (type !== undefined && typeof type !== 'number') return [`<${name}>`, ...node.slice(1).flatMap(inNode)]
  const choices: unknown[] = typeof options === 'object' && options !== null ? Object.values(options) : []
  const onlyChooses = PLURALS.includes(type) && !choices.some((choice) => [choice].flat().includes(POUND))
  return [...(onlyChooses ? [] : [name]), ...choices.flatMap(inMessage)]
}
