import { isLoopback } from '@/auth/host'
import { databasePath } from '@/db/client'
import { buildIfChanged } from '@/scripts/build-if-changed'
import { runCommand } from '@/scripts/console-words'
import { keepDailyCopies } from '@/scripts/daily-copies'
import { firstLink } from '@/scripts/hand-out-link'
import { expectNode } from '@/scripts/node-version'
import { addressOf, expectFreePort, portOf } from '@/scripts/port'
import { prepareData } from '@/scripts/prepare-data'
import { endedInOrder, startServer } from '@/scripts/server-process'
import { expectSettings, isOverheard } from '@/scripts/settings'
import { untilAnswered } from '@/scripts/until-answered'

await runCommand(async (words) => {
  expectNode(process.versions.node)
  const port = portOf(process.env)
  const { host, origin } = expectSettings(process.env, words)
  await expectFreePort(port, host)
  await prepareData(words, console.log)
  await buildIfChanged(() => console.log(words('console.building')))
  const server = startServer(port)
  const near = addressOf(port, host)
  let endCopies = () => {}
  void untilAnswered(near, server).then((answered) => {
    if (!answered) return
    const isOpen = origin !== null || !isLoopback(host)
    console.log(words(isOpen ? 'console.addressOpen' : 'console.address', { address: origin ?? near }))
    const first = firstLink(databasePath(), near)
    if (first !== null) console.log(words('console.firstLink', { address: first.address }))
    if (isOverheard({ host, origin })) console.log(words('console.overheard'))
    endCopies = keepDailyCopies()
  })
  process.exitCode = await endedInOrder(server)
  endCopies()
})
