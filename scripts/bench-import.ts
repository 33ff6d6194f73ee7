import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'
import { benchImport } from '@/tests/bench/import'

await runCommand(async () => {
  const lines = await withServer(({ address }) => benchImport(address))
  console.log(lines.join('\n'))
})
