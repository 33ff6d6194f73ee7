import { totalmem } from 'node:os'
import type { Database } from '@/db/client'
import type { ReadyBatch } from '@/db/writes/bulk/make-ready'
import { storeBatch } from '@/db/writes/bulk/store-batch'
import { indexCut } from '@/db/writes/index-text'
import { type Authorship, write } from '@/db/writes/write'

/**
 * Activities that are stored together, about: as many as were stored before, within bounds. Each commit settles the sums
 * that its activities stand in, which takes the longer the more there are.
 */
const COMMIT = { least: 500, most: 100_000 }

/** Activities whose words are held before the search index takes them in. */
const HELD = 20_000

/** Kilobytes of the file that the connection holds while it loads: at most 2 GB, and an eighth of the machine's memory. */
const CACHE = Math.round(Math.min(2e9, totalmem() / 8) / 1000)
/** Bytes of words that the search index gathers before it writes them out; the usual number is SQLite's own. */
const GATHERED = { usual: 1_048_576, loading: 67_108_864 }

/**
 * Stores batches as they come, several in a transaction. Every commit leaves rows, history, sums and search index as the
 * usual write does; killed, it leaves the last commit.
 * @yields after each commit, how many activities it stored
 */
export function* bulkLoad(db: Database, by: Authorship, batches: Iterator<ReadyBatch>): Generator<number> {
  const undo = prepareForLoad(db)
  try {
    let stored = 0
    for (;;) {
      const count = commit(db, by, batches, Math.min(COMMIT.most, Math.max(COMMIT.least, stored)))
      if (count === 0) return
      stored += count
      yield count
    }
  } finally {
    undo()
  }
}

/** Stores at least so many activities, if there are as many. @returns how many it were */
function commit(db: Database, by: Authorship, batches: Iterator<ReadyBatch>, atLeast: number): number {
  return write(db, by, (writer) => {
    let [stored, held] = [0, 0]
    while (stored < atLeast) {
      const next = batches.next()
      if (next.done) break
      storeBatch(writer, next.value)
      const { length } = next.value.activities
      stored += length
      held += length
      if (held < HELD) continue
      indexCut(writer.tx, writer.reworded)
      held = 0
    }
    return stored
  })
}

/** Lets a connection load quickly. A loss of power may take the last commits, never a part of one. @returns what ends it */
function prepareForLoad({ $client }: Database): () => void {
  const cache = $client.pragma('cache_size', { simple: true })
  const gather = (bytes: number) => {
    for (const table of ['activity_search', 'article_search']) {
      $client.exec(`insert into ${table} (${table}, rank) values ('hashsize', ${bytes})`)
    }
  }
  $client.pragma('synchronous = NORMAL')
  $client.pragma(`cache_size = -${CACHE}`)
  gather(GATHERED.loading)
  return () => {
    gather(GATHERED.usual)
    $client.pragma(`cache_size = ${cache}`)
    $client.pragma('synchronous = FULL')
  }
}
