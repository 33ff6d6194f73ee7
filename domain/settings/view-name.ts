/** Longest name of a saved view, in characters. */
export const LONGEST_VIEW_NAME = 60

/** A name for a state out of the sentence of its filter; cut where it is too long. */
export function nameFromSentence(sentence: string): string {
  const text = sentence.replace(/[。.]\s*$/, '')
  return text.length > LONGEST_VIEW_NAME ? `${text.slice(0, LONGEST_VIEW_NAME - 1)}…` : text
}
