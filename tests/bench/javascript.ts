import { gzipSync } from 'node:zlib'
import { SCREENS } from '@/tests/bench/screens'

/**
 * Weighs the scripts and style sheets that the first HTML of each screen asks for, gzip, in KB of 1000 bytes. What is
 * loaded after the first view (the chart library, rare characters of the font) is not among them.
 * @returns lines of a Markdown table
 */
export async function benchSizes(address: string): Promise<string[]> {
  const lines = [
    '| screen | JavaScript before the first view, KB gzip | style sheets, KB gzip | HTML, KB gzip |',
    '| --- | ---: | ---: | ---: |',
  ]
  for (const [name, path] of SCREENS) {
    const html = await (await fetch(address + path)).text()
    const scripts = await weigh(address, [...html.matchAll(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi)])
    const styles = await weigh(address, [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/gi)])
    lines.push(`| ${name} | ${kilobytes(scripts)} | ${kilobytes(styles)} | ${kilobytes(gzipSync(html).length)} |`)
  }
  return lines
}

async function weigh(address: string, found: RegExpMatchArray[]): Promise<number> {
  const paths = new Set(found.filter(([tag]) => !/nomodule/i.test(tag)).map((match) => match[1] ?? ''))
  const sizes = [...paths].map(async (path) => {
    const response = await fetch(new URL(path, address))
    return gzipSync(Buffer.from(await response.arrayBuffer())).length
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
