import type { NextRequest } from 'next/server'
import type { AnswerContext } from '@/app/answers/context'
import { attachment } from '@/app/api/attachment'
import { templateParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import type { Words } from '@/domain/vocabulary'
import { csvTemplate, type TemplateWords, xlsxTemplate } from '@/imports/read/table-template'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** A table of finished records to fill in. */
export function GET(request: NextRequest) {
  return respondUnfiltered(request, templateParameters, ({ context, parameters: { format } }) =>
    format === 'csv' ? file(context, 'csv', csvTemplate(wordsOf(context.words))) : excel(context),
  )
}

function excel(context: AnswerContext): Response {
  const bytes = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(await xlsxTemplate(wordsOf(context.words)))
      controller.close()
    },
  })
  return file(context, 'xlsx', bytes)
}

function wordsOf(words: Words): TemplateWords {
  return {
    sheet: words('import.template.sheet'),
    heading: (field) => words(`import.template.heading.${field}`),
    note: (field) => words(`import.template.note.${field}`),
  }
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function file({ words }: AnswerContext, format: keyof typeof TYPES, body: BodyInit): Response {
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': attachment(`gongji-template.${format}`, `${words('import.template.sheet')}.${format}`),
    },
  })
}
