import { databasePath } from '@/db/client'
import { buildIfChanged } from '@/scripts/build-if-changed'
import { runCommand } from '@/scripts/console-words'
import { keepDailyCopies } from '@/scripts/daily-copies'
import { firstLink } from '@/scripts/hand-out-link'
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
  let endCopies = () => {}
  void untilAnswered(addressOf(port), server).then((answered) => {
    if (!answered) return
    console.log(words('console.address', { address: addressOf(port) }))
    const first = firstLink(databasePath(), addressOf(port))
    if (first !== null) console.log(words('console.firstLink', { address: first.address }))
    endCopies = keepDailyCopies()
  })
  process.exitCode = await ended(server)
  endCopies()
})
