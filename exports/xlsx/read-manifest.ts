import { ArchiveParts } from '@/exports/xlsx/archive-parts'
import { MANIFEST_SHEET } from '@/exports/xlsx/manifest-sheet'
import { withoutEscapes } from '@/exports/xlsx/xml-text'

const MEGABYTE = 1024 * 1024

/** Bytes unpacked of the parts that are looked into. A program that saved a long workbook again shares all its texts. */
const MOST = { workbook: 8 * MEGABYTE, sheet: 64 * MEGABYTE, texts: 512 * MEGABYTE }

/** A text with all its formats and escapes. */
const LONGEST_TEXT = 4 * MEGABYTE

/**
 * What a workbook says of itself, also after Excel or WPS saved it again; null where it says nothing. Never throws, and
 * looks into no more of a file than it has to, whatever the file is.
 */
export async function readManifest(bytes: Uint8Array): Promise<unknown> {
  try {
    const parts = await ArchiveParts.open(bytes)
    try {
      return await manifestIn(parts)
    } finally {
      parts.close()
    }
  } catch {
    return null
  }
}

async function manifestIn(parts: ArchiveParts): Promise<unknown> {
  const workbook = await parts.text('xl/workbook.xml', MOST.workbook)
  const sheet = elements(workbook, 'sheet').find(({ attributes }) => attributes.name === MANIFEST_SHEET)
  const relations = elements(await parts.text('xl/_rels/workbook.xml.rels', MOST.workbook), 'Relationship')
  const target = (test: (attributes: Attributes) => boolean) => {
    const found = relations.find(({ attributes }) => test(attributes))?.attributes.Target ?? ''
    return found.startsWith('/') ? found.slice(1) : `xl/${found}`
  }
  if (sheet === undefined) return null
  const xml = await parts.text(
    target(({ Id }) => Id === sheet.attributes['r:id']),
    MOST.sheet,
  )
  const cells = elements(xml, 'c')
  const shared = cells.filter(({ attributes }) => attributes.t === 's').map(({ inside }) => Number(valueIn(inside)))
  const texts =
    shared.length > 0
      ? await sharedTexts(
          parts,
          target(({ Type }) => Type?.endsWith('/sharedStrings') ?? false),
          new Set(shared),
        )
      : new Map<number, string>()
  const json = cells.map(({ attributes, inside }) =>
    attributes.t === 's' ? (texts.get(Number(valueIn(inside))) ?? '') : textIn(inside),
  )
  return JSON.parse(json.join(''))
}

/** Of the texts that all sheets share, those with these numbers. */
async function sharedTexts(
  parts: ArchiveParts,
  path: string,
  wanted: ReadonlySet<number>,
): Promise<Map<number, string>> {
  const texts = new Map<number, string>()
  let [rest, number] = ['', 0]
  for await (const piece of parts.read(path, MOST.texts)) {
    rest += piece
    const end = rest.lastIndexOf('</si>')
    if (end < 0 && rest.length > LONGEST_TEXT) throw new Error('a text is longer than a cell can be')
    if (end < 0) continue
    for (const { inside } of elements(rest.slice(0, end + '</si>'.length), 'si')) {
      if (wanted.has(number)) texts.set(number, textIn(inside))
      number++
    }
    if (texts.size === wanted.size) break
    rest = rest.slice(end + '</si>'.length)
  }
  return texts
}

type Attributes = Record<string, string | undefined>

/**
 * The elements of a name in XML that a spreadsheet wrote: it nests none of those that are asked for here. Goes through the
 * text once, whatever the text is.
 */
function elements(xml: string, name: string): { attributes: Attributes; inside: string }[] {
  const found: { attributes: Attributes; inside: string }[] = []
  let open: { attributes: Attributes; from: number } | null = null
  for (const tag of xml.matchAll(new RegExp(`<(/?)(?:\\w+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g'))) {
    const [whole, slash, rest = ''] = tag
    if (slash === '/') {
      if (open !== null) found.push({ attributes: open.attributes, inside: xml.slice(open.from, tag.index) })
      open = null
    } else if (rest.endsWith('/')) found.push({ attributes: attributesIn(rest), inside: '' })
    else open = { attributes: attributesIn(rest), from: tag.index + whole.length }
  }
  return found
}

function attributesIn(tag: string): Attributes {
  const pairs = tag.matchAll(/(?<![\w:])([\w:]+)=(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries([...pairs].map(([, key, double, single]) => [key, plain(double ?? single ?? '')]))
}

function textIn(xml: string): string {
  return withoutEscapes(
    elements(xml, 't')
      .map(({ inside }) => plain(inside))
      .join(''),
  )
}

function valueIn(xml: string): string {
  return elements(xml, 'v')[0]?.inside ?? ''
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
