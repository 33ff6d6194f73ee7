import type { NextRequest } from 'next/server'
import { wordsOf } from '@/app/answers/context'
import { integrityAnswer } from '@/app/answers/integrity'
import { respondFresh, respondToWrite } from '@/app/api/respond-to-write'
import { beginExamination } from '@/app/integrity/run'

export {
  allowedBoth as OPTIONS,
  refuseButBoth as DELETE,
  refuseButBoth as PATCH,
  refuseButBoth as PUT,
} from '@/app/api/refuse-method'

/** What the last examination found, and which copies there are. */
export function GET(request: NextRequest) {
  return respondFresh(request, 'operate', ({ locale }) => integrityAnswer(wordsOf(locale)))
}

/** Begins to examine the database; the answer says so, and the result comes with GET. */
export function POST(request: NextRequest) {
  return respondToWrite(request, 'operate', ({ locale }) => {
    beginExamination(new Date())
    return integrityAnswer(wordsOf(locale))
  })
}
