import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'
import { SCREENS } from '@/tests/bench/screens'

const RUNS = 3

/**
 * Runs Lighthouse on the main screens, desktop and mobile, and reports the median of three runs each.
 * @param chromePath the browser to drive
 * @returns lines of a Markdown table
 */
export async function benchScreens(address: string, chromePath: string): Promise<string[]> {
  const lines = [
    '| screen | form | performance | accessibility | LCP s | CLS | TBT ms |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  ]
  for (const [name, path] of SCREENS) {
    for (const form of ['desktop', 'mobile'] as const) {
      const results: Scores[] = []
      for (let run = 0; run < RUNS; run++) results.push(await measure(address + path, chromePath, form))
      const median = (pick: (result: Scores) => number) => results.map(pick).sort((a, b) => a - b)[1] ?? Number.NaN
      const cells = [
        median((r) => r.performance).toFixed(0),
        median((r) => r.accessibility).toFixed(0),
        median((r) => r.lcp / 1000).toFixed(2),
        median((r) => r.cls).toFixed(3),
        median((r) => r.tbt).toFixed(0),
      ]
      lines.push(`| ${name} | ${form} | ${cells.join(' | ')} |`)
    }
  }
  return lines
}

interface Scores {
  performance: number
  accessibility: number
  lcp: number
  cls: number
  tbt: number
}

/** Each run gets a browser of its own: cookies and caches of the run before would make it another case. */
async function measure(url: string, chromePath: string, form: 'desktop' | 'mobile'): Promise<Scores> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] })
  const flags = { port: chrome.port, onlyCategories: ['performance', 'accessibility'], logLevel: 'error' as const }
  const result = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined).finally(() =>
    chrome.kill(),
  )
  if (!result) throw new Error(`no Lighthouse result for ${url}`)
  const { categories, audits } = result.lhr
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
  return {
    performance: (categories.performance?.score ?? 0) * 100,
    accessibility: (categories.accessibility?.score ?? 0) * 100,
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  }
}
