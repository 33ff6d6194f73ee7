/**
 * Brings full-width and capital letters to their plain small forms, one UTF-16 unit to one unit, so that offsets into
 * the folded text are offsets into the original.
 */
export function foldCharacters(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\p{Lu}]/gu, (character) => {
    const code = character.charCodeAt(0)
    if (code === 0x3000) return ' '
    const halfWidth = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
    const small = halfWidth.toLowerCase()
    return small.length === character.length ? small : character
  })
}
