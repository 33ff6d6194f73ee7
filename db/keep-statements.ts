import type Sqlite from 'better-sqlite3'

/** More different statements than any work of the product has at once. */
const MOST = 300

/**
 * Lets a connection keep its prepared statements: to prepare one takes longer than to run most. Drizzle prepares anew
 * every time.
 */
export function keepStatements(sqlite: Sqlite.Database): void {
  const kept = new Map<string, Sqlite.Statement>()
  const prepare = sqlite.prepare.bind(sqlite) as (source: string) => Sqlite.Statement
  const prepareOnce = (source: string): Sqlite.Statement => {
    const known = kept.get(source)
    // One that is still being read cannot begin again.
    if (known && !known.busy) {
      if (known.reader) known.raw(false).pluck(false).expand(false)
      return known
    }
    const statement = prepare(source)
    if (kept.size >= MOST) kept.delete(kept.keys().next().value ?? '')
    kept.set(source, statement)
    return statement
  }
  sqlite.prepare = prepareOnce as typeof sqlite.prepare
}
