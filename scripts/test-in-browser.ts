import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { findBrowser } from '@/scripts/browser'
import { runCommand } from '@/scripts/console-words'
import { ended } from '@/scripts/next'
import { withServer } from '@/scripts/with-server'

const PLAYWRIGHT = createRequire(import.meta.url).resolve('@playwright/test/cli')

await runCommand(async () => {
  const browser = findBrowser()
  process.exitCode = await withServer(({ address }) => {
    const env = { ...process.env, CHROME_PATH: browser, GONGJI_ADDRESS: address }
    const options = ['test', ...process.argv.slice(2)]
    return ended(spawn(process.execPath, [PLAYWRIGHT, ...options], { stdio: 'inherit', env }))
  })
})
