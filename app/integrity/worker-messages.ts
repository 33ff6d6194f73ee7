import type { ExaminationAnswer } from '@/domain/integrity/answers'

/** What the server asks of the process that examines: the path of the database. */
export interface Work {
  database: string
}

/** What that process says once: what it found, or why it could not look. */
export type Report = { kind: 'examined'; examination: ExaminationAnswer } | { kind: 'failed'; code: string }
