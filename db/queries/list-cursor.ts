import { z } from 'zod'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** A place in a list: the order it belongs to, and the sort value and id of the last row that was shown. */
const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()])

export function writeCursor(sort: string, value: string | number, id: string): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url')
}

/**
 * @returns the sort value and id after which the list goes on
 * @throws BadRequest for a cursor that was not made for this order
 */
export function readCursor(cursor: string, sort: string): [value: string | number, id: string] {
  try {
    const [madeFor, value, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    if (madeFor === sort) return [value, id]
  } catch {
    // Whatever is wrong with it, the answer below says it.
  }
  throw new BadRequest('cursor', 'cursor', cursor.slice(0, 60))
}
