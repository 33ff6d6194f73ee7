import type { Manifest } from '@/domain/reports/manifest'

/** The sheet that holds what a file knows of itself; no menu of a spreadsheet shows it. */
export const MANIFEST_SHEET = '_gongji'

/** A cell holds 32,767 characters, and some programs count an escaped one as several. */
const PIECE = 30_000

/** The manifest as JSON, cut over the cells of the first column. */
export function* manifestRows(manifest: Manifest): Generator<[string], void> {
  // JSON may name any character by its number: so the pieces hold none that a cell cannot.
  const json = JSON.stringify(manifest).replace(
    /[^\u0020-\u007e\u3000-\u303f\u4e00-\u9fff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  for (let from = 0; from < json.length; from += PIECE) yield [json.slice(from, from + PIECE)]
}
