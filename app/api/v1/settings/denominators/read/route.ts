import type { NextRequest } from 'next/server'
import { answerContext } from '@/app/answers/context'
import { denominatorLimits, readDenominatorAnswer } from '@/app/answers/read-denominator'
import { respondToWrite } from '@/app/api/respond-to-write'
import { readSentFile } from '@/app/api/sent-file'

export {
  allowedToPost as OPTIONS,
  refuseButPost as DELETE,
  refuseButPost as GET,
  refuseButPost as PATCH,
  refuseButPost as PUT,
} from '@/app/api/refuse-method'

/** What a form has around its file. */
const AROUND = 64 * 1024

/** Reads the numbers of a denominator out of a spreadsheet; stores nothing. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'setRules', async ({ locale, viewer }) => {
    const { bytes } = denominatorLimits(process.env.GONGJI_IMPORT_MAX_MB)
    const file = await readSentFile(request, bytes + AROUND)
    return readDenominatorAnswer(answerContext(locale, viewer), file)
  })
}
