import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { openSnapshot } from '@/db/snapshot'
import { findBrowser } from '@/scripts/browser'
import { runCommand } from '@/scripts/console-words'
import { firstLink } from '@/scripts/hand-out-link'
import { ended } from '@/scripts/next'
import { withServer } from '@/scripts/with-server'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

await runCommand(async () => {
  const browser = findBrowser()
  process.exitCode = await withServer(async ({ address, database }) => {
    // The one that the start prints stops working by this, and not the other way round.
    await untilLinkMade(database)
    const link = firstLink(database, address)?.address ?? ''
    const env = { ...process.env, CHROME_PATH: browser, GONGJI_ADDRESS: address, GONGJI_FIRST_LINK: link }
    const options = ['test', ...process.argv.slice(2)]
    return ended(spawn(process.execPath, [PLAYWRIGHT, ...options], { stdio: 'inherit', env }))
  })
})

/** Waits until the start has made its own link, which it does as soon as the server answers. */
async function untilLinkMade(database: string): Promise<void> {
  const db = openSnapshot(database)
  db.$client.exec('commit')
  const made = db.$client.prepare('select 1 from one_time_links')
  for (let tries = 0; tries < 300 && made.get() === undefined; tries += 1) await pause(100)
  db.$client.close()
}
