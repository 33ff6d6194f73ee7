import { buildIfChanged } from '@/scripts/build-if-changed'
import { runCommand } from '@/scripts/console-words'
import { ended, next } from '@/scripts/next'
import { expectNode } from '@/scripts/node-version'
import { addressOf, expectFreePort, HOST, portOf } from '@/scripts/port'
import { prepareData } from '@/scripts/prepare-data'
import { untilAnswered } from '@/scripts/until-answered'

await runCommand(async (words) => {
  expectNode(process.versions.node)
  const port = portOf(process.env)
  await expectFreePort(port)
  await prepareData(words, console.log)
  await buildIfChanged(() => console.log(words('console.building')))
  const server = next('start', '-H', HOST, '-p', String(port))
  void untilAnswered(addressOf(port), server).then((answered) => {
    if (answered) console.log(words('console.address', { address: addressOf(port) }))
  })
  process.exitCode = await ended(server)
})
