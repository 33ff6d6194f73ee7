import type { Database } from '@/db/client'
import type { FindingKind } from '@/domain/integrity/finding-kinds'
import type { Entity } from '@/domain/vocabulary'

/** One thing that is wrong, and with which record. */
export interface Finding {
  kind: FindingKind
  entity: Entity | 'file' | 'revision'
  /** The record's id; of a figure the figure's, of a file what SQLite calls the place. */
  id: string
  /** What was found, as it is stored; no sentence. */
  detail: string
}

/** One room of the examination: gives what is wrong, one by one, while it reads. */
export type Examination = (db: Database) => Iterable<Finding>
