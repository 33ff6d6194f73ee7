import { offer } from '@/components/download/offer'
import { explained } from '@/components/fetch-answer'

/** The connection broke before the file was complete. */
export class BrokenDownload extends Error {
  override name = 'BrokenDownload'
}

/**
 * Fetches a file and hands it to the browser as a download once it is complete: an error is never saved as a file.
 * @param onBytes hears how much has come
 * @throws AnswerError where the API explains why not; BrokenDownload where less came than was to come; the signal's reason
 */
export async function saveFile(address: string, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<void> {
  const response = await fetch(address, { signal }).catch(asBroken(signal))
  if (!response.ok) throw await explained(response).catch(asBroken(signal))
  const type = response.headers.get('content-type') ?? ''
  const blob = await new Response(response.body?.pipeThrough(counting(onBytes)), { headers: { 'content-type': type } })
    .blob()
    .catch(asBroken(signal))
  offer(blob, fileName(response.headers.get('content-disposition') ?? '') ?? 'gongji')
}

/** The name in the reader's language (RFC 5987); null where the header has none. */
export function fileName(disposition: string): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return encoded === undefined ? null : decodeURIComponent(encoded)
}

function counting(onBytes: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length
      onBytes(bytes)
      controller.enqueue(chunk)
    },
  })
}

/** Whatever the browser says of a broken connection, in its own language, is one thing to the reader. */
function asBroken(signal: AbortSignal) {
  return (error: unknown): never => {
    signal.throwIfAborted()
    throw new BrokenDownload('the connection broke', { cause: error })
  }
}
