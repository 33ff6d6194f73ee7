import type { AnswerContext } from '@/app/answers/context'
import { tableWords } from '@/app/answers/imports'
import { listAreas } from '@/db/queries/areas'
import type { ReadDenominator } from '@/domain/settings/denominators-answers'
import { ImportFault } from '@/imports/read/import-fault'
import { type Limits, readLimits } from '@/imports/read/limits'
import { readDenominator } from '@/imports/read-denominator'

const MEGABYTE = 1024 * 1024

/** A table of nineteen rows: what an import may bring, but so much less that the server can read it itself. */
export function denominatorLimits(setting: string | undefined): Limits {
  const limits = readLimits(setting)
  return { ...limits, bytes: Math.min(limits.bytes, MEGABYTE), unpackedBytes: 8 * MEGABYTE, rows: 1000 }
}

/** What a spreadsheet says of a denominator, and what of it could not be read; a file that cannot be read is a problem. */
export async function readDenominatorAnswer(
  { db, words }: AnswerContext,
  file: { name: string; bytes: Uint8Array },
): Promise<ReadDenominator> {
  try {
    const limits = denominatorLimits(process.env.GONGJI_IMPORT_MAX_MB)
    const { columns, rows, problems } = await readDenominator(file, limits, tableWords(listAreas(db)).area)
    const explained = problems.map(({ code, where, values }) => ({
      where,
      message: words(`denominators.read.problem.${code}`, { ...values, where: where ?? '' }),
    }))
    return { file: file.name, columns, rows, problems: explained }
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    const { code, where, values } = error
    const message = words(`import.problem.${code}`, { ...values, where: where ?? '' })
    return { file: file.name, columns: null, rows: [], problems: [{ where, message }] }
  }
}
