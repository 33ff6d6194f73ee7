import { attachment } from '@/app/api/attachment'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface Template {
  csv: () => string
  xlsx: () => Promise<Uint8Array>
}

/**
 * A table to fill in, as a file.
 * @param plainName for browsers that know no other characters, without its ending
 * @param name in the reader's language, without its ending
 */
export function templateFile(
  format: keyof typeof TYPES,
  plainName: string,
  name: string,
  template: Template,
): Response {
  return new Response(format === 'csv' ? template.csv() : streamOf(template.xlsx), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': attachment(`${plainName}.${format}`, `${name}.${format}`),
    },
  })
}

function streamOf(bytes: () => Promise<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(await bytes())
      controller.close()
    },
  })
}
