import type { NextRequest } from 'next/server'
import { activityAnswer } from '@/app/answers/activities'
import { NotFound } from '@/app/api/errors'
import { noParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { redirectOf } from '@/db/queries/redirects'

export {
  allowedMethods as OPTIONS,
  refuseMethod as DELETE,
  refuseMethod as PATCH,
  refuseMethod as POST,
  refuseMethod as PUT,
} from '@/app/api/refuse-method'

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respondUnfiltered(request, noParameters, ({ context }) => {
    const activity = activityAnswer(context, id)
    if (activity !== null) return activity
    const moved = redirectOf(context.db, id)
    if (moved === null) throw new NotFound(id)
    return new Response(null, {
      status: 308,
      headers: { location: `/api/v1/activities/${moved}${request.nextUrl.search}` },
    })
  })
}
