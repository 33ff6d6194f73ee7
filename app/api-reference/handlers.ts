import type { NextRequest } from 'next/server'
import { GET as activity } from '@/app/api/v1/activities/[id]/route'
import { GET as activities } from '@/app/api/v1/activities/route'
import { GET as areaUnions } from '@/app/api/v1/areas/[id]/unions/route'
import { GET as article } from '@/app/api/v1/articles/[id]/route'
import { GET as articles } from '@/app/api/v1/articles/route'
import { GET as changes } from '@/app/api/v1/compare/changes/route'
import { GET as compareProfiles } from '@/app/api/v1/compare/profiles/route'
import { GET as compare } from '@/app/api/v1/compare/route'
import { GET as compareTime } from '@/app/api/v1/compare/time/route'
import { GET as zeroReports } from '@/app/api/v1/compare/zero-reports/route'
import { GET as exported } from '@/app/api/v1/export/route'
import { GET as health } from '@/app/api/v1/health/route'
import { GET as history } from '@/app/api/v1/history/route'
import { GET as importedFile } from '@/app/api/v1/imports/[id]/file/route'
import { GET as imports } from '@/app/api/v1/imports/route'
import { GET as importTemplate } from '@/app/api/v1/imports/template/route'
import { GET as ledger } from '@/app/api/v1/ledger/route'
import { GET as link } from '@/app/api/v1/links/[id]/route'
import { GET as openapi } from '@/app/api/v1/openapi.json/route'
import { GET as organisers } from '@/app/api/v1/organisers/route'
import { GET as permissions } from '@/app/api/v1/people/permissions/route'
import { GET as people } from '@/app/api/v1/people/route'
import { GET as promises } from '@/app/api/v1/promises/route'
import { GET as reportFile } from '@/app/api/v1/reports/[id]/file/route'
import { GET as report } from '@/app/api/v1/reports/[id]/route'
import { GET as reports } from '@/app/api/v1/reports/route'
import { GET as sheets } from '@/app/api/v1/reports/sheets/route'
import { GET as reviewItem } from '@/app/api/v1/review/item/route'
import { GET as reviewQueue } from '@/app/api/v1/review/route'
import { GET as sessions } from '@/app/api/v1/session/all/route'
import { GET as session } from '@/app/api/v1/session/route'
import { GET as denominatorTemplate } from '@/app/api/v1/settings/denominators/template/route'
import { GET as integrity } from '@/app/api/v1/settings/integrity/route'
import { GET as reading } from '@/app/api/v1/settings/reading/route'
import { GET as settings } from '@/app/api/v1/settings/route'
import { GET as statistics } from '@/app/api/v1/statistics/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { GET as tokens } from '@/app/api/v1/tokens/route'
import { GET as views } from '@/app/api/v1/views/route'

type Handler = (request: NextRequest, context: { params: Promise<{ id: string }> }) => Response | Promise<Response>

/** What answers each route that is only read, by the route's name (app/api/routes.ts). */
export const HANDLERS: Record<string, Handler> = {
  summary,
  statistics,
  ledger,
  promises,
  zeroReports,
  compare,
  compareTime,
  compareProfiles,
  changes,
  areaUnions,
  activities,
  activity,
  articles,
  article,
  organisers,
  imports,
  importedFile,
  importTemplate,
  reviewQueue,
  reviewItem,
  export: exported,
  sheets,
  reports,
  report,
  reportFile,
  settings,
  views,
  denominatorTemplate,
  session,
  sessions,
  link,
  people,
  history,
  permissions,
  tokens,
  reading,
  integrity,
  health,
  openapi,
}
