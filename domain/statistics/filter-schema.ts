import { z } from 'zod'
import { isPartialDate } from '@/domain/figures/partial-date'
import { FILTER_LISTS, FILTER_SINGLES, LONGEST_SEARCH } from '@/domain/statistics/filter'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  ATTRIBUTIONS,
  COUNTINGS,
  LEVELS,
  REALISATIONS,
  SOURCES,
  STATUSES,
} from '@/domain/vocabulary'

const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'date' })
  .refine(isPartialDate, { error: 'date' })
const name = z.string().min(1).max(200)

/**
 * The one filter of pages, API, exports and captions. Absent lists mean "all". `from` and `to` are both included.
 * `organiser` and `publication` take any of an activity's organisers and reports.
 */
export const filterSchema = z
  .strictObject({
    area: z.array(z.enum(AREA_CODES)).optional(),
    attribution: z.enum(ATTRIBUTIONS).default('organiser'),
    type: z.array(z.enum(ACTIVITY_TYPES)).optional(),
    level: z.array(z.enum(LEVELS)).optional(),
    series: z.array(name).optional(),
    organiser: z.array(name).optional(),
    publication: z.array(name).optional(),
    from: partialDate.optional(),
    to: partialDate.optional(),
    status: z.array(z.enum(STATUSES)).optional(),
    realisation: z.enum(REALISATIONS).default('achieved'),
    review: z.enum(['verified', 'all']).default('verified'),
    counting: z.enum(COUNTINGS).default('printed'),
    source: z.array(z.enum(SOURCES)).optional(),
    q: z.string().max(LONGEST_SEARCH).optional(),
  })
  .refine(({ from, to }) => !from || !to || from.slice(0, to.length) <= to.slice(0, from.length), {
    error: 'order',
    path: ['to'],
  })
  .meta({ id: 'Filter' })
export type Filter = z.infer<typeof filterSchema>

/** A request that asks for something that does not exist; `problem` is a key of the messages under `badRequest`. */
export class BadRequest extends Error {
  constructor(
    readonly field: string,
    readonly problem:
      | 'unknownParameter'
      | 'unknownValue'
      | 'repeated'
      | 'date'
      | 'order'
      | 'tooLong'
      | 'empty'
      | 'missing'
      | 'areas'
      | 'laterRevision'
      | 'cursor'
      | 'wholePeriod'
      | 'periodNeeded',
    readonly value: string,
  ) {
    super(`${field}: ${problem}: ${value}`)
    this.name = 'BadRequest'
  }
}

/**
 * Reads the filter out of query parameters.
 * @param also names of further parameters that the caller reads itself
 * @throws BadRequest naming the first parameter that is unknown, repeated where it must not be, or has no such value
 */
export function parseFilter(params: URLSearchParams, also: readonly string[] = []): Filter {
  const raw: Record<string, string | string[]> = {}
  for (const key of new Set(params.keys())) {
    if (also.includes(key)) continue
    const values = params.getAll(key)
    if (FILTER_LISTS.includes(key as never)) raw[key] = [...new Set(values)]
    else if (!FILTER_SINGLES.includes(key as never)) throw new BadRequest(key, 'unknownParameter', key)
    else if (values.length > 1) throw new BadRequest(key, 'repeated', values.join(', '))
    else raw[key] = key === 'q' ? (values[0] ?? '').trim() : (values[0] ?? '')
  }
  if (raw.q === '') delete raw.q
  const parsed = filterSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  throw firstProblem(parsed.error, raw)
}

function firstProblem(error: z.ZodError, raw: Record<string, string | string[]>): BadRequest {
  const issue = error.issues[0]
  const [field = '', index] = issue?.path ?? []
  const given = raw[String(field)]
  const value = (typeof index === 'number' && Array.isArray(given) ? given[index] : String(given ?? '')) ?? ''
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
  if (issue?.code === 'too_big') return new BadRequest(String(field), 'tooLong', shown)
  if (issue?.code === 'too_small') return new BadRequest(String(field), 'empty', shown)
  if (issue?.message === 'date' || issue?.message === 'order') {
    return new BadRequest(String(field), issue.message, shown)
  }
  return new BadRequest(String(field), 'unknownValue', shown)
}
