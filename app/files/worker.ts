import { Socket } from 'node:net'
import { Writable } from 'node:stream'
import { type AnswerContext, answerContext } from '@/app/answers/context'
import type { Asking } from '@/app/answers/lists/asking'
import { prepareCheck } from '@/app/files/check-report'
import { FileFault } from '@/app/files/file-fault'
import { readFileRequest } from '@/app/files/file-request'
import { prepareLook } from '@/app/files/look-at-sheets'
import { type PreparedFile, prepareFile } from '@/app/files/make-file'
import type { Report, Work } from '@/app/files/worker-messages'
import { openSnapshot } from '@/db/snapshot'
import { sightOf } from '@/domain/people/viewer'
import { BadRequest } from '@/domain/statistics/filter-schema'

/**
 * A process in which the server makes files: one that takes all memory or never ends takes this process down and not
 * the server. It reads the database by a connection of its own, and ends with the server.
 */
process.on('message', (work: Work) => {
  void run(work)
})
process.on('disconnect', () => process.exit())

/** How the bytes of a file go to the server. */
const pipe = new Socket({ fd: 4, readable: false, writable: true })

/** Milliseconds between two reports on the rows written. */
const PACE = 250

/** A process that has grown beyond this is not kept for the next file. */
const GROWN = 400 * 1024 * 1024

function report(message: Report): void {
  process.send?.(message)
}

async function run({ database, locale, viewer, at, origin, ...work }: Work): Promise<void> {
  try {
    const db = openSnapshot(database, sightOf(viewer))
    try {
      const context = answerContext(locale, viewer, db)
      const file = await prepare(work, context, { at: new Date(at), origin })
      report({ kind: 'begins', title: file.title, revision: context.revision })
      let [bytes, told] = [0, 0]
      const out = new Writable({
        write(piece: Uint8Array, _encoding, done) {
          bytes += piece.length
          pipe.write(piece, (error) => done(error))
        },
      })
      await file.write(out, (done) => {
        const now = Date.now()
        if (now - told < PACE) return
        told = now
        report({ kind: 'rows', done })
      })
      report({ kind: 'end', bytes, isSpent: process.memoryUsage.rss() > GROWN })
    } finally {
      db.$client.close()
    }
  } catch (error) {
    if (error instanceof BadRequest) {
      report({ kind: 'refused', field: error.field, problem: error.problem, value: error.value })
      return
    }
    if (error instanceof FileFault) {
      report({ kind: 'faulty', code: error.code, detail: error.detail })
      return
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    report({ kind: 'failed', code, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

function prepare(
  { task, query, old }: Pick<Work, 'task' | 'query' | 'old'>,
  context: AnswerContext,
  asking: Asking,
): PreparedFile | Promise<PreparedFile> {
  if (task === 'check') return prepareCheck(old ?? new Uint8Array(), context, asking)
  const request = readFileRequest(new URLSearchParams(query))
  return task === 'look' ? prepareLook(request, context, asking) : prepareFile(request, context, asking)
}
