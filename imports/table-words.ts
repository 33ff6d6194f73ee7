import type { ActivityType, AreaCode, Level, Status } from '@/domain/vocabulary'

/** The words that people write in cells, in any language of the product, and what they mean. */
export interface TableWords {
  type: Record<string, ActivityType>
  level: Record<string, Level>
  status: Record<string, Status>
  area: Record<string, AreaCode>
}

/** The meaning of a cell's words; null for words that mean nothing here. */
export function meaningOf<Value extends string>(words: Record<string, Value>, cell: string): Value | null {
  const own = Object.entries(words).find(([word, value]) => word === cell || value === cell)
  return own?.[1] ?? null
}
