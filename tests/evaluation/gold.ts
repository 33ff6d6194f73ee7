import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { ArticleText } from '@/domain/extraction/proposal'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  BASES,
  BOUNDS,
  DATE_PRECISIONS,
  LEVELS,
  MEASURES,
  REALISATIONS,
  SCOPES,
  type Source,
  STATUSES,
} from '@/domain/vocabulary'
import { activityLine } from '@/seed/activity-line'
import { assembleReports } from '@/seed/assemble'
import { readLines } from '@/seed/read-lines'

const goldFigure = z.object({
  measure: z.enum(MEASURES),
  value: z.number(),
  bound: z.enum(BOUNDS),
  printed: z.string(),
  realisation: z.enum(REALISATIONS),
  scope: z.enum(SCOPES),
  part: z.boolean(),
  basis: z.enum(BASES),
})
export type GoldFigure = z.infer<typeof goldFigure>

const goldActivity = z.object({
  name: z.string(),
  type: z.enum(ACTIVITY_TYPES),
  area: z.enum(AREA_CODES),
  placeArea: z.enum(AREA_CODES).nullable(),
  organisers: z.array(z.string()),
  coOrganisers: z.array(z.string()),
  level: z.enum(LEVELS),
  series: z.string().nullable(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  datePrecision: z.enum(DATE_PRECISIONS),
  status: z.enum(STATUSES),
  figures: z.array(goldFigure),
})
export type GoldActivity = z.infer<typeof goldActivity>

const goldPage = z.object({
  name: z.string(),
  text: z.string(),
  publication: z.string().nullable(),
  date: z.string().nullable(),
  expected: z.object({
    articles: z.array(
      z.object({
        headline: z.string().nullable(),
        kicker: z.string().nullable(),
        column: z.string().nullable(),
        byline: z.array(z.string()),
        activities: z.array(goldActivity),
      }),
    ),
  }),
})
export type GoldPage = z.infer<typeof goldPage>

/** An article with its right answers, known to be one article. */
export interface GoldArticle {
  name: string
  source: string
  text: ArticleText
  activities: GoldActivity[]
}

/** The bundled records: our retellings with the headline, paper and date of their reports. */
export function bundledGold(folder: string): GoldArticle[] {
  const files: [string, Source][] = [
    ['page-activities.jsonl', 'page'],
    ['reported-activities.jsonl', 'archive'],
  ]
  return files.flatMap(([file, source]) =>
    assembleReports(readLines(join(folder, file), activityLine), source).map(({ article, activities }) => ({
      name: article.id,
      source: article.publication ?? 'no publication',
      text: article,
      activities: activities.map(({ value }) => value),
    })),
  )
}

/**
 * The pages of a gold file, or of every .jsonl file of a folder.
 * @throws Error naming file and line where a line is not a gold page
 */
export function readGold(path: string): { source: string; pages: GoldPage[] }[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`)
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  return files.map((file) => ({ source: basename(file), pages: readPages(file) }))
}

function readPages(file: string): GoldPage[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    const parsed = goldPage.safeParse(JSON.parse(line))
    if (parsed.success) return [parsed.data]
    const issue = parsed.error.issues[0]
    throw new Error(`${file}:${i + 1}: ${issue?.path.join('.')}: ${issue?.message}`)
  })
}
