const HAN = '\\p{Script=Han}'
const MARK = '，。、；：？！“”‘’（）《》〈〉【】「」『』…—·'
const SINGLES = new RegExp(`(?<![^\\s])(?:[${HAN}${MARK}\\d]\\s+){3,}[${HAN}${MARK}\\d](?![^\\s${MARK}])`, 'gu')
const BESIDE_MARK = /\s+(?=[，。、；：？！”’）》】」』])|(?<=[，。、；：？！“‘（《【「『])\s+/gu
const BESIDE_DIGIT = new RegExp(`(?<=\\d)\\s+(?=[${HAN}])|(?<=[${HAN}])\\s+(?=\\d)`, 'gu')
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])\\s+(?=[${HAN}])`, 'gu')
const QUOTED = /“[^”]*”|‘[^’]*’|（[^）]*）|《[^》]*》|「[^」]*」/gu

/** Spaces of a headline, kicker or column: those between its halves stay, letter-spaced characters close up. */
export function closeTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SINGLES, (run) => run.replace(/\s/g, ''))
    .replace(BESIDE_MARK, '')
    .trim()
}

/**
 * Spaces of a paragraph as PDFs and pasted pages hold them: gone between Chinese characters, beside punctuation and
 * between numbers and characters. Those around Latin words stay, those within quotations (颂歌献给党 劳动创未来) and
 * those of lists of names.
 */
export function closeParagraph(text: string): string {
  if (!/\s/.test(text)) return text
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(SINGLES, (run) => run.replace(/\s/g, ''))
    .replace(BESIDE_MARK, '')
    .replace(BESIDE_DIGIT, '')
    .trim()
  if (!/[。！？；，]/u.test(tidy) || isList(tidy)) return tidy
  const quoted = [...tidy.matchAll(QUOTED)]
  const pieces: string[] = []
  let from = 0
  for (const quote of quoted) {
    pieces.push(tidy.slice(from, quote.index).replace(BETWEEN_HAN, ''), quote[0])
    from = quote.index + quote[0].length
  }
  pieces.push(tidy.slice(from).replace(BETWEEN_HAN, ''))
  return pieces.join('')
}

/** 一等奖：张伟 王芳 李强: several short words in a row. */
function isList(text: string): boolean {
  const words = text.split(' ')
  return words.length >= 4 && text.length / words.length < 7
}
