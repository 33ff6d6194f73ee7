import type { AnswerContext } from '@/app/answers/context'
import { wordsOf } from '@/app/answers/context'
import { databasePath } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import type { ImportAnswer, ImportProblem } from '@/domain/review/import-answer'
import type { Area } from '@/domain/statistics/answers'
import { ACTIVITY_TYPES, type AreaCode, LEVELS, LOCALES, STATUSES, type Words } from '@/domain/vocabulary'
import { bringerOf } from '@/imports/bringer'
import type { ImportOptions, Problem } from '@/imports/import-tools'
import type { FileOutcome } from '@/imports/prepare-file'
import { readLimits } from '@/imports/read/limits'
import { importInWorker } from '@/imports/run-in-worker'
import type { TableWords } from '@/imports/table-words'

/** A file or pasted text that a request brought. */
export interface SentFile {
  name: string
  bytes: Uint8Array
  isPasted: boolean
}

/** Imports what was sent, in the process for imports. */
export async function importAnswer(
  context: AnswerContext,
  options: ImportOptions,
  files: SentFile[],
  at: Date,
): Promise<ImportAnswer> {
  const outcomes: FileOutcome[] = []
  const work = {
    database: databasePath(),
    bringer: bringerOf(context.viewer),
    limits: readLimits(process.env.GONGJI_IMPORT_MAX_MB),
    words: tableWords(listAreas(context.db)),
    at: at.toISOString(),
    options,
    files,
  }
  await importInWorker(work, (outcome) => outcomes.push(outcome))
  return answerOf(outcomes, options.dryRun, context.words, context.areaName)
}

/**
 * What became of the files as one answer, with the problems in the reader's words.
 * @param areaName areas are named only to who is limited to some
 */
export function answerOf(
  outcomes: readonly FileOutcome[],
  dryRun: boolean,
  words: Words,
  areaName?: AnswerContext['areaName'],
): ImportAnswer {
  return {
    dryRun,
    files: outcomes.map(({ file }) => file),
    articles: outcomes.flatMap(({ articles }) => articles),
    problems: outcomes.flatMap(({ problems }) => problems.map((problem) => explainProblem(problem, words, areaName))),
  }
}

export function explainProblem(
  { file, code, where, values }: Problem,
  words: Words,
  areaName: AnswerContext['areaName'] = (code) => code,
): ImportProblem {
  const named = 'area' in values ? { ...values, area: areaName(values.area as AreaCode) } : values
  return { file, code, where, message: words(`import.problem.${code}`, { ...named, where: where ?? '' }) }
}

/** What the cells of a table may say: the product's words in every language, and the names of areas. */
export function tableWords(areas: readonly Area[]): TableWords {
  const named = <Value extends string>(namespace: string, values: readonly Value[]) =>
    Object.fromEntries(
      LOCALES.flatMap((locale) => values.map((value) => [wordsOf(locale)(`${namespace}.${value}`), value])),
    )
  const areaNames = areas.flatMap(({ code, zh, short, en }) => [zh, short, en].map((name) => [name, code]))
  return {
    type: named('type', ACTIVITY_TYPES),
    level: named('level', LEVELS),
    status: named('status', STATUSES),
    area: Object.fromEntries(areaNames),
  }
}
