import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'

/** Triggers refuse to change or delete their rows, so their last number says it all. */
const ONLY_GROW = ['revisions', 'imported_files']

/** That a token was used is noted with each request, a refused one too. */
const NOTED = { tokens: ['last_request', 'request_count', 'remaining', 'last_refill_at', 'updated_at'] } as const

export type State = ReadonlyMap<string, string>

/**
 * What every table holds, as a digest of each: the full-text index too, and what other processes stored.
 * @returns asks for the state now, which is only worked out anew after somebody stored something
 */
export function stateOf(db: Database): () => State {
  const { $client } = db
  const changes = $client.prepare('select total_changes()').pluck()
  let known: { at: string; state: State } | null = null
  return () => {
    const at = `${changes.get()} ${$client.pragma('data_version', { simple: true })}`
    if (known?.at !== at) known = { at, state: digests(db) }
    return known.state
  }
}

function digests({ $client }: Database): State {
  const tables = $client
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name")
    .pluck()
    .all() as string[]
  return new Map(
    tables.map((table) => {
      if (ONLY_GROW.includes(table))
        return [table, String($client.prepare(`select max(id) from ${table}`).pluck().get())]
      const left: readonly string[] = table in NOTED ? NOTED[table as keyof typeof NOTED] : []
      const columns = ($client.pragma(`table_info(${table})`) as { name: string }[])
        .filter(({ name }) => !left.includes(name))
        .map(({ name }) => `quote("${name}")`)
      const sql = `select group_concat(${columns.join(" || ',' || ")}, ';') from "${table}"`
      const rows = $client.prepare(sql).pluck().get() as string | null
      return [
        table,
        createHash('sha1')
          .update(rows ?? '')
          .digest('base64'),
      ]
    }),
  )
}

/** The tables that two states differ in. */
export function changedTables(before: State, after: State): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((table) => before.get(table) !== after.get(table))
}
