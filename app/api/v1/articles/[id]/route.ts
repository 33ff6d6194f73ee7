import type { NextRequest } from 'next/server'
import { NotFound } from '@/app/api/errors'
import { noParameters } from '@/app/api/parameters'
import { respondUnfiltered } from '@/app/api/respond'
import { articleDetail } from '@/db/queries/article-detail'

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
    const article = articleDetail(context.db, id)
    if (article === null) throw new NotFound(id)
    return article
  })
}
