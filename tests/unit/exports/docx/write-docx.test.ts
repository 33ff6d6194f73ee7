import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { readManifest } from '@/exports/docx/read-manifest'
import { writeDocx } from '@/exports/docx/write-docx'
import { docxFaults } from '@/tests/factories/docx/faults'
import { all, child, type Element, parseXml, unzip } from '@/tests/factories/xlsx/parts'
import { FIT_TEXTS, ODD_TEXTS } from '@/tests/unit/exports/odd-texts'
import { missingIn, textsOf, withoutSpace } from '@/tests/unit/exports/said'
import { manifest, sampleBlocks, sampleDocument, table } from '@/tests/unit/exports/sample-document'

const value = (element: Element | undefined, name: string) => element?.attributes[`w:${name}`]

describe('a document in Word', () => {
  const document = sampleDocument()
  let bytes: Uint8Array
  let body: Element
  let styles: Element
  beforeAll(async () => {
    bytes = await writeDocx(document)
    const parts = await unzip(bytes)
    body = parseXml(parts.get('word/document.xml')?.toString() ?? '')
    styles = parseXml(parts.get('word/styles.xml')?.toString() ?? '')
  })

  it('is sound', async () => {
    expect(await docxFaults(bytes)).toEqual([])
  })

  it('says everything in its order, and nothing else', async () => {
    const { value: read } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(missingIn(withoutSpace(read), textsOf(document))).toBeNull()
    expect(withoutSpace(read)).toHaveLength(withoutSpace(textsOf(document).join('')).length)
  })

  it('has the paper, the margins and the grid of an official paper', () => {
    const [upright, turned] = all(body, 'sectPr')
    const margins = child(upright, 'pgMar')
    const millimetres = (name: string) => Math.round((Number(value(margins, name)) / 1440) * 25.4)
    expect([value(child(upright, 'pgSz'), 'w'), value(child(upright, 'pgSz'), 'h')]).toEqual(['11906', '16838'])
    expect(['top', 'right', 'bottom', 'left'].map(millimetres)).toEqual([37, 26, 35, 28])
    expect(Number(value(child(upright, 'docGrid'), 'linePitch')) * 22).toBeLessThanOrEqual((225 / 25.4) * 1440)
    expect(value(child(turned, 'pgSz'), 'orient')).toBe('landscape')
  })

  it('sets small type in lines of its own, not in those of the grid', () => {
    const used = new Set(all(body, 'pStyle').map((each) => value(each, 'val')))
    const loose = all(styles, 'style').filter(
      (style) => used.has(value(style, 'styleId')) && value(all(style, 'spacing')[0], 'lineRule') !== 'exact',
    )
    expect(loose.map((style) => value(style, 'styleId'))).toEqual(['GongjiPicture'])
  })

  it('has headings that a reader can go to, kept with what follows', () => {
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) => {
      const style = all(styles, 'style').find((each) => value(each, 'styleId') === id)
      return [value(all(style as Element, 'outlineLvl')[0], 'val'), all(style as Element, 'keepNext').length]
    })
    expect(levels).toEqual([
      ['0', 1],
      ['1', 1],
      ['2', 1],
    ])
  })

  it('repeats the heads of tables, keeps rows whole and sets numbers to the right', () => {
    for (const each of all(body, 'tbl')) {
      const [head, ...rows] = all(each, 'tr')
      expect(all(head as Element, 'tblHeader')).toHaveLength(1)
      expect([head, ...rows].every((row) => all(row as Element, 'cantSplit').length === 1)).toBe(true)
      const cells = rows.flatMap((row) => all(row, 'tc').slice(1))
      expect(cells.every((cell) => value(all(cell, 'jc')[0], 'val') === 'right')).toBe(true)
    }
  })

  it('numbers odd pages at the right and even ones at the left', async () => {
    const parts = await unzip(bytes)
    const sides = ['footer1', 'footer2'].map((name) => {
      const footer = parseXml(parts.get(`word/${name}.xml`)?.toString() ?? '')
      expect(all(footer, 'instrText')[0]?.text.trim()).toBe('PAGE')
      return value(all(footer, 'jc')[0], 'val')
    })
    expect(sides).toEqual(['right', 'left'])
    expect(all(parseXml(parts.get('word/settings.xml')?.toString() ?? ''), 'evenAndOddHeaders')).toHaveLength(1)
  })

  it('has pictures of 300 dots to the inch with words for those who do not see them', async () => {
    const parts = await unzip(bytes)
    const picture = parts.get('word/media/image1.png')
    expect(picture?.readUInt32BE(16)).toBeGreaterThan((156 / 25.4) * 300 - 2)
    expect(all(body, 'docPr').map(({ attributes }) => attributes.descr)).toEqual(
      document.blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])),
    )
  })

  it('names the official types and what stands in for them', async () => {
    const fonts = parseXml((await unzip(bytes)).get('word/fontTable.xml')?.toString() ?? '')
    const names = new Map(all(fonts, 'font').map((font) => [value(font, 'name'), value(child(font, 'altName'), 'val')]))
    const used = new Set(all(styles, 'rFonts').flatMap((each) => value(each, 'eastAsia') ?? []))
    expect([...used].filter((name) => !names.has(name))).toEqual([])
    expect(names.get('仿宋_GB2312')).toBe('仿宋')
  })

  it('leads to addresses of the web only', async () => {
    const hrefs = ['https://example.org/?a=1&b="2"', 'javascript:alert(1)', 'file:///etc/passwd', 'no address']
    const entries = hrefs.map((href, i) => ({ number: `[${i}]`, text: `样例${i}`, href }))
    const written = await writeDocx(sampleDocument([{ kind: 'notes', entries }]))
    expect(await docxFaults(written)).toEqual([])
    const relations = parseXml((await unzip(written)).get('word/_rels/document.xml.rels')?.toString() ?? '')
    const links = all(relations, 'Relationship').filter(({ attributes }) => attributes.Type?.endsWith('/hyperlink'))
    expect(links.map(({ attributes }) => attributes.Target)).toEqual(['https://example.org/?a=1&b=%222%22'])
  })
})

describe('strange documents in Word', () => {
  it.each(Object.entries(ODD_TEXTS))('stay sound: %s', async (name, text) => {
    const odd = sampleDocument(
      [
        { kind: 'heading', level: 1, text },
        ...sampleBlocks().slice(1, 3),
        table([[text, 1, 2, text, 3]], { caption: text, note: text }),
      ],
      { title: text, subtitle: text },
    )
    const bytes = await writeDocx(odd)
    expect(await docxFaults(bytes)).toEqual([])
    const { value: read } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(withoutSpace(read)).toContain(withoutSpace(FIT_TEXTS[name] ?? text))
  })

  it('may be empty, begin with a wide table, or be in English', async () => {
    const wide = table([['a', 1, 2, 3, 4]], { isWide: true, note: null })
    const documents = [
      sampleDocument([], { title: '空', subtitle: '' }),
      sampleDocument([wide]),
      sampleDocument([wide, wide, { kind: 'pageBreak' }, { kind: 'pageBreak' }]),
      sampleDocument([table([]), table([]), { ...table([]), columns: [] }], { language: 'en' }),
    ]
    for (const each of documents) expect(await docxFaults(await writeDocx(each))).toEqual([])
  })
})

describe('the manifest of a Word document', () => {
  it('is read back, however long it is', async () => {
    for (const stated of [0, 3, 5000]) {
      const document = sampleDocument([], { manifest: manifest(stated) })
      expect(await readManifest(await writeDocx(document))).toEqual(document.manifest)
    }
  })

  it('is null where there is none', async () => {
    expect(await readManifest(new Uint8Array())).toBeNull()
    expect(await readManifest(new TextEncoder().encode('%PDF-1.7'))).toBeNull()
    const broken = await writeDocx(sampleDocument([]))
    expect(await readManifest(broken.slice(0, broken.length / 2))).toBeNull()
  })
})
