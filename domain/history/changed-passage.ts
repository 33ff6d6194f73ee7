/** Characters kept on either side of what changed, and the most that is told of a text. */
const AROUND = 20
const LONGEST = 300

/** What of two versions of a long text differs, each with a few characters around it. */
export function changedPassages(before: string, after: string): { before: string; after: string } {
  const start = commonStart(before, after)
  const end = commonStart(reversed(before.slice(start)), reversed(after.slice(start)))
  const passage = (text: string) => excerpt(text, start - AROUND, text.length - end + AROUND)
  return { before: passage(before), after: passage(after) }
}

/** A text, cut where it is longer than a history can tell. */
export function shortened(text: string): string {
  return excerpt(text, 0, text.length)
}

function excerpt(text: string, from: number, to: number): string {
  const [first, last] = [Math.max(from, 0), Math.min(to, text.length, Math.max(from, 0) + LONGEST)]
  return `${first > 0 ? '…' : ''}${text.slice(first, last)}${last < text.length ? '…' : ''}`
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return length
}

function reversed(text: string): string {
  return text.split('').reverse().join('')
}
