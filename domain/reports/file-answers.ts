import { z } from 'zod'
import { FILE_FORMATS, FILE_KINDS } from '@/domain/reports/file-kinds'
import { LOCALES } from '@/domain/vocabulary'

/** A file to be made and kept: what was chosen, as the query of the screen's address, and the format. */
export const reportRequestSchema = z
  .strictObject({ query: z.string().max(10_000), format: z.enum(FILE_FORMATS) })
  .meta({ id: 'ReportRequest' })
export type ReportRequest = z.infer<typeof reportRequestSchema>

/** One of the recent files: on its way, there, or failed. */
export const reportItemSchema = z
  .strictObject({
    id: z.string(),
    what: z.enum(FILE_KINDS),
    format: z.enum(FILE_FORMATS),
    /** Makes the same choice again: the query of the screen's address, without a question mark. */
    query: z.string(),
    language: z.enum(LOCALES),
    /** The file's name. */
    name: z.string(),
    title: z.string(),
    sentence: z.string(),
    /** The database revision that it was read at. */
    revision: z.int(),
    /** When it was asked for, ISO 8601 in UTC. */
    at: z.iso.datetime(),
    state: z.enum(['running', 'done', 'failed']),
    /** Rows written so far, while it is being made; `total` is null where nobody knows yet. */
    progress: z.strictObject({ done: z.int(), total: z.int().nullable() }).nullable(),
    bytes: z.int().nullable(),
    /** What went wrong, in the reader's language. */
    error: z.string().nullable(),
  })
  .meta({ id: 'ReportItem' })
export type ReportItem = z.infer<typeof reportItemSchema>

export const reportItemsSchema = z.strictObject({ items: z.array(reportItemSchema) }).meta({ id: 'ReportItems' })

const cellSchema = z.union([
  z.string(),
  z.number(),
  z.strictObject({ value: z.number(), before: z.string(), after: z.string() }),
])

/** The beginning of each sheet of a workbook, for a look at it before it is made. */
export const sheetsSchema = z
  .strictObject({
    sheets: z.array(
      z.strictObject({
        name: z.string(),
        head: z.array(z.string()),
        columns: z.array(z.strictObject({ title: z.string(), width: z.number(), wraps: z.boolean() })),
        rows: z.array(z.array(cellSchema)),
        /** All rows of the sheet; null where they are too many to be counted for a look. */
        total: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'Sheets' })
export type Sheets = z.infer<typeof sheetsSchema>
