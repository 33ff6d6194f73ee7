import { z } from 'zod'
import { FINDINGS } from '@/domain/integrity/finding-kinds'
import { ENTITIES } from '@/domain/vocabulary'

const examined = z.object({
  activities: z.int(),
  articles: z.int(),
  figures: z.int(),
  revisions: z.int(),
})

/** One finding: the record at fault, and where a reader can look at it. */
const foundSchema = z.object({
  entity: z.enum([...ENTITIES, 'file', 'revision']),
  /** The record's id; of a figure the figure's. */
  id: z.string(),
  /** What was found, as it is stored. */
  detail: z.string(),
  /** The activity or article to open; null where there is none any more, or the finding is about neither. */
  opens: z.object({ entity: z.enum(['activity', 'article']), id: z.string() }).nullable(),
})
export type Found = z.infer<typeof foundSchema>

const kindSchema = z.object({
  kind: z.enum(FINDINGS),
  /** How many there are; `items` are the first of them. */
  count: z.int(),
  items: z.array(foundSchema),
})
export type FoundKind = z.infer<typeof kindSchema>

/** What an examination of the database came to. */
export const examinationSchema = z.object({
  /** When it ended. */
  at: z.iso.datetime(),
  seconds: z.number(),
  examined,
  total: z.int(),
  kinds: z.array(kindSchema),
  /** The last revision and its link, to be noted elsewhere. */
  head: z.object({ id: z.int(), link: z.string() }).nullable(),
})
export type ExaminationAnswer = z.infer<typeof examinationSchema>

/** `GET /settings/integrity`, and `POST` to begin an examination. */
export const integrityAnswerSchema = z.object({
  /** When the examination that goes on now began. */
  runningSince: z.iso.datetime().nullable(),
  /** Why the last attempt came to nothing, in words. */
  failure: z.string().nullable(),
  /** The last examination since the server started. */
  last: examinationSchema.nullable(),
  /** The copies of the data, the newest first. */
  copies: z.array(z.object({ name: z.string(), at: z.iso.datetime(), revision: z.int(), bytes: z.int() })),
})
export type IntegrityAnswer = z.infer<typeof integrityAnswerSchema>
