import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyDatabase } from '@/tests/factories/database'
import { DIRTY_PAGE } from '@/tests/factories/dirty-page'
import { importInto } from '@/tests/factories/imports'

/** Pieces of pages, and what no page should hold. */
const pieces = fc.oneof(
  fc.constantFrom(...DIRTY_PAGE.split(/(?<=[，。\n])/)),
  fc.constantFrom(
    '## ',
    '\n\n',
    '### 栏目\n',
    '本报讯（记者 甲乙）',
    '近日，',
    '99999999999999999亿元',
    '第三',
    '1至2万',
    '〇',
    '\0',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 20 }).map((text) => `## ${text.repeat(40)}\n\n本报讯 东城区总工会${text}86家单位参加。\n`),
)

it('no text keeps itself out by what was read in it', async () => {
  const db = emptyDatabase()
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 30 }), async (parts) => {
      const bytes = () => new TextEncoder().encode(parts.join(''))
      const [outcome] = await importInto(db, [{ name: '粘贴', bytes, isPasted: true }], { date: '2031-07-08' })
      const codes = outcome?.problems.map(({ code }) => code) ?? []
      expect(codes.filter((code) => !['empty', 'noArticle', 'noBody'].includes(code))).toEqual([])
    }),
    { numRuns: 150 },
  )
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
})
