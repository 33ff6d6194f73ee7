import type { ImportSource } from '@/imports/import-tools'
import type { Begun } from '@/imports/prepare-file'

/** No more than this is held in memory before its turn. */
const AHEAD = { files: 100, bytes: 8 * 1024 * 1024 }

/**
 * Begins with files and gives each in its turn.
 * @param isAhead whether to begin some way ahead of the turn
 */
export async function* beginInTurn(
  sources: readonly ImportSource[],
  begin: (source: ImportSource) => Promise<Begun>,
  isAhead: boolean,
): AsyncGenerator<Begun> {
  const most = isAhead ? AHEAD : { files: 0, bytes: 0 }
  const begun: Begun[] = []
  let bytes = 0
  for (const source of sources) {
    const file = await begin(source)
    begun.push(file)
    bytes += file.size
    while (begun.length > most.files || bytes > most.bytes) {
      const next = begun.shift()
      if (!next) break
      bytes -= next.size
      yield next
    }
  }
  yield* begun
}
