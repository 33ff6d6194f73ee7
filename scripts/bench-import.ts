import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'
import { benchImport } from '@/tests/bench/import'
import { byToken } from '@/tests/factories/people'

await runCommand(async () => {
  const lines = await withServer(async ({ address, database }) => {
    process.env.GONGJI_DB = database
    const { headers } = await byToken('editor', 'write')
    return benchImport(address, headers)
  })
  console.log(lines.join('\n'))
})
