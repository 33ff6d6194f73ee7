import type { NextRequest } from 'next/server'
import { templateParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { templateFile } from '@/app/api/template-file'
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
  return respondUnfiltered(request, templateParameters, ({ context, parameters: { format } }) => {
    const words = wordsOf(context.words)
    return templateFile(format, 'gongji-template', words.sheet, {
      csv: () => csvTemplate(words),
      xlsx: () => xlsxTemplate(words),
    })
  })
}

function wordsOf(words: Words): TemplateWords {
  return {
    sheet: words('import.template.sheet'),
    heading: (field) => words(`import.template.heading.${field}`),
    note: (field) => words(`import.template.note.${field}`),
  }
}
