import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'
import { benchExport } from '@/tests/bench/export'
import { databaseOfMany } from '@/tests/bench/many-activities'

/** `npm run bench:export [-- --activities N]`: every activity of a large database as a file, through a real server. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { activities: { type: 'string', default: '1000000' } } })
  const folder = mkdtempSync(join(tmpdir(), 'gongji-bench-'))
  try {
    const fill = (path: string) => {
      databaseOfMany(path, Number(values.activities)).$client.close()
    }
    await withServer(async ({ address, pid }) => {
      for await (const line of benchExport({ address, server: pid, folder })) console.log(line)
    }, fill)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
