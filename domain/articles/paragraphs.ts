import { isListedFact } from '@/domain/articles/headline-signs'

/** A line of a report's body as it stands on the page. */
export interface BodyLine {
  text: string
  /** Whether blank lines or other things stood between it and the line above. */
  apart: boolean
  /** Whether it fills the width at which the page's lines were broken, so that the next line goes on with it. */
  full: boolean
  /** Whether it begins further in, as paragraphs do. */
  indented: boolean
  /** A subhead, which stands by itself. */
  alone: boolean
}

const FINISHED = /[。！？!?；;：:…](?:[”’」』）)】》"'\]]*)$|[）)】\]]$/u
/** Punctuation that no paragraph begins with. */
const CANNOT_BEGIN = /^[，。、；：！？”’）》】」』]/u
const CAPTION = /^(?:图为|图[①-⑨一二三四][为：:\s]|[上下左右]图[为：:，]|资料图|照片[：:])/u
const POINT =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[-*+•●■◆▲]\s)/u
const HYPHENATED = /[a-z]-$/
const LATIN_END = /(?:^|[^A-Za-z])([A-Za-z]+)$/
const LATIN_START = /^([A-Za-z]+)(?:[^A-Za-z]|$)/
const WORDS_END = /[A-Za-z]{2,}[,.;]?\s[A-Za-z]+$/
const WORDS_START = /^[A-Za-z]+[,.;]?\s[A-Za-z]{2,}/

/** Whether a line of prose ends where a sentence or a clause of a list ends. */
export function isFinished(text: string): boolean {
  return FINISHED.test(text.slice(-12))
}

/**
 * Joins the lines of a body to its paragraphs: a sentence broken over lines, columns and blank lines becomes whole
 * again. A picture's caption within a sentence moves behind its paragraph.
 */
export function joinLines(lines: BodyLine[]): string[] {
  const paragraphs: string[][] = []
  let captions: string[][] = []
  let above: BodyLine | null = null
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (above !== null && CAPTION.test(line.text) && !above.alone && !isFinished(above.text)) {
      captions.push([line.text])
      continue
    }
    if (above !== null && last !== undefined && goesOn(above, line)) addTo(last, line.text)
    else {
      for (const caption of captions) paragraphs.push(caption)
      captions = []
      paragraphs.push([line.text])
    }
    above = line
  }
  return [...paragraphs, ...captions].map((pieces) => pieces.join(''))
}

function goesOn(above: BodyLine, line: BodyLine): boolean {
  if (above.alone || line.alone || line.indented || isListedFact(line.text)) return false
  if (CANNOT_BEGIN.test(line.text) || (above.full && !line.apart)) return true
  return !isFinished(above.text) && !(POINT.test(line.text) && line.apart)
}

/** Adds a line's text to a paragraph. Two Latin words keep a space between them; a word broken in two becomes one. */
function addTo(pieces: string[], text: string): void {
  const before = pieces.at(-1) ?? ''
  if (HYPHENATED.test(before) && /^[a-z]/.test(text)) {
    pieces[pieces.length - 1] = before.slice(0, -1)
    pieces.push(text)
  } else if (LATIN_END.test(before.slice(-40)) && LATIN_START.test(text.slice(0, 40))) {
    pieces.push(WORDS_END.test(before.slice(-80)) || WORDS_START.test(text.slice(0, 80)) ? ' ' : '', text)
  } else if (/[A-Za-z][,.;:]$/.test(before) && /^[A-Za-z]/.test(text)) pieces.push(' ', text)
  else pieces.push(text)
}
