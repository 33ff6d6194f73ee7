import type { NextRequest } from 'next/server'
import { templateParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { templateFile } from '@/app/api/template-file'
import { listAreas } from '@/db/queries/areas'
import {
  csvDenominatorTemplate,
  type DenominatorTemplateWords,
  xlsxDenominatorTemplate,
} from '@/imports/denominator-template'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

/** A table of all areas to fill the numbers of a denominator in. */
export function GET(request: NextRequest) {
  return respondUnfiltered(request, templateParameters, ({ context, parameters: { format } }) => {
    const { db, locale, words } = context
    const areas = listAreas(db)
    const own: DenominatorTemplateWords = {
      sheet: words('denominators.template.sheet'),
      code: words('denominators.template.code'),
      area: words('dimension.area'),
      value: words('denominators.template.value'),
      note: words('denominators.template.note'),
      areaName: ({ zh, en }) => (locale === 'en' ? en : zh),
    }
    return templateFile(format, 'gongji-denominator', own.sheet, {
      csv: () => csvDenominatorTemplate(areas, own),
      xlsx: () => xlsxDenominatorTemplate(areas, own),
    })
  })
}
