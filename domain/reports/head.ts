import { beijingTime } from '@/domain/figures/beijing-clock'
import type { Words } from '@/domain/vocabulary'

/** Where a list comes from, so that a file that was sent on still says what it counts. */
export interface Origin {
  /** The filter's sentence. */
  sentence: string
  /** The database revision that it was read at. */
  revision: number
  /** When it was read. */
  at: Date
  /** The address of the screen that shows the same. */
  address: string
}

/** The lines above a table: title, what is counted, by which rules, when, and where to look it up. */
export function headLines(title: string, { sentence, revision, at, address }: Origin, words: Words): string[] {
  return [
    title,
    words('export.head.filter', { sentence }),
    words('export.head.rules'),
    words('export.head.time', { time: beijingTime(at), revision: String(revision) }),
    words('export.head.address', { address }),
  ]
}
