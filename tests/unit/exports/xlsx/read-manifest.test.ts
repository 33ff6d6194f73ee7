import { describe, expect, it } from 'vitest'
import type { Manifest } from '@/domain/reports/manifest'
import { readManifest } from '@/exports/xlsx/read-manifest'
import { archiveOf, changed } from '@/tests/factories/xlsx/changed'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { readSheets } from '@/tests/factories/xlsx/read-sheets'
import { someSheet, workbookOf, written } from '@/tests/factories/xlsx/written'

const LABELS = ['东城区 参加人数', '=1+1', '😀 \u202e', '_x0041_ _x005F_', '"quoted" \\ <b>&', '\n\ttab', '𠮷字']

/** A manifest that fills many cells, with labels of every kind. */
function someManifest(count: number): Manifest {
  return {
    product: 'gongji',
    version: 1,
    what: 'workbook',
    query: 'what=workbook&from=2024',
    language: 'zh-CN',
    sentence: '2024年，北京市全部区域。',
    revision: 7,
    at: '2026-01-02T03:04:05.000Z',
    stated: Array.from({ length: count }, (_, i) => ({
      key: `area/${i}/units`,
      label: LABELS[i % LABELS.length] ?? '',
      value: i % 3 === 0 ? null : i / 2,
      bound: i % 3 === 0 ? null : ('about' as const),
    })),
  }
}

const workbook = (count: number) => ({ ...workbookOf(someSheet([['甲', 1, 2]])), manifest: someManifest(count) })

describe('the manifest of a workbook', () => {
  it.each([0, 1, 5000])('is read back as it was written, %i numbers', async (count) => {
    const bytes = await written(workbook(count))
    expect(await xlsxFaults(bytes)).toEqual([])
    expect(await readManifest(bytes)).toEqual(someManifest(count))
    expect((await readSheets(bytes)).at(-1)).toMatchObject({ name: '_gongji', state: 'veryHidden' })
  })

  it('is read back from a file that a spreadsheet saved again, with shared texts and names of its own', async () => {
    const texts: string[] = []
    const bytes = await changed(await written(workbook(900)), (path, text) => {
      if (path.startsWith('xl/worksheets/')) {
        return text.replace(
          /t="inlineStr"><is>(.*?)<\/is>/gs,
          (_, inside) => `t="s"><v>${texts.push(inside) - 1 + 1000}</v>`,
        )
      }
      return text
    })
    const filler = '<si><r><t>x</t></r></si>'.repeat(1000)
    const saved = await changed(bytes, (path, text) => {
      if (path === 'xl/sharedStrings.xml')
        return `<sst>${filler}${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`
      return path.endsWith('.rels') ? text.replace('"sharedStrings.xml"', '"/xl/sharedStrings.xml"') : text
    })
    expect(await readManifest(saved)).toEqual(someManifest(900))
  })

  it('is none where a file has none, or is no workbook, or is broken', async () => {
    const good = await written(workbook(10))
    const strange = [
      new Uint8Array(),
      new TextEncoder().encode('名称,数值\n甲,1'),
      good.subarray(0, good.length / 2),
      await written(workbookOf(someSheet([]))),
      await archiveOf({ 'a.txt': 'x' }),
      await archiveOf({
        'xl/workbook.xml': '<workbook><sheets><sheet name="_gongji" r:id="rId9"/></sheets></workbook>',
      }),
      await changed(good, (path, text) =>
        path.endsWith('.rels') ? text.replaceAll('worksheets/', '../../../etc/') : text,
      ),
      await changed(good, (_, text) => text.replace('&#34;product&#34;', 'product')),
    ]
    for (const bytes of strange) expect(await readManifest(bytes)).toBeNull()
  })

  it('is looked for in time that does not grow faster than the file, whatever is in it', async () => {
    const good = await written(workbook(10))
    const traps = [
      '<c'.repeat(3_000_000),
      '<c>'.repeat(3_000_000),
      `<c ${'a'.repeat(6_000_000)}`,
      '<c r="'.repeat(1_000_000),
    ]
    for (const trap of traps) {
      const bytes = await changed(good, (path, text) => (path.startsWith('xl/worksheets/') ? trap : text))
      const start = performance.now()
      expect(await readManifest(bytes)).toBeNull()
      expect(performance.now() - start).toBeLessThan(20_000)
    }
  })

  it('is not looked for in what unpacks to more than any workbook has', async () => {
    const good = await written(workbook(10))
    const bomb = await changed(good, (path, text) =>
      path.startsWith('xl/worksheets/') ? ' '.repeat(70 * 1024 * 1024) : text,
    )
    expect(await readManifest(bomb)).toBeNull()
    const many = await archiveOf(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`xl/${i}.xml`, ''])))
    expect(await readManifest(many)).toBeNull()
  })
})
