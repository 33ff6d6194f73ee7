import type { FileFaultCode } from '@/app/files/file-fault'
import type { Viewer } from '@/domain/people/viewer'
import type { Locale } from '@/domain/vocabulary'

/** What the server asks of a process that makes files. */
export interface Work {
  database: string
  /** All that readFileRequest reads, the format included; of an old report nothing. */
  query: string
  /** A file; or, as JSON, only the beginning of each sheet; or what became of the numbers of an old report. */
  task: 'file' | 'look' | 'check'
  /** The old report; else null. */
  old: Uint8Array | null
  locale: Locale
  /** Who asked for it. */
  viewer: Viewer
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
  | { kind: 'faulty'; code: FileFaultCode; detail: string }
  | { kind: 'failed'; code: string; message: string }
