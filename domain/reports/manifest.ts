import { z } from 'zod'
import { REPORT_KINDS } from '@/domain/reports/file-kinds'
import { BOUNDS, LOCALES } from '@/domain/vocabulary'

/** A number that a file states, so that a later look can tell whether it still holds. */
export const statedSchema = z.strictObject({
  /** Names the number within its kind of report, the same in every file: `total/participants`, `area/110101/units`. */
  key: z.string().min(1).max(300),
  /** The number's name in the file's language: 东城区 单位数. */
  label: z.string().max(600),
  value: z.number().nullable(),
  bound: z.enum(BOUNDS).nullable(),
})
export type Stated = z.infer<typeof statedSchema>

/** What a file knows of itself: enough to ask the same question again and to compare the answers. */
export const manifestSchema = z.strictObject({
  product: z.literal('gongji'),
  version: z.literal(1),
  what: z.enum(REPORT_KINDS),
  /** The filter and whatever else was chosen, as the query of the screen's address, without a question mark. */
  query: z.string().max(10_000),
  language: z.enum(LOCALES),
  sentence: z.string(),
  /** The database revision that it was read at. */
  revision: z.int().min(0),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  stated: z.array(statedSchema),
})
export type Manifest = z.infer<typeof manifestSchema>
