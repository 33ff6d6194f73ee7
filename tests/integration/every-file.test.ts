import { afterAll, describe, expect, it } from 'vitest'
import { GET as exported } from '@/app/api/v1/export/route'
import { endFileWorker } from '@/app/files/in-worker'
import { FORMATS, REPORT_KINDS } from '@/domain/reports/file-kinds'
import { manifestSchema } from '@/domain/reports/manifest'
import { LOCALES } from '@/domain/vocabulary'
import { readManifest as ofWord } from '@/exports/docx/read-manifest'
import { readManifest as ofPaper } from '@/exports/pdf/read-manifest'
import { readManifest as ofSheets } from '@/exports/xlsx/read-manifest'
import { ask, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()
afterAll(endFileWorker)

const READERS = { docx: ofWord, pdf: ofPaper, xlsx: ofSheets }
const BEGINNING = { docx: 'PK\u0003\u0004', pdf: '%PDF-', xlsx: 'PK\u0003\u0004' }

/** A filter that suits each kind. */
const FILTERS = {
  report: 'from=2024&to=2024',
  bulletin: 'from=2024-01&to=2024-03',
  comparison: 'area=110101&area=110105&area=etown',
  workbook: 'type=relief',
}

describe.each(LOCALES)('in %s', (lang) => {
  it.each(REPORT_KINDS.flatMap((what) => FORMATS[what].map((format) => [what, format] as const)))(
    'a %s as %s is a file that knows what it says',
    async (what, format) => {
      const response = await ask(exported, `what=${what}&format=${format}&lang=${lang}&${FILTERS[what]}`)
      expect(response.status).toBe(200)
      const bytes = await response.bytes()
      expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1').startsWith(BEGINNING[format])).toBe(true)
      const manifest = manifestSchema.parse(await READERS[format](bytes))
      expect(manifest).toMatchObject({ what, language: lang })
      expect([...new URLSearchParams(manifest.query)].sort()).toEqual(
        [...new URLSearchParams(`what=${what}&${FILTERS[what]}`)].sort(),
      )
      expect(response.headers.get('etag')).toContain(`-${manifest.revision}-${lang}`)
      expect(manifest.stated.length).toBeGreaterThan(10)
      expect(new Set(manifest.stated.map(({ key }) => key)).size).toBe(manifest.stated.length)
    },
  )
})

describe('a filter that does not suit a kind is refused by name', () => {
  it.each([
    ['what=bulletin&format=docx', 'from'],
    ['what=bulletin&format=docx&from=2024-01&to=2024-02', 'from'],
    ['what=bulletin&format=xlsx&from=2023&to=2024', 'from'],
    ['what=comparison&format=pdf', 'area'],
    ['what=comparison&format=pdf&area=110101', 'area'],
    [`what=comparison&format=pdf&${[1, 2, 5, 6, 7, 8, 9].map((n) => `area=11010${n}`).join('&')}`, 'area'],
  ])('%s', async (query, field) => {
    const response = await ask(exported, `${query}&lang=en`)
    const { error } = (await response.json()) as { error: { field: string; message: string } }
    expect([response.status, error.field]).toEqual([400, field])
    expect(error.message).not.toMatch(/badRequest\./)
  })
})
