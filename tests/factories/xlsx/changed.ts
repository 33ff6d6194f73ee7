import { ZipFile } from 'yazl'
import { unzip } from '@/tests/factories/xlsx/parts'

/**
 * The same archive with some of its parts changed.
 * @param change gives a part's new text by its path; null takes the part away
 */
export async function changed(
  bytes: Uint8Array,
  change: (path: string, text: string) => string | null,
): Promise<Buffer> {
  const parts = [...(await unzip(bytes))].map(([path, part]) => [path, change(path, part.toString())] as const)
  return archiveOf(Object.fromEntries(parts.filter(([, text]) => text !== null)) as Record<string, string>)
}

export async function archiveOf(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
