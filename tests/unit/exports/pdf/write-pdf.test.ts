import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '@/domain/reports/document/report-document'
import { readManifest } from '@/exports/pdf/read-manifest'
import { writePdf } from '@/exports/pdf/write-pdf'
import { type PdfPage, pageText, readPdf } from '@/tests/factories/read-pdf'
import { ODD_TEXTS } from '@/tests/unit/exports/odd-texts'
import { missingIn, textsOf, withoutSpace } from '@/tests/unit/exports/said'
import { LONG_NAME, manifest, sampleDocument, table } from '@/tests/unit/exports/sample-document'

const said = (pages: readonly PdfPage[]) => withoutSpace(pages.map(pageText).join(''))
const text = (content: string): Block => ({ kind: 'paragraph', runs: [content] })
const titles = (items: { title: string }[] | undefined) => items?.map(({ title }) => title)
const heading = (content: string): Block => ({ kind: 'heading', level: 1, text: content })

/** The heights of lines of a page's body, without its number. */
function linesOf({ items }: PdfPage): number[] {
  return [...new Set(items.slice(0, -1).map(({ y }) => Math.round(y)))]
}

describe('a document as PDF', () => {
  const document = sampleDocument()
  let bytes: Uint8Array
  let read: Awaited<ReturnType<typeof readPdf>>
  beforeAll(async () => {
    bytes = await writePdf(document)
    read = await readPdf(bytes)
  })

  it('says everything in its order, as text', () => {
    expect(missingIn(said(read.pages), textsOf(document))).toBeNull()
  })

  it('writes the words of its charts as text', () => {
    const charts = said(read.pages)
    for (const words of ['245,680余', '近1,865', '未报道', '市级及系统', '2024年']) expect(charts).toContain(words)
  })

  it('has a title, a language and its time', () => {
    expect(read.info).toMatchObject({ Title: document.title, Language: 'zh-CN', Author: 'Gongji' })
    expect(read.info.CreationDate).toBe('D:20241231080000Z')
  })

  it('shows its headings in the outline, one below the other', () => {
    expect(titles(read.outline)).toEqual(['一、总体情况', '二、各区情况', '三、活动清单', '四、空表', '五、出处'])
    expect(titles(read.outline[0]?.items)).toEqual(['（一）参加人数'])
    expect(titles(read.outline[0]?.items[0]?.items)).toEqual(['1.职工文体活动'])
  })

  it('turns the page for a wide table, and back', () => {
    const turned = read.pages.map(({ width, height }) => width > height)
    expect(turned.filter(Boolean)).toHaveLength(1)
    expect(turned.at(-1)).toBe(false)
    expect(read.pages.map(({ width, height }) => Math.round(width + height))).toEqual(read.pages.map(() => 1437))
  })

  it('has no empty page, and nothing outside of the text block but the number', () => {
    for (const { width, height, items } of read.pages) {
      const [top, right, bottom, left] = width > height ? [28, 37, 26, 35] : [37, 26, 35, 28]
      const points = (millimetres: number) => (millimetres / 25.4) * 72
      const body = items.slice(0, -1)
      expect(body.length).toBeGreaterThan(0)
      for (const item of body) {
        expect(item.x).toBeGreaterThan(points(left) - 1)
        expect(item.x + item.width).toBeLessThan(width - points(right) + 1.5)
        expect(item.y).toBeGreaterThan(points(top))
        expect(item.y).toBeLessThan(height - points(bottom) + 1)
      }
    }
  })

  it('numbers odd pages at the right and even ones at the left', () => {
    read.pages.forEach(({ width, items }, i) => {
      const number = items.at(-1)
      expect(number?.text.replace(/\s/g, '')).toBe(`—${i + 1}—`)
      expect((number?.x ?? 0) > width / 2).toBe(i % 2 === 0)
    })
  })

  it('repeats the head of a long table on each of its pages', () => {
    const pages = read.pages.filter(
      ({ items }) =>
        items.some(({ text: each }) => each === '未报道') && items.some(({ text: each }) => /第\d+项活动/.test(each)),
    )
    expect(pages.length).toBeGreaterThan(4)
    for (const page of pages) expect(pageText(page)).toContain('参加人数（人）')
  })

  it('leads to addresses of the web only', async () => {
    const hrefs = ['https://example.org/?a=1&q=工会', 'javascript:alert(1)', 'file:///etc/passwd', 'no address']
    const entries = hrefs.map((href, i) => ({ number: `[${i}]`, text: `样例${i}`, href }))
    const { pages } = await readPdf(await writePdf(sampleDocument([{ kind: 'notes', entries }])))
    expect([...new Set(pages.flatMap(({ links }) => links))]).toEqual(['https://example.org/?a=1&q=%E5%B7%A5%E4%BC%9A'])
  })

  it('is the same for the same document', async () => {
    expect(Buffer.from(await writePdf(sampleDocument())).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('the page of a PDF', () => {
  it('has 22 lines of 28 characters', async () => {
    const { pages } = await readPdf(
      await writePdf(sampleDocument([text('工'.repeat(28 * 60 - 2))], { title: '题', subtitle: '' })),
    )
    expect(linesOf(pages[1] as PdfPage)).toHaveLength(22)
    expect(pageText(pages[1] as PdfPage)).toHaveLength(22 * 28)
  })

  it('keeps a heading and the caption of a table with what follows', async () => {
    for (let lines = 14; lines < 24; lines++) {
      const blocks = [
        text('工'.repeat(28 * lines - 2)),
        heading('一、标题'),
        table([['东城区', 1, 2, 3, 4]], { note: null }),
      ]
      const { pages } = await readPdf(await writePdf(sampleDocument(blocks, { title: '题', subtitle: '' })))
      const page = pages.find((each) => pageText(each).includes('一、标题'))
      expect(pageText(page as PdfPage)).toContain('东城区')
    }
  })

  it('keeps a heading with a chart, however high it is', async () => {
    const points = Array.from({ length: 60 }, () => ({ value: 1, text: '1', open: { above: false, below: false } }))
    const spec = {
      kind: 'bars' as const,
      unit: '项',
      categories: points.map((_, i) => `第${i}组`),
      series: [{ name: '', points }],
    }
    const chart: Block = { kind: 'chart', caption: '图1', alt: '', spec }
    const blocks = [text('工'.repeat(28 * 6)), heading('一、标题'), chart]
    const { pages } = await readPdf(await writePdf(sampleDocument(blocks, { title: '题', subtitle: '' })))
    expect(pages.map((page) => pageText(page).includes('一、标题'))).toEqual([false, true])
  })

  it('lets a row go over pages that is higher than one', async () => {
    const { pages } = await readPdf(await writePdf(sampleDocument([table([[LONG_NAME.repeat(12), 1, 2, 3, 4]])])))
    expect(said(pages)).toContain(withoutSpace(LONG_NAME.repeat(12)).slice(-200))
  })

  it('breaks at a break of pages once, and never ends with an empty page', async () => {
    const broken: Block = { kind: 'pageBreak' }
    const blocks = [
      broken,
      text('一'),
      broken,
      broken,
      table([['东城区', 1, 2, 3, 4]]),
      broken,
      heading('二'),
      text('三'),
      broken,
    ]
    const { pages } = await readPdf(await writePdf(sampleDocument(blocks)))
    expect(pages).toHaveLength(3)
    const wide = table([['东城区', 1, 2, 3, 4]], { isWide: true })
    expect((await readPdf(await writePdf(sampleDocument([wide, broken, wide])))).pages).toHaveLength(3)
  })
})

describe('strange text in a PDF', () => {
  it.each(Object.entries(ODD_TEXTS))('stays text: %s', async (_, odd) => {
    const blocks = [heading(odd), text(odd), table([[odd, 1, 2, odd, 3]], { caption: odd, note: odd })]
    const { pages } = await readPdf(await writePdf(sampleDocument(blocks, { title: odd, subtitle: odd })))
    for (const { width, items } of pages) for (const item of items) expect(item.x + item.width).toBeLessThan(width)
    expect(said(pages)).not.toContain('\0')
  })

  it('shows 〓 for what its fonts lack, and says so', async () => {
    const { pages } = await readPdf(await writePdf(sampleDocument([text('𠮷先生😀与\ue000镕玥\u200f')])))
    expect(said(pages)).toContain('〓先生〓与〓镕玥')
    expect(said(pages)).toContain('（U+20BB7、U+1F600、U+E000）')
    const { pages: plain } = await readPdf(await writePdf(sampleDocument([text('镕玥')])))
    expect(said(plain)).not.toContain('〓')
  })

  it('may be empty, begin with a wide table, or be in English', async () => {
    const wide = table([['a', 1, 2, 3, 4]], { isWide: true, note: null })
    const english = sampleDocument([heading('1 Overview'), text('The workers’ union held “sports days”.')], {
      language: 'en',
    })
    expect((await readPdf(await writePdf(sampleDocument([], { title: '空', subtitle: '' })))).pages).toHaveLength(1)
    expect((await readPdf(await writePdf(sampleDocument([wide])))).pages).toHaveLength(2)
    expect(said((await readPdf(await writePdf(english))).pages)).toContain('Theworkers’unionheld“sportsdays”.')
    await writePdf(sampleDocument([table([]), { ...table([]), columns: [] }]))
  })
})

describe('the manifest of a PDF', () => {
  it('is read back, however long it is', async () => {
    for (const stated of [0, 5000]) {
      const document = sampleDocument([], { manifest: manifest(stated) })
      const bytes = await writePdf(document)
      expect(await readManifest(bytes)).toEqual(document.manifest)
      expect(await readManifest(Buffer.from(bytes))).toEqual(document.manifest)
    }
  })

  it('is null where there is none', async () => {
    expect(await readManifest(new Uint8Array())).toBeNull()
    expect(await readManifest(new TextEncoder().encode('PK no PDF'))).toBeNull()
    const bytes = await writePdf(sampleDocument([]))
    expect(await readManifest(bytes.slice(0, 500))).toBeNull()
  })
})
