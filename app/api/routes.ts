import { z } from 'zod'
import {
  activityListParameters,
  anyExportParameters,
  articleListParameters,
  changesParameters,
  comparisonParameters,
  ledgerParameters,
  noParameters,
  overTimeParameters,
  profilesParameters,
  recentFilesParameters,
  reviewItemParameters,
  reviewParameters,
  sheetsParameters,
  statisticsParameters,
  templateParameters,
  zeroReportsParameters,
} from '@/app/api/parameters'
import { comparisonOverTimeSchema, comparisonSchema, profilesSchema } from '@/domain/comparison/answers'
import { changesSchema } from '@/domain/comparison/change-answers'
import { zeroReportsSchema } from '@/domain/comparison/zero-report-answers'
import { checkAnswerSchema } from '@/domain/reports/check/check-answer'
import { reportItemSchema, reportItemsSchema, reportRequestSchema, sheetsSchema } from '@/domain/reports/file-answers'
import { queueSchema, reviewItemSchema } from '@/domain/review/answers'
import { decisionAnswer, decisionRequest } from '@/domain/review/decision'
import { importAnswerSchema, importRequestSchema, storedFilesSchema } from '@/domain/review/import-answer'
import { bulletinSettingsAnswerSchema, bulletinSettingsRequest, settingsAnswerSchema } from '@/domain/settings/answers'
import {
  denominatorsRequest,
  denominatorsStateSchema,
  readDenominatorSchema,
} from '@/domain/settings/denominators-answers'
import { viewChangeRequest, viewRequest, viewSchema, viewsSchema } from '@/domain/settings/saved-view'
import {
  activityDetailSchema,
  activityListSchema,
  articleDetailSchema,
  articleListSchema,
  healthSchema,
  ledgerSchema,
  promisesSchema,
  statisticsSchema,
  summarySchema,
} from '@/domain/statistics/answers'
import { areaUnionsSchema } from '@/domain/statistics/area-unions-answers'

/** What there is to say of a route; its words stand in the messages under `apiReference.route`, by its name. */
export interface RouteDescription {
  /** Below /api/v1; `{id}` stands for a record's id. */
  path: string
  name: string
  tag: 'statistics' | 'records' | 'review' | 'files' | 'settings' | 'service'
  /** Whether it takes the filter beside its own parameters. */
  filtered: boolean
  parameters: z.ZodObject
  /** The shape of its JSON answer; null where it answers with a file. */
  answer: z.ZodType | null
  /** The type of the file that it answers its example with; CSV where nothing else is said. */
  file?: string
  /** Whether its answer changes without the database doing so, and is never kept. */
  isFresh?: true
  /** Whether it takes away, with DELETE, what its address names. */
  removes?: true
  /** Whether it sets, with PUT, what its address names to what it is sent. */
  replaces?: true
  /** A question that everybody can try on the bundled data, or only once somebody imported or made something. */
  example: { id?: string; query: string; onlyAfterUse?: true }
  /** What is sent with POST; its shape is null for a form that holds one file. Routes without it are only read. */
  body?: { shape: z.ZodType | null; example: unknown; withFiles: boolean }
}

type Acting = Pick<RouteDescription, 'body' | 'removes' | 'replaces'>

export function methodOf({ body, removes, replaces }: Acting): 'GET' | 'POST' | 'PUT' | 'DELETE' {
  if (removes) return 'DELETE'
  if (replaces) return 'PUT'
  return body ? 'POST' : 'GET'
}

/** An activity and an article of the bundled data. */
const KNOWN = 'dongcheng-2024-wuyue-xianhua'

/** Every route of the API, in the order of the reference. A test holds it against the folders of app/api/v1. */
export const ROUTES: readonly RouteDescription[] = [
  {
    path: '/summary',
    name: 'summary',
    tag: 'statistics',
    filtered: true,
    parameters: noParameters,
    answer: summarySchema,
    example: { query: 'source=page' },
  },
  {
    path: '/statistics',
    name: 'statistics',
    tag: 'statistics',
    filtered: true,
    parameters: statisticsParameters,
    answer: statisticsSchema,
    example: { query: 'by=area&source=page' },
  },
  {
    path: '/ledger',
    name: 'ledger',
    tag: 'statistics',
    filtered: true,
    parameters: ledgerParameters,
    answer: ledgerSchema,
    example: { query: 'measure=participants&by=area&key=110101&source=page' },
  },
  {
    path: '/promises',
    name: 'promises',
    tag: 'statistics',
    filtered: true,
    parameters: noParameters,
    answer: promisesSchema,
    example: { query: 'source=page' },
  },
  {
    path: '/compare',
    name: 'compare',
    tag: 'statistics',
    filtered: true,
    parameters: comparisonParameters,
    answer: comparisonSchema,
    example: {
      query:
        'measures=activities,participants&per=by:residents&against=lastYear&from=2024&to=2024&area=110101&area=110105',
    },
  },
  {
    path: '/compare/time',
    name: 'compareTime',
    tag: 'statistics',
    filtered: true,
    parameters: overTimeParameters,
    answer: comparisonOverTimeSchema,
    example: { query: 'measure=participants&step=year&area=110101&area=110105' },
  },
  {
    path: '/compare/profiles',
    name: 'compareProfiles',
    tag: 'statistics',
    filtered: true,
    parameters: profilesParameters,
    answer: profilesSchema,
    example: { query: 'measure=participants&source=page&area=110101' },
  },
  {
    path: '/compare/changes',
    name: 'changes',
    tag: 'statistics',
    filtered: true,
    parameters: changesParameters,
    answer: changesSchema,
    example: { query: 'measure=participants&since=r0&source=page' },
  },
  {
    path: '/compare/zero-reports',
    name: 'zeroReports',
    tag: 'statistics',
    filtered: true,
    parameters: zeroReportsParameters,
    answer: zeroReportsSchema,
    example: { query: 'measure=participants&from=2024&to=2024' },
  },
  {
    path: '/areas/{id}/unions',
    name: 'areaUnions',
    tag: 'statistics',
    filtered: true,
    parameters: noParameters,
    answer: areaUnionsSchema,
    example: { id: '110101', query: 'from=2024&to=2024' },
  },
  {
    path: '/activities',
    name: 'activities',
    tag: 'records',
    filtered: true,
    parameters: activityListParameters,
    answer: activityListSchema,
    example: { query: 'type=relief&sort=-beneficiaries&limit=2' },
  },
  {
    path: '/activities/{id}',
    name: 'activity',
    tag: 'records',
    filtered: false,
    parameters: noParameters,
    answer: activityDetailSchema,
    example: { id: KNOWN, query: '' },
  },
  {
    path: '/articles',
    name: 'articles',
    tag: 'records',
    filtered: true,
    parameters: articleListParameters,
    answer: articleListSchema,
    example: { query: 'q=歌咏&limit=1' },
  },
  {
    path: '/articles/{id}',
    name: 'article',
    tag: 'records',
    filtered: false,
    parameters: noParameters,
    answer: articleDetailSchema,
    example: { id: KNOWN, query: '' },
  },
  {
    path: '/imports',
    name: 'imports',
    tag: 'review',
    filtered: false,
    parameters: recentFilesParameters,
    answer: storedFilesSchema,
    example: { query: 'limit=1' },
  },
  {
    path: '/imports',
    name: 'import',
    tag: 'review',
    filtered: false,
    parameters: noParameters,
    answer: importAnswerSchema,
    example: { query: '' },
    body: {
      shape: importRequestSchema,
      example: {
        by: '王干事',
        dryRun: true,
        publication: '劳动午报',
        date: '2024-07-05',
        texts: [{ name: '第2版', text: '……' }],
      },
      withFiles: true,
    },
  },
  {
    path: '/imports/{id}/file',
    name: 'importedFile',
    tag: 'review',
    filtered: false,
    parameters: noParameters,
    answer: null,
    file: 'text/plain',
    example: { id: '1', query: '', onlyAfterUse: true },
  },
  {
    path: '/imports/template',
    name: 'importTemplate',
    tag: 'review',
    filtered: false,
    parameters: templateParameters,
    answer: null,
    example: { query: 'format=csv' },
  },
  {
    path: '/review',
    name: 'reviewQueue',
    tag: 'review',
    filtered: false,
    parameters: reviewParameters,
    answer: queueSchema,
    example: { query: 'limit=2' },
  },
  {
    path: '/review/item',
    name: 'reviewItem',
    tag: 'review',
    filtered: false,
    parameters: reviewItemParameters,
    answer: reviewItemSchema,
    example: { query: `article=${KNOWN}` },
  },
  {
    path: '/decisions',
    name: 'decide',
    tag: 'review',
    filtered: false,
    parameters: noParameters,
    answer: decisionAnswer,
    example: { query: '' },
    body: {
      shape: decisionRequest,
      example: {
        by: '王干事',
        decision: { kind: 'acceptActivity', activityId: '20240705-0f3a9c1b2d-a1', version: 812 },
      },
      withFiles: false,
    },
  },
  {
    path: '/export',
    name: 'export',
    tag: 'files',
    filtered: true,
    parameters: anyExportParameters,
    answer: null,
    example: { query: 'format=csv&what=ledger&measure=participants&source=page' },
  },
  {
    path: '/reports/sheets',
    name: 'sheets',
    tag: 'files',
    filtered: true,
    parameters: sheetsParameters,
    answer: sheetsSchema,
    example: { query: 'what=statistics&by=area&source=page' },
  },
  {
    path: '/reports',
    name: 'reports',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: reportItemsSchema,
    isFresh: true,
    example: { query: '' },
  },
  {
    path: '/reports',
    name: 'makeReport',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: reportItemSchema,
    example: { query: '' },
    body: {
      shape: reportRequestSchema,
      example: { query: 'what=report&from=2024&to=2024&area=110101', format: 'docx' },
      withFiles: false,
    },
  },
  {
    path: '/reports/check',
    name: 'checkReport',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: checkAnswerSchema,
    example: { query: '' },
    body: { shape: null, example: { file: '工迹-统计报告.docx' }, withFiles: true },
  },
  {
    path: '/reports/{id}',
    name: 'report',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: reportItemSchema,
    isFresh: true,
    example: { id: '1', query: '', onlyAfterUse: true },
  },
  {
    path: '/reports/{id}',
    name: 'removeReport',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: null,
    removes: true,
    example: { id: '1', query: '' },
  },
  {
    path: '/reports/{id}/file',
    name: 'reportFile',
    tag: 'files',
    filtered: false,
    parameters: noParameters,
    answer: null,
    file: 'application/octet-stream',
    isFresh: true,
    example: { id: '1', query: '', onlyAfterUse: true },
  },
  {
    path: '/settings',
    name: 'settings',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: settingsAnswerSchema,
    example: { query: '' },
  },
  {
    path: '/settings/bulletin',
    name: 'setBulletin',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: bulletinSettingsAnswerSchema,
    replaces: true,
    example: { query: '' },
    body: {
      shape: bulletinSettingsRequest,
      example: {
        by: '王干事',
        reason: '按本单位信息工作考核办法',
        version: 0,
        settings: {
          points: { national: 6, municipal: 3, district: 1 },
          media: [
            { name: '工人日报', tier: 'national' },
            { name: '劳动午报', tier: 'municipal' },
          ],
        },
      },
      withFiles: false,
    },
  },
  {
    path: '/settings/denominators',
    name: 'setDenominators',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: denominatorsStateSchema,
    replaces: true,
    example: { query: '' },
    body: {
      shape: denominatorsRequest,
      example: {
        by: '王干事',
        reason: '加入2023年年报的会员数',
        version: 0,
        denominators: [
          {
            id: 'residents',
            name: '常住人口',
            per: 10_000,
            source: '北京市第七次全国人口普查公报（第二号），2021-05-19发布',
            date: '2020-11-01',
            values: { '110101': 708_829, '110102': 1_106_214 },
          },
          {
            id: 'members-2023',
            name: '会员数',
            per: 100,
            source: '2023年工会统计年报',
            date: '2023-12-31',
            values: { '110101': 253_000, etown: 181_000 },
          },
        ],
      },
      withFiles: false,
    },
  },
  {
    path: '/settings/denominators/read',
    name: 'readDenominator',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: readDenominatorSchema,
    example: { query: '' },
    body: { shape: null, example: { file: '会员数.xlsx' }, withFiles: true },
  },
  {
    path: '/settings/denominators/template',
    name: 'denominatorTemplate',
    tag: 'settings',
    filtered: false,
    parameters: templateParameters,
    answer: null,
    example: { query: 'format=csv' },
  },
  {
    path: '/views',
    name: 'views',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: viewsSchema,
    example: { query: '' },
  },
  {
    path: '/views',
    name: 'saveView',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: viewSchema,
    example: { query: '' },
    body: {
      shape: viewRequest,
      example: {
        by: '王干事',
        name: '东城与西城，2024年',
        path: '/compare',
        query: 'from=2024&to=2024&area=110101&area=110102',
        pinned: true,
      },
      withFiles: false,
    },
  },
  {
    path: '/views/{id}',
    name: 'changeView',
    tag: 'settings',
    filtered: false,
    parameters: noParameters,
    answer: viewSchema,
    replaces: true,
    example: { id: '4f1d02c9ab', query: '' },
    body: {
      shape: viewChangeRequest,
      example: { by: '王干事', version: 812, name: '东城与西城', pinned: false, removed: false },
      withFiles: false,
    },
  },
  {
    path: '/health',
    name: 'health',
    tag: 'service',
    filtered: false,
    parameters: noParameters,
    answer: healthSchema,
    example: { query: '' },
  },
  {
    path: '/openapi.json',
    name: 'openapi',
    tag: 'service',
    filtered: false,
    parameters: noParameters,
    answer: z.object({ openapi: z.literal('3.1.0') }).loose(),
    example: { query: '' },
  },
]

/** The address of a route's example, below the API's root. */
export function exampleAddress({ path, example }: Pick<RouteDescription, 'path' | 'example'>, lang: string): string {
  const query = new URLSearchParams(example.query)
  query.set('lang', lang)
  return `${path.replace('{id}', example.id ?? '')}?${query}`
}
