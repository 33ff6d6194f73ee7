const FULL: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '＂': '"',
}

/**
 * Brings a page's half-width marks and corner brackets to the marks of newspapers, and straight quotation marks to opening
 * and closing ones in turn. One UTF-16 unit becomes one unit, so that offsets hold; marks within numbers stay (1,200; 9:30).
 */
export function foldPunctuation(text: string): string {
  if (!/[,:;!?()「」『』"＂]/.test(text)) return text
  let isOpen = false
  return text
    .replace(/(?<!\d)[,:]|[,:](?!\d)|[;!?()「」『』＂]/g, (mark) => FULL[mark] ?? mark)
    .replace(/"/g, () => {
      isOpen = !isOpen
      return isOpen ? '“' : '”'
    })
}
