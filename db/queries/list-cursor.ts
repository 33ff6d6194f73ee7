import { z } from 'zod'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** A place in a list: the order it belongs to, the sort value and id of a row, and which side of that row to show. */
const cursorSchema = z.union([
  z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]),
  z.tuple([z.string(), z.union([z.string(), z.number()]), z.string(), z.literal('before')]),
])

export type CursorSide = 'after' | 'before'

/** @param side whether the list goes on after that row, or leads up to it */
export function writeCursor(sort: string, value: string | number, id: string, side: CursorSide = 'after'): string {
  const place = side === 'after' ? [sort, value, id] : [sort, value, id, side]
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * @returns the sort value and id of the row at which the page begins or ends, and which side of it is asked for
 * @throws BadRequest for a cursor that was not made for this order
 */
export function readCursor(cursor: string, sort: string): [value: string | number, id: string, side: CursorSide] {
  try {
    const place = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    const [madeFor, value, id, side = 'after'] = place
    if (madeFor === sort) return [value, id, side]
  } catch {
    // Whatever is wrong with it, the answer below says it.
  }
  throw new BadRequest('cursor', 'cursor', cursor.slice(0, 60))
}
