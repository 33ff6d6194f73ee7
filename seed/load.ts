import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { articlesWithoutKeys } from '@/db/queries/article-fields'
import { recordIds } from '@/db/queries/record-ids'
import { createActivity } from '@/db/writes/save-activity'
import { saveArea } from '@/db/writes/save-area'
import { addMissingKeys, createArticle } from '@/db/writes/save-article'
import { saveOrganisation } from '@/db/writes/save-organisation'
import { write } from '@/db/writes/write'
import { areaSchema } from '@/domain/statistics/answers'
import { AREA_CODES, LEVELS, type Source } from '@/domain/vocabulary'
import { type ActivityLine, activityLine } from '@/seed/activity-line'
import { assembleReports } from '@/seed/assemble'
import { SeedFault } from '@/seed/faults'
import { at, type Line, readLines, readText } from '@/seed/read-lines'

const HERE = dirname(fileURLToPath(import.meta.url))

const FILES: [file: string, source: Source][] = [
  ['page-activities.jsonl', 'page'],
  ['reported-activities.jsonl', 'archive'],
]

const organisationLine = z.strictObject({
  name: z.string().min(1),
  level: z.enum(LEVELS).nullable(),
  area: z.enum(AREA_CODES).nullable(),
  aliases: z.array(z.string().min(1)),
})

export interface SeedOutcome {
  created: number
  unchanged: number
}

/**
 * Loads the bundled areas, organisations and reported activities, all or nothing. What is stored already stays as it
 * is, corrections by people included; so a second run changes nothing.
 * @param folder where the files are; only tests name another one than this
 * @returns how many activities were new, and how many were there
 * @throws SeedFault naming file, line and field of the first fault; then nothing is stored
 */
export function loadSeed(db: Database, now: Date, folder = HERE): SeedOutcome {
  const areas = readAreas(join(folder, 'areas.json'))
  const organisations = readLines(join(folder, 'organisations.jsonl'), organisationLine)
  const files = FILES.map(([file, source]) => ({ source, lines: readLines(join(folder, file), activityLine) }))
  refuseDuplicates(files.flatMap(({ lines }) => lines))
  const reports = files.flatMap(({ source, lines }) => assembleReports(lines, source))

  return write(db, { actor: 'bundled data', reason: null, at: now }, (writer) => {
    const known = recordIds(writer.tx)
    for (const [position, area] of areas.entries()) saveArea(writer, area, position)
    for (const { file, line, value } of organisations) at(file, line, () => saveOrganisation(writer, value))
    addMissingKeys(writer, articlesWithoutKeys(writer.tx))
    let created = 0
    for (const { article, activities } of reports) {
      const first = activities[0]
      if (!known.articles.has(article.id)) at(first?.file ?? '', first?.line ?? 0, () => createArticle(writer, article))
      for (const { file, line, value } of activities) {
        if (known.activities.has(value.id)) continue
        at(file, line, () => createActivity(writer, value))
        known.activities.add(value.id)
        created += 1
      }
    }
    return { created, unchanged: reports.flatMap((report) => report.activities).length - created }
  })
}

function refuseDuplicates(lines: Line<ActivityLine>[]): void {
  const seen = new Set<string>()
  for (const { file, line, value } of lines) {
    if (seen.has(value.id)) throw new SeedFault(file, line, 'id', 'duplicate', value.id)
    seen.add(value.id)
  }
}

/** The statistical areas as bundled, for commands that run before there is a database. */
export function bundledAreas(): z.infer<typeof areaSchema>[] {
  return readAreas(join(HERE, 'areas.json'))
}

function readAreas(path: string): z.infer<typeof areaSchema>[] {
  const file = 'areas.json'
  const parsed = z.object({ areas: z.array(areaSchema) }).safeParse(parseJson(readText(path, file), file))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SeedFault(file, 0, issue?.path.join('.') ?? '', issue?.code ?? '', issue?.message ?? '')
  }
  const missing = AREA_CODES.find((code) => !parsed.data.areas.some((area) => area.code === code))
  if (missing) throw new SeedFault(file, 0, 'code', 'missing', missing)
  return parsed.data.areas
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SeedFault(file, 0, '', 'notJson', String(error))
  }
}
