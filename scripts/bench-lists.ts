import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@/scripts/console-words'
import { benchLists } from '@/tests/bench/lists'
import { databaseOfMany } from '@/tests/bench/many-activities'

await runCommand(async () => {
  const count = Number(process.argv[2] ?? 100_000)
  const folder = mkdtempSync(join(tmpdir(), 'gongji-bench-'))
  const path = process.argv[3] ?? join(folder, 'gongji.db')
  try {
    databaseOfMany(path, count).$client.close()
    for await (const line of benchLists(path)) console.log(line)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
