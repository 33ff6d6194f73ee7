import { parseHTML } from 'linkedom'

/** Elements whose words are no text of the page. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT FORM NAV HEAD MAP'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR IMG'.split(
    ' ',
  ),
)
const CELL = new Set(['TD', 'TH'])

/** Reads HTML into a document that runs nothing and fetches nothing. */
export function parseDocument(html: string): Document {
  return parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`).document as unknown as Document
}

/**
 * The text of an element as lines: one for each block, headings with Markdown marks one level down from their own,
 * table cells apart by spaces. Walks without recursion, so that no depth of nesting can exhaust the stack.
 */
export function textOf(root: Node, headingShift: number): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/\s+/g, (gap) => (gap.includes('\u3000') ? '\u3000' : ' ')).trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  let node: Node | null = root
  while (node !== null) {
    let descend: Node | null = null
    if (node.nodeType === 3) line += (node.nodeValue ?? '').replace(/[\r\n\t]+/g, ' ')
    else if (node.nodeType === 1 && (node === root || !isSilent(node as Element))) {
      const element = node as Element
      const name = element.tagName.toUpperCase()
      if (name === 'BR') flush()
      else if (CELL.has(name)) line += '  '
      else if (!INLINE.has(name)) flush()
      const level = /^H([1-6])$/.exec(name)?.[1]
      if (level !== undefined && (element.textContent ?? '').trim() !== '') {
        line = `${'#'.repeat(Math.min(6, Number(level) + headingShift))} `
      }
      descend = element.firstChild
    }
    if (descend !== null) {
      node = descend
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && isBlock(node)) flush()
    }
    if (node === null || node === root) break
    if (isBlock(node)) flush()
    node = node.nextSibling
  }
  flush()
  return lines.join('\n\n')
}

function isBlock(node: Node): boolean {
  const name = (node as Element).tagName?.toUpperCase()
  return node.nodeType === 1 && !INLINE.has(name) && !CELL.has(name)
}

function isSilent(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase())) return true
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
}
