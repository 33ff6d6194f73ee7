import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'

/** Faults of the file itself, as SQLite's own examination tells them; at most a hundred. */
export function* fileFindings({ $client }: Database): Generator<Finding> {
  for (const line of $client.prepare<[], string>('pragma integrity_check').pluck().iterate()) {
    if (line !== 'ok') yield { kind: 'file', entity: 'file', id: 'integrity_check', detail: line }
  }
}
