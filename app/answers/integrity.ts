import { statSync } from 'node:fs'
import { join } from 'node:path'
import { integrityState } from '@/app/integrity/run'
import { backupFolder, copiesIn } from '@/db/backup/make-copy'
import { databasePath } from '@/db/client'
import type { IntegrityAnswer } from '@/domain/integrity/answers'
import type { Words } from '@/domain/vocabulary'

/** What is known of the integrity of the data, and which copies of it there are. */
export function integrityAnswer(words: Words): IntegrityAnswer {
  const { runningSince, failure, last } = integrityState()
  return {
    runningSince: runningSince?.toISOString() ?? null,
    failure: failure === null ? null : words(`integrity.failure.${failure}`),
    last,
    copies: copies(),
  }
}

function copies(): IntegrityAnswer['copies'] {
  const folder = backupFolder(databasePath())
  return copiesIn(folder).flatMap(({ name, at, revision }) => {
    const found = statSync(join(/* turbopackIgnore: true */ folder, name), { throwIfNoEntry: false })
    return found === undefined ? [] : [{ name, at: at.toISOString(), revision, bytes: found.size }]
  })
}
