import { runCommand } from '@/scripts/console-words'
import { ended, next } from '@/scripts/next'
import { expectNode } from '@/scripts/node-version'
import { expectFreePort, HOST, portOf } from '@/scripts/port'
import { prepareData } from '@/scripts/prepare-data'

await runCommand(async (words) => {
  expectNode(process.versions.node)
  const port = portOf(process.env)
  await expectFreePort(port)
  await prepareData(words, console.log)
  process.exitCode = await ended(next('dev', '-H', HOST, '-p', String(port)))
})
