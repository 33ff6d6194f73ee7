import type { ReadyBatch } from '@/db/writes/bulk/make-ready'
import { storeBatch } from '@/db/writes/bulk/store-batch'
import type { Database } from '@/db/client'
import { type Authorship, write } from '@/db/writes/write'

/**
 * Activities that are stored together, about: as many as were stored before, within bounds. Each commit settles the sums
 * that its activities stand in, which takes the longer the more there are.
 */
const COMMIT = { least: 500, most: 50_000 }

/** Kilobytes of the file that the connection holds while it loads. */
const CACHE = 400_000
/** Bytes of words that the search index gathers before it writes them out; the usual number is SQLite's own. */
const GATHERED = { usual: 1_048_576, loading: 67_108_864 }

/**
 * Stores batches as they come, several in a transaction. Every commit leaves rows, history, sums and search index as the
 * usual write does; killed, it leaves the last commit.
 * @yields after each commit, how many activities it stored
 */
export async function* bulkLoad(
  db: Database,
  by: Authorship,
  batches: AsyncIterable<ReadyBatch>,
): AsyncGenerator<number> {
  const waiting: ReadyBatch[] = []
  let stored = 0
  const commit = (): number => {
    const all = waiting.splice(0)
    write(db, by, (writer) => {
      for (const batch of all) storeBatch(writer, batch)
    })
    stored += countOf(all)
    return countOf(all)
  }
  const undo = prepareForLoad(db)
  try {
    for await (const batch of batches) {
      waiting.push(batch)
      if (countOf(waiting) >= Math.min(COMMIT.most, Math.max(COMMIT.least, stored))) yield commit()
    }
    if (waiting.length > 0) yield commit()
  } finally {
    undo()
  }
}

const countOf = (batches: readonly ReadyBatch[]) => batches.reduce((sum, { activities }) => sum + activities.length, 0)

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
