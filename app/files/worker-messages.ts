import type { Locale } from '@/domain/vocabulary'

/** What the server asks of a process that makes files. */
export interface Work {
  database: string
  /** All that readFileRequest reads, the format included. */
  query: string
  /** Only the beginning of each sheet, as JSON. */
  isLook: boolean
  locale: Locale
  /** ISO 8601. */
  at: string
  /** Scheme and host for the addresses in the file. */
  origin: string
}

/**
 * What such a process answers, beside the bytes that it writes into its pipe: that it has all it needs and begins, how
 * many rows are written, that all bytes are on their way, or that it cannot.
 */
export type Report =
  | { kind: 'begins'; title: string; revision: number }
  | { kind: 'rows'; done: number }
  | { kind: 'end'; bytes: number; isSpent: boolean }
  | { kind: 'refused'; field: string; problem: string; value: string }
  | { kind: 'failed'; code: string; message: string }
