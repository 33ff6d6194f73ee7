import { configure, connect } from '@/db/client'
import { importFiles } from '@/imports/import-files'
import type { Report, Work } from '@/imports/worker-messages'

/**
 * The process in which the server imports: a file that takes all memory or never ends takes this process down and not
 * the server. It has a connection to the database of its own, and ends with the server.
 */
process.on('message', (work: Work) => {
  void run(work)
})
process.on('disconnect', () => process.exit())

/** Resolves once the message is on its way: a process that only works would never send any. */
function report(message: Report): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve()
    else process.send(message, () => resolve())
  })
}

async function run({ database, files, options, at, together, ...tools }: Work): Promise<void> {
  try {
    const db = database === null ? null : configure(connect(database, true))
    try {
      const sources = files.map(({ name, bytes, isPasted }) => ({
        name,
        isPasted,
        bytes: () => bytes,
      }))
      const given = { db, ...tools, at: new Date(at) }
      const onRead = () => report({ kind: 'read' })
      for await (const outcome of importFiles(given, sources, options, together, onRead)) {
        await report({ kind: 'done', outcome })
      }
    } finally {
      db?.$client.close()
    }
    await report({ kind: 'end' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    await report({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) })
  }
}
