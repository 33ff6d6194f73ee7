import { z } from 'zod'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** Where in a list a page begins or ends: beside a row, by its sort value and id. */
export interface Place {
  value: string | number
  id: string
  /** Whether the list goes on after that row, or leads up to it. */
  side: 'after' | 'before'
  /** Rows that stood before that row when the place was noted. */
  before: number
}

const cursorSchema = z.tuple([
  z.string(),
  z.union([z.string(), z.number()]),
  z.string(),
  z.enum(['after', 'before']),
  z.int().min(0),
])

export function writeCursor(sort: string, { value, id, side, before }: Place): string {
  return Buffer.from(JSON.stringify([sort, value, id, side, before])).toString('base64url')
}

/** @throws BadRequest for a cursor that was not made for this order */
export function readCursor(cursor: string, sort: string): Place {
  try {
    const [madeFor, value, id, side, before] = cursorSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    )
    if (madeFor === sort) return { value, id, side, before }
  } catch {
    // Whatever is wrong with it, the answer below says it.
  }
  throw new BadRequest('cursor', 'cursor', cursor.slice(0, 60))
}
