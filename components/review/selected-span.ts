import type { Span } from '@/domain/articles/segments'

/** The attribute of a paragraph that says where in the body it begins. */
export const STARTS_AT = 'data-start'

/** The stretch of the body that is selected within its element; null where nothing of it is. Edges lose their blanks. */
export function selectedSpan(body: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(body, range.startContainer, range.startOffset)
  const end = offsetOf(body, range.endContainer, range.endOffset)
  return start === null || end === null ? null : trimmed(text, { start, end })
}

/** Where a point of the page stands in the body, in UTF-16 units; null where it is outside all paragraphs. */
function offsetOf(body: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>(`[${STARTS_AT}]`)
  if (!paragraph || !body.contains(paragraph)) return null
  const before = document.createRange()
  before.selectNodeContents(paragraph)
  before.setEnd(node, offset)
  return Number(paragraph.getAttribute(STARTS_AT)) + before.toString().length
}

/** The stretch without blanks at its edges; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}
