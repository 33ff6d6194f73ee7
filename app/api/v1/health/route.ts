import type { NextRequest } from 'next/server'
import { noParameters } from '@/app/api/parameters'
import { respond } from '@/app/api/respond'
import { version } from '@/package.json'

export function GET(request: NextRequest) {
  return respond(request, noParameters, ({ context }) => ({ status: 'ok', version, revision: context.revision }))
}
