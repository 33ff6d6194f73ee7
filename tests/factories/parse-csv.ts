/** Reads CSV as RFC 4180 has it, without any help from the library that wrote it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

/** The table of a downloaded list: the lines above it, and its rows by column title. */
export function readTable(csv: string): { head: string[]; rows: Record<string, string>[] } {
  const lines = parseCsv(csv.replace(/^\ufeff/, ''))
  const empty = lines.findIndex((line) => line.length === 1 && line[0] === '')
  const columns = lines[empty + 1] ?? []
  return {
    head: lines.slice(0, empty).map(([line = '']) => line),
    rows: lines.slice(empty + 2).map((line) => Object.fromEntries(columns.map((name, i) => [name, line[i] ?? '']))),
  }
}
