import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectFiles } from '@/scripts/source-files'

/** A change by Drizzle, on a database or transaction by its usual names, or by hand in SQL. */
const CHANGE =
  /\b(?:db|tx|database\(\)|\$client)\s*\.(?:insert|update|delete)\(|\b(?:insert into|delete from|update \w+ set)\b/i

test('only db/writes changes what is stored', () => {
  const rooms = projectFiles('app/', 'components/', 'db/', 'domain/', 'exports/', 'imports/', 'scripts/', 'seed/')
  const code = rooms.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('db/writes/'))
  expect(code.length).toBeGreaterThan(100)
  expect(code.filter((path) => CHANGE.test(readFileSync(path, 'utf8')))).toEqual([])
})

test.each([
  'db.insert(articles).values(row)',
  'writer.tx\n  .update(articles)',
  'database().delete(articles)',
  "db.$client.prepare('DELETE FROM articles')",
  "sql`update articles set body = ''`",
])('%s would be found', (line) => {
  expect(line).toMatch(CHANGE)
})
