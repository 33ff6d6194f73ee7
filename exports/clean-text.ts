/** What no file may hold: control characters, non-characters, halves of characters. Tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu

/** Text that any file can hold: without characters that XML forbids, its lines ended by a line feed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n').replace(UNFIT, (character) => {
    return /\p{Cs}/u.test(character) ? '\ufffd' : ''
  })
}

/** Clean text as one line. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim()
}
