import type { Readable } from 'node:stream'

/**
 * A stream as the body of a response. An error in it breaks the connection, so that the client knows the download as
 * failed; a client that hangs up ends the stream.
 */
export function bodyOf(readable: Readable): ReadableStream<Uint8Array> {
  // Heard of by reading; before that, nobody need listen.
  readable.on('error', () => {})
  const pieces = readable[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel() {
        readable.destroy()
      },
    },
    // Node's own conversion would take thousands of pieces in advance.
    { highWaterMark: 0 },
  )
}
