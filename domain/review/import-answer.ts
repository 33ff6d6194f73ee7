import { z } from 'zod'
import { NO_ACTIVITY } from '@/domain/extraction/proposal'
import { activityRecord, figureRecord } from '@/domain/review/activity-record'
import { BODY_KINDS } from '@/domain/vocabulary'

/** What to do with an article that is stored already: add what is new to it, put its text in the digest's place, or store it beside. */
export const SAME_ARTICLE_ACTIONS = ['attach', 'replace', 'apart'] as const
export type SameArticleAction = (typeof SAME_ARTICLE_ACTIONS)[number]

/** How an article was recognised. */
export const RECOGNISED_BY = ['sameText', 'sameHeadline', 'nearText'] as const

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf', 'csv', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]

export const importProblemSchema = z
  .object({
    file: z.string(),
    /** A key of the messages under `import.problem`. */
    code: z.string(),
    message: z.string(),
    /** Where in the file: a page, a sheet and cell, a line. */
    where: z.string().nullable(),
  })
  .meta({ id: 'ImportProblem' })
export type ImportProblem = z.infer<typeof importProblemSchema>

export const importedFigureSchema = figureRecord
  .omit({ id: true, review: true, evidence: true, reason: true })
  .extend({ start: z.int().nullable(), end: z.int().nullable() })
  .meta({ id: 'ImportedFigure' })

export const importedActivitySchema = activityRecord
  .omit({ id: true, review: true, reason: true, articleIds: true, figures: true, proposed: true })
  .extend({
    /** The stored activity; null in a dry run, and where nothing new was to be stored. */
    id: z.string().nullable(),
    /** The lowest confidence among its fields. */
    confidence: z.number().min(0).max(1),
    figures: z.array(importedFigureSchema),
  })
  .meta({ id: 'ImportedActivity' })
export type ImportedActivity = z.infer<typeof importedActivitySchema>

export const importedArticleSchema = z
  .object({
    file: z.string(),
    /** The stored article; null in a dry run. */
    id: z.string().nullable(),
    headline: z.string().nullable(),
    kicker: z.string().nullable(),
    column: z.string().nullable(),
    byline: z.array(z.string()),
    publication: z.string().nullable(),
    date: z.string().nullable(),
    page: z.string().nullable(),
    url: z.string().nullable(),
    body: z.string(),
    recognised: z
      .object({
        articleId: z.string(),
        by: z.enum(RECOGNISED_BY),
        bodyKind: z.enum(BODY_KINDS),
        headline: z.string().nullable(),
        /** What was done, or in a dry run would be done unless a choice says otherwise. */
        action: z.enum(SAME_ARTICLE_ACTIONS),
        /** Printed phrases of its verified figures that the new text does not show. */
        lost: z.array(z.string()),
      })
      .nullable(),
    /** Why it reports no activity; null where it does. */
    why: z.enum(NO_ACTIVITY).nullable(),
    activities: z.array(importedActivitySchema),
  })
  .meta({ id: 'ImportedArticle' })
export type ImportedArticle = z.infer<typeof importedArticleSchema>

/** Fields that a column of a spreadsheet can hold. */
export const TABLE_FIELDS = [
  'name',
  'type',
  'organisers',
  'coOrganisers',
  'level',
  'area',
  'placeArea',
  'place',
  'series',
  'dateStart',
  'dateEnd',
  'status',
  'participants',
  'units',
  'beneficiaries',
  'teams',
  'sessions',
  'items',
  'funds_yuan',
  'awards',
  'members',
  'headline',
  'publication',
  'date',
  'page',
  'url',
  'text',
] as const
export type TableField = (typeof TABLE_FIELDS)[number]

export const importedFileSchema = z
  .object({
    name: z.string(),
    format: z.enum(FORMATS).nullable(),
    /** As detected, for text files: UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5. */
    encoding: z.string().nullable(),
    articles: z.int(),
    /** This very file was imported before; nothing was stored again. */
    again: z.boolean(),
    /** A spreadsheet's columns, for the screen to map; null for other files. */
    table: z
      .object({
        columns: z.array(z.string()),
        sample: z.array(z.array(z.string())),
        rows: z.int(),
        mapping: z.record(z.string(), z.enum(TABLE_FIELDS).nullable()),
      })
      .nullable(),
  })
  .meta({ id: 'ImportedFile' })
export type ImportedFile = z.infer<typeof importedFileSchema>

export const importAnswerSchema = z
  .object({
    dryRun: z.boolean(),
    files: z.array(importedFileSchema),
    articles: z.array(importedArticleSchema),
    problems: z.array(importProblemSchema),
  })
  .meta({ id: 'ImportAnswer' })
export type ImportAnswer = z.infer<typeof importAnswerSchema>

/** A file that was imported, and what is stored of it. */
export const storedFileSchema = z
  .object({
    id: z.int(),
    name: z.string(),
    format: z.enum(FORMATS),
    encoding: z.string().nullable(),
    /** Its size. */
    bytes: z.int(),
    at: z.string(),
    actor: z.string(),
    /** Articles that hold its text, and activities of them that wait for review. */
    articles: z.int(),
    pending: z.int(),
  })
  .meta({ id: 'StoredFile' })
export type StoredFile = z.infer<typeof storedFileSchema>

export const storedFilesSchema = z.object({ items: z.array(storedFileSchema) }).meta({ id: 'StoredFiles' })

/** What `POST /imports` takes beside the texts (JSON) or files (multipart, in a part called `request`). */
export const importRequestSchema = z
  .strictObject({
    dryRun: z.boolean().default(false),
    publication: z.string().trim().min(1).max(200).nullable().default(null),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable()
      .default(null),
    page: z.string().trim().min(1).max(50).nullable().default(null),
    texts: z.array(z.strictObject({ name: z.string().min(1).max(200), text: z.string().min(1) })).default([]),
    /** What to do with an article that is stored already, by its place among the articles of the answer. */
    choices: z.record(z.string().regex(/^\d+$/), z.enum(SAME_ARTICLE_ACTIONS)).default({}),
    /** The same for every article without a choice of its own; null leaves it to what is usual. */
    duplicates: z.enum(SAME_ARTICLE_ACTIONS).nullable().default(null),
    /** Accept at once what extraction is sure of. */
    acceptConfident: z.boolean().default(false),
    /** For spreadsheets: the field of each column by its heading; null leaves the column out. */
    mapping: z.record(z.string(), z.enum(TABLE_FIELDS).nullable()).nullable().default(null),
  })
  .meta({ id: 'ImportRequest' })
export type ImportRequest = z.infer<typeof importRequestSchema>
