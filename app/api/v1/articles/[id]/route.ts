import type { NextRequest } from 'next/server'
import { noParameters } from '@/app/api/parameters'
import { NotFound, respond } from '@/app/api/respond'
import { articleDetail } from '@/db/queries/article-detail'

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  return respond(request, noParameters, ({ context }) => {
    const article = articleDetail(context.db, id)
    if (article === null) throw new NotFound(id)
    return article
  })
}
