import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'
import { benchUsers } from '@/tests/bench/users'
import { byToken } from '@/tests/factories/people'

/** `npm run bench:users`: two hundred people at once, without and with an import. Exit code 1 where anybody got an error. */
await runCommand(async () => {
  const { lines, errors } = await withServer(async ({ address, database }) => {
    process.env.GONGJI_DB = database
    const { headers } = await byToken('editor', 'write')
    return benchUsers(address, headers)
  })
  console.log(lines.join('\n'))
  for (const error of errors.slice(0, 20)) console.error(error)
  if (errors.length > 0) process.exitCode = 1
})
