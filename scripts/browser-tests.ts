import { findBrowser } from '@/scripts/browser'
import { withPlace } from '@/scripts/place'
import { run } from '@/scripts/run'

/** Runs the browser tests against the product as `npm start` starts it. @returns the exit code */
export function runBrowserTests(options: string[]): Promise<number> {
  const browser = findBrowser()
  return withPlace(({ port, databaseFile }) =>
    run('playwright', ['test', ...options], {
      CHROME_PATH: browser,
      PORT: String(port),
      GONGJI_DB: databaseFile,
    }),
  )
}
