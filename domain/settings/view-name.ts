/** Longest name of a saved view, in characters. */
export const LONGEST_VIEW_NAME = 60

/**
 * A name for a state out of the sentence of its filter, without the last clause: its count will not stay the same.
 * Cut where it is too long.
 */
export function nameFromSentence(sentence: string): string {
  const text = sentence.replace(/[，;；][^，;；]*$/, '')
  return text.length > LONGEST_VIEW_NAME ? `${text.slice(0, LONGEST_VIEW_NAME - 1)}…` : text
}
