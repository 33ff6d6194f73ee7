import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { findBrowser } from '@/scripts/browser'
import { runCommand } from '@/scripts/console-words'
import { firstLink } from '@/scripts/hand-out-link'
import { ended } from '@/scripts/next'
import { withServer } from '@/scripts/with-server'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

await runCommand(async () => {
  const browser = findBrowser()
  process.exitCode = await withServer(({ address, database }) => {
    // The one that the start printed stops working by this.
    const link = firstLink(database, address)?.address ?? ''
    const env = { ...process.env, CHROME_PATH: browser, GONGJI_ADDRESS: address, GONGJI_FIRST_LINK: link }
    const options = ['test', ...process.argv.slice(2)]
    return ended(spawn(process.execPath, [PLAYWRIGHT, ...options], { stdio: 'inherit', env }))
  })
})
