import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { readFileRequest } from '@/app/files/file-request'
import { prepareFile } from '@/app/files/make-file'
import type { Database } from '@/db/client'
import { OPERATOR } from '@/domain/people/viewer'
import { emptyDatabase, NOW, seededDatabase } from '@/tests/factories/database'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { readSheets } from '@/tests/factories/xlsx/read-sheets'
import { Kept } from '@/tests/factories/xlsx/written'

/** Every kind of file that comes as a workbook. */
const KINDS = [
  'what=report',
  'what=report&from=2024&to=2024&area=110101&area=110105',
  'what=comparison&area=110101&area=110105&area=110113',
  'what=bulletin&from=2024&to=2024',
  'what=workbook&from=2024',
  'what=statistics&by=area,type',
  'what=statistics&by=organiser',
  'what=ledger&measure=funds_yuan',
  'what=ledger&measure=articles&by=area&key=110101',
  'what=activities&review=all',
  'what=articles&q=培训',
  'what=promises',
  'what=changes&measure=participants&since=r0',
]

let seeded: Database
let empty: Database
beforeAll(() => {
  seeded = seededDatabase()
  empty = emptyDatabase()
})
afterAll(() => {
  for (const db of [seeded, empty]) db.$client.close()
})

it.each(KINDS)('%s opens without a word of repair, in both languages, of all data and of none', async (query) => {
  for (const locale of ['zh-CN', 'en'] as const) {
    for (const db of [seeded, empty]) {
      const request = readFileRequest(new URLSearchParams(`${query}&format=xlsx`))
      const asking = { at: NOW, origin: 'http://127.0.0.1:3000' }
      const file = await prepareFile(request, answerContext(locale, OPERATOR, db), asking)
      const out = new Kept()
      await file.write(out, () => undefined)
      expect(await xlsxFaults(out.bytes)).toEqual([])
      expect((await readSheets(out.bytes)).filter(({ state }) => state === 'visible')).not.toEqual([])
    }
  }
})
