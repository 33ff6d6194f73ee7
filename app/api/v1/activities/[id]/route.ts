import type { NextRequest } from 'next/server'
import { activityAnswer } from '@/app/answers/activities'
import { noParameters } from '@/app/api/parameters'
import { NotFound, respond } from '@/app/api/respond'

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respond(request, noParameters, ({ context }) => {
    const activity = activityAnswer(context, id)
    if (activity === null) throw new NotFound(id)
    return activity
  })
}
