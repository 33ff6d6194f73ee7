import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import type { Limits } from '@/domain/people/limits'
import { LINK_KINDS, ROLES } from '@/domain/people/roles'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { FORMATS } from '@/domain/review/import-answer'
import {
  ACTIVITY_TYPES,
  AREA_CODES,
  AREA_KINDS,
  BASES,
  BODY_KINDS,
  BOUNDS,
  DATE_PRECISIONS,
  ENTITIES,
  LEVELS,
  MEASURES,
  ORGANISER_ROLES,
  PERIOD_BASES,
  REALISATIONS,
  REVIEW_STATES,
  REVISION_ACTIONS,
  SCOPES,
  SOURCES,
  STANDINGS,
  STATUSES,
} from '@/domain/vocabulary'

/** CHECK that a column holds a word of its list; null passes, as SQL has it. */
function oneOf(name: string, column: AnySQLiteColumn, words: readonly string[]) {
  return check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`)
}

export const areas = sqliteTable(
  'areas',
  {
    code: text('code', { enum: AREA_CODES }).primaryKey(),
    position: integer('position').notNull(),
    zh: text('zh').notNull(),
    short: text('short').notNull(),
    en: text('en').notNull(),
    kind: text('kind', { enum: AREA_KINDS }).notNull(),
    residents2020: integer('residents_2020'),
    tileRow: integer('tile_row'),
    tileColumn: integer('tile_column'),
  },
  (t) => [oneOf('areas_code', t.code, AREA_CODES), oneOf('areas_kind', t.kind, AREA_KINDS)],
)

export const organisations = sqliteTable(
  'organisations',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    name: text('name').notNull().unique(),
    level: text('level', { enum: LEVELS }),
    area: text('area', { enum: AREA_CODES }).references(() => areas.code),
  },
  (t) => [oneOf('organisations_level', t.level, LEVELS)],
)

export const organisationAliases = sqliteTable('organisation_aliases', {
  alias: text('alias').primaryKey(),
  organisationId: integer('organisation_id')
    .notNull()
    .references(() => organisations.id),
})

export const series = sqliteTable('series', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  name: text('name').notNull().unique(),
})

/** Every file that was imported, as it came. Triggers refuse to change or delete a row. */
export const importedFiles = sqliteTable(
  'imported_files',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Of its bytes, in hexadecimal: by this a file is known again. */
    sha256: text('sha256').notNull().unique(),
    name: text('name').notNull(),
    format: text('format', { enum: FORMATS }).notNull(),
    /** As detected, for text files. */
    encoding: text('encoding'),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    /** What was read out of it, before any cleaning; null for a spreadsheet. */
    text: text('text'),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    /** Who brought it, where somebody was signed in. */
    person: text('person'),
  },
  (t) => [oneOf('imported_files_format', t.format, FORMATS)],
)

export const articles = sqliteTable(
  'articles',
  {
    /** Never reused and never renumbered: the full-text index points to it. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    headline: text('headline'),
    kicker: text('kicker'),
    column: text('column_title'),
    byline: text('byline', { mode: 'json' }).$type<string[]>().notNull(),
    publication: text('publication'),
    publicationInferred: integer('publication_inferred', { mode: 'boolean' }).notNull(),
    date: text('date'),
    year: integer('year'),
    page: text('page'),
    url: text('url'),
    bodyKind: text('body_kind', { enum: BODY_KINDS }).notNull(),
    body: text('body').notNull(),
    source: text('source', { enum: SOURCES }).notNull(),
    /** The imported file that its text is from, and where in that file's text it stood; null for bundled digests. */
    fileId: integer('file_id').references(() => importedFiles.id),
    rawStart: integer('raw_start'),
    rawEnd: integer('raw_end'),
  },
  (t) => [
    oneOf('articles_body_kind', t.bodyKind, BODY_KINDS),
    oneOf('articles_source', t.source, SOURCES),
    // The list of articles by time (db/queries/list-articles.ts).
    index('articles_by_time').on(sql`coalesce(${t.date}, cast(${t.year} as text), '')`, t.id),
    // The articles of a file (db/queries/imported-files.ts).
    index('articles_by_file').on(t.fileId),
    // Where an article appeared, without its text (db/queries/tallies.ts, db/writes/refresh-cells.ts).
    index('articles_publications').on(t.id, t.publication),
  ],
)

/** What an article is known again by (domain/articles/same-article.ts), several keys of each. Its rows have no number of their own. */
export const articleKeys = sqliteTable(
  'article_keys',
  {
    key: text('key').notNull(),
    article: integer('article')
      .notNull()
      .references(() => articles.number),
  },
  (t) => [
    primaryKey({ columns: [t.key, t.article] }),
    // Replacing an article's keys (db/writes/save-article.ts).
    index('article_keys_by_article').on(t.article),
  ],
)

export const activities = sqliteTable(
  'activities',
  {
    /** Never reused and never renumbered: the full-text index points to it. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    type: text('type', { enum: ACTIVITY_TYPES }).notNull(),
    level: text('level', { enum: LEVELS }).notNull(),
    area: text('area', { enum: AREA_CODES })
      .notNull()
      .references(() => areas.code),
    placeArea: text('place_area', { enum: AREA_CODES }).references(() => areas.code),
    place: text('place'),
    seriesId: integer('series_id').references(() => series.id),
    dateStart: text('date_start'),
    dateEnd: text('date_end'),
    datePrecision: text('date_precision', { enum: DATE_PRECISIONS }).notNull(),
    year: integer('year'),
    /** What domain/statistics/period.ts makes of the dates; kept so that lists can sort and filter by it. */
    period: text('period'),
    periodBasis: text('period_basis', { enum: PERIOD_BASES }).notNull(),
    status: text('status', { enum: STATUSES }).notNull(),
    review: text('review', { enum: REVIEW_STATES }).notNull(),
    source: text('source', { enum: SOURCES }).notNull(),
    /** Why a person entered or rejected it; never null for a rejected one. */
    reason: text('reason'),
    /** What extraction read and where, by field; null for what people entered and for the bundled data. */
    proposed: text('proposed', { mode: 'json' }).$type<ActivityRecord['proposed']>(),
  },
  (t) => [
    oneOf('activities_type', t.type, ACTIVITY_TYPES),
    oneOf('activities_level', t.level, LEVELS),
    oneOf('activities_date_precision', t.datePrecision, DATE_PRECISIONS),
    oneOf('activities_period_basis', t.periodBasis, PERIOD_BASES),
    oneOf('activities_status', t.status, STATUSES),
    oneOf('activities_review', t.review, REVIEW_STATES),
    oneOf('activities_source', t.source, SOURCES),
    check('activities_rejected_reason', sql`${t.review} <> 'rejected' or ${t.reason} is not null`),
    // What waits for review (db/queries/review-queue.ts).
    index('activities_by_review').on(t.review),
    // The list of activities by time, which is empty at its end either way (db/queries/list-activities.ts).
    index('activities_latest').on(sql`coalesce(${t.period}, '')`, t.id),
    index('activities_earliest').on(sql`coalesce(${t.period}, '9999')`, t.id),
    // Other activities of a series (db/queries/activity-detail.ts).
    index('activities_by_series').on(t.seriesId),
  ],
)

export const activityOrganisers = sqliteTable(
  'activity_organisers',
  {
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    organisationId: integer('organisation_id')
      .notNull()
      .references(() => organisations.id),
    role: text('role', { enum: ORGANISER_ROLES }).notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.organisationId, t.role] }),
    oneOf('activity_organisers_role', t.role, ORGANISER_ROLES),
    // The organiser filter (db/queries/filter-conditions.ts).
    index('activity_organisers_by_organisation').on(t.organisationId, t.role),
  ],
)

export const activityArticles = sqliteTable(
  'activity_articles',
  {
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activityId, t.articleId] }),
    // The activities of an article (db/queries/article-detail.ts).
    index('activity_articles_by_article').on(t.articleId),
  ],
)

export const figures = sqliteTable(
  'figures',
  {
    id: text('id').primaryKey(),
    activityId: text('activity_id')
      .notNull()
      .references(() => activities.id),
    position: integer('position').notNull(),
    measure: text('measure', { enum: MEASURES }).notNull(),
    value: real('value').notNull(),
    bound: text('bound', { enum: BOUNDS }).notNull(),
    printed: text('printed').notNull(),
    realisation: text('realisation', { enum: REALISATIONS }).notNull(),
    scope: text('scope', { enum: SCOPES }).notNull(),
    part: integer('part', { mode: 'boolean' }).notNull(),
    basis: text('basis', { enum: BASES }).notNull(),
    who: text('who'),
    /** Why a person entered or rejected it; never null for `entered`. */
    reason: text('reason'),
    /** What domain/statistics/standing.ts decides among the figures of its activity; kept so that totals can be asked. */
    standing: text('standing', { enum: STANDINGS }).notNull(),
    review: text('review', { enum: REVIEW_STATES }).notNull().default('verified'),
    /** The rule of extraction that proposed it, and how sure that was (0 to 1); null for what a person added. */
    rule: text('rule'),
    confidence: real('confidence'),
  },
  (t) => [
    oneOf('figures_measure', t.measure, MEASURES),
    oneOf('figures_bound', t.bound, BOUNDS),
    oneOf('figures_realisation', t.realisation, REALISATIONS),
    oneOf('figures_scope', t.scope, SCOPES),
    oneOf('figures_basis', t.basis, BASES),
    oneOf('figures_standing', t.standing, STANDINGS),
    oneOf('figures_review', t.review, REVIEW_STATES),
    check('figures_value', sql`${t.value} >= 0`),
    check('figures_entered_reason', sql`${t.basis} <> 'entered' or ${t.reason} is not null`),
    check('figures_rejected_reason', sql`${t.review} <> 'rejected' or ${t.reason} is not null`),
    // The figures of an activity, and the counted ones of all (db/queries/activity-facts.ts).
    index('figures_by_activity').on(t.activityId, t.standing),
    // What ledgers leave out, which is little (db/queries/ledger-parts.ts).
    index('figures_left_out')
      .on(t.measure, t.realisation, t.standing, t.activityId)
      .where(sql`standing <> 'counted' or realisation = 'planned'`),
  ],
)

export const evidence = sqliteTable(
  'evidence',
  {
    figureId: text('figure_id')
      .notNull()
      .references(() => figures.id),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    /** UTF-16 units into the article's body. */
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.figureId, t.articleId, t.start] }),
    check('evidence_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    // The marks in an article (db/queries/article-detail.ts).
    index('evidence_by_article').on(t.articleId),
  ],
)

/**
 * What statistics ask of every activity that is verified or waits for review, a narrow row each, settled whenever the
 * activity or a report of it is stored (db/writes/settle-tallies.ts). Its columns have the names of `activities`, so that
 * the conditions of a filter mean either table; their words are those that the tables they come from have checked.
 */
export const talliedActivities = sqliteTable(
  'tallied_activities',
  {
    number: integer('number')
      .primaryKey()
      .references(() => activities.number, { onDelete: 'cascade' }),
    id: text('id').notNull().unique(),
    type: text('type').notNull(),
    level: text('level').notNull(),
    area: text('area').notNull(),
    placeArea: text('place_area'),
    /** The same as the key of a row. */
    place: text('place').notNull(),
    seriesId: integer('series_id'),
    period: text('period'),
    /** The period as far as a month is known; empty without any. */
    month: text('month').notNull(),
    periodBasis: text('period_basis').notNull(),
    status: text('status').notNull(),
    review: text('review').notNull(),
    source: text('source').notNull(),
    /** The rows that domain/statistics/row-key.ts puts it into, as long as the filter names no organiser or publication. */
    organiser: text('organiser').notNull(),
    union: text('union_key').notNull(),
    placeUnion: text('place_union_key').notNull(),
    publication: text('publication').notNull(),
    /** Whether any figure counts as achieved or planned; and whether one does that was surely reached. */
    achieved: integer('achieved', { mode: 'boolean' }).notNull(),
    planned: integer('planned', { mode: 'boolean' }).notNull(),
    sureAchieved: integer('sure_achieved', { mode: 'boolean' }).notNull(),
    surePlanned: integer('sure_planned', { mode: 'boolean' }).notNull(),
    /** How many articles report it; and whether one does together with another activity, verified or waiting. */
    reports: integer('reports').notNull().default(0),
    isTogether: integer('is_together', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    // The activities of a cell, by area and by place (db/writes/refresh-cells.ts); one area, or one type of it.
    index('tallied_by_cell').on(t.area, t.type, t.month),
    index('tallied_by_place').on(t.place, t.type, t.month),
    // What waits for review beside what the cells hold, and one period (db/queries/tallies.ts).
    index('tallied_by_review').on(t.review, t.period),
    // The articles of those that are reported together, under any filter of one value or several (db/queries/cell-tallies.ts).
    index('tallied_together')
      .on(
        t.area,
        t.placeArea,
        t.place,
        t.type,
        t.level,
        t.status,
        t.source,
        t.seriesId,
        t.publication,
        t.period,
        t.review,
        t.id,
        t.isTogether,
      )
      .where(sql`is_together`),
  ],
)

/** What each of them contributes to each total (domain/statistics/totals.ts), as printed and where it is sure. */
export const talliedAmounts = sqliteTable(
  'tallied_amounts',
  {
    number: integer('number')
      .notNull()
      .references(() => talliedActivities.number, { onDelete: 'cascade' }),
    total: text('total').notNull(),
    realisation: text('realisation').notNull(),
    value: real('value').notNull(),
    bound: text('bound').notNull(),
    /** Null where none of it is sure. */
    sureValue: real('sure_value'),
    sureBound: text('sure_bound'),
  },
  (t) => [
    primaryKey({ columns: [t.number, t.total, t.realisation] }),
    // Activities in the order of what they come to, and those that report a total (db/queries/list-activities.ts).
    index('amounts_by_value').on(t.total, t.realisation, t.value),
    index('amounts_by_sure_value').on(t.total, t.realisation, t.sureValue),
  ],
)

const cellKeys = {
  /** What else its activities have in common: nothing, that areas are places, or one value: level:district. */
  facet: text('facet').notNull(),
  /** `*` for all of them; so for type and month. */
  area: text('area').notNull(),
  type: text('type').notNull(),
  month: text('month').notNull(),
}

/**
 * What the verified activities of one area, type and month come to, and those of all areas, types or months together: so
 * that the cost of a dashboard follows its rows, not the activities behind them. Refreshed with every write.
 */
export const tallyCells = sqliteTable(
  'tally_cells',
  {
    ...cellKeys,
    activities: integer('activities').notNull(),
    achieved: integer('achieved').notNull(),
    planned: integer('planned').notNull(),
    sureAchieved: integer('sure_achieved').notNull(),
    surePlanned: integer('sure_planned').notNull(),
    yearOnly: integer('year_only').notNull(),
    noPeriod: integer('no_period').notNull(),
    byReport: integer('by_report').notNull(),
    announced: integer('announced').notNull(),
    firstPeriod: text('first_period'),
    lastPeriod: text('last_period'),
    /**
     * Articles whose verified activities are all of one month: those counted here of the facet; of the area; of the type;
     * and of both. Each stands in one cell of the facet, of the area and so on, so that cells add up.
     */
    articles: integer('articles').notNull(),
    areaArticles: integer('area_articles').notNull(),
    typeArticles: integer('type_articles').notNull(),
    cellArticles: integer('cell_articles').notNull(),
    /** Those that report no other activity, verified or waiting. */
    soleArticles: integer('sole_articles').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.facet, t.area, t.type, t.month] }),
    // Cells of a month, and of a type (db/writes/refresh-cells.ts, db/queries/cell-tallies.ts).
    index('tally_cells_by_month').on(t.facet, t.month, t.area, t.type),
    index('tally_cells_by_type').on(t.facet, t.type, t.area, t.month),
  ],
)

/** The totals of each cell. */
export const tallyCellAmounts = sqliteTable(
  'tally_cell_amounts',
  {
    ...cellKeys,
    total: text('total').notNull(),
    realisation: text('realisation').notNull(),
    reported: integer('reported').notNull(),
    value: real('value').notNull(),
    largest: real('largest').notNull(),
    /** Whether any amount is open above, or below. */
    above: integer('above').notNull(),
    below: integer('below').notNull(),
    sureReported: integer('sure_reported').notNull(),
    sureValue: real('sure_value').notNull(),
    sureLargest: real('sure_largest'),
    sureAbove: integer('sure_above').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.facet, t.area, t.type, t.month, t.total, t.realisation] }),
    // As above.
    index('tally_cell_amounts_by_month').on(t.facet, t.month, t.area, t.type),
    index('tally_cell_amounts_by_type').on(t.facet, t.type, t.area, t.month),
  ],
)

/** Which publications report the activities of each cell; where these have a value of a facet, only of each area and month. */
export const tallyCellPublications = sqliteTable(
  'tally_cell_publications',
  { ...cellKeys, publication: text('publication').notNull() },
  (t) => [
    primaryKey({ columns: [t.facet, t.area, t.type, t.month, t.publication] }),
    // As above.
    index('tally_cell_publications_by_month').on(t.facet, t.month, t.area, t.type),
  ],
)

/** Articles that report verified activities of several months: too few to need cells, and in more than one of them. */
export const talliedSpreads = sqliteTable('tallied_spreads', {
  articleId: text('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
})

/** Where the addresses of activities lead that were merged into others. */
export const activityRedirects = sqliteTable('activity_redirects', {
  oldId: text('old_id').primaryKey(),
  /** The activity, or one that was merged later and redirects itself. */
  activityId: text('activity_id').notNull(),
})

/** What the users set for themselves, a JSON value for each subject; without a row the defaults of the domain hold. */
export const settings = sqliteTable('settings', {
  subject: text('subject').primaryKey(),
  value: text('value', { mode: 'json' }).notNull(),
})

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** People who can sign in. Their columns are those that the sign-in library asks for, and role, limits and whether they may. */
export const users = sqliteTable(
  'users',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    /** In lower case; an address below people.invalid where the person has none. */
    email: text('email').notNull().unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
    image: text('image'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    /** In lower case; what is typed to sign in. */
    username: text('user_name').notNull().unique(),
    displayUsername: text('display_user_name'),
    role: text('role', { enum: ROLES }).notNull(),
    /** null: everywhere. */
    limits: text('limits', { mode: 'json' }).$type<Limits>(),
    isActive: integer('is_active', { mode: 'boolean' }).notNull().default(true),
  },
  (t) => [oneOf('users_role', t.role, ROLES)],
)

/** Who is signed in where. A row without the server's secret opens nothing: the cookie carries the token signed. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  // The sessions of a person (auth/sessions.ts).
  (t) => [index('sessions_by_user').on(t.userId)],
)

/** The password of each person, hashed; the other columns belong to kinds of sign-in that are not offered. */
export const accounts = sqliteTable(
  'accounts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: moment('access_token_expires_at'),
    refreshTokenExpiresAt: moment('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  // The password of a person (auth/library.ts).
  (t) => [index('accounts_by_user').on(t.userId)],
)

/** What the sign-in library asks for and the product leaves empty: links that open once are its own (oneTimeLinks). */
export const verifications = sqliteTable('verifications', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: moment('expires_at').notNull(),
  createdAt: moment('created_at').notNull(),
  updatedAt: moment('updated_at').notNull(),
})

/** Tokens of the API, hashed. The columns are those of the library's plugin. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text('id').primaryKey(),
    configId: text('config_id').notNull(),
    name: text('name'),
    start: text('start'),
    prefix: text('prefix'),
    key: text('key').notNull().unique(),
    referenceId: text('user_id')
      .notNull()
      .references(() => users.id),
    refillInterval: integer('refill_interval'),
    refillAmount: integer('refill_amount'),
    lastRefillAt: moment('last_refill_at'),
    enabled: integer('enabled', { mode: 'boolean' }),
    rateLimitEnabled: integer('rate_limit_enabled', { mode: 'boolean' }),
    rateLimitTimeWindow: integer('rate_limit_time_window'),
    rateLimitMax: integer('rate_limit_max'),
    requestCount: integer('request_count'),
    remaining: integer('remaining'),
    lastRequest: moment('last_request'),
    expiresAt: moment('expires_at'),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    permissions: text('permissions'),
    metadata: text('metadata'),
  },
  // The tokens of a person (auth/tokens.ts).
  (t) => [index('tokens_by_user').on(t.referenceId)],
)

/** Links that open once: for the first administrator, an invited person, or a new password. Of the link only a hash is kept. */
export const oneTimeLinks = sqliteTable(
  'one_time_links',
  {
    /** SHA-256 of what stands in the link, in hexadecimal. */
    hash: text('hash').primaryKey(),
    kind: text('kind', { enum: LINK_KINDS }).notNull(),
    /** Whom it lets in; null for the first administrator, who does not exist yet. */
    userId: text('user_id').references(() => users.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [
    oneOf('one_time_links_kind', t.kind, LINK_KINDS),
    // Replacing the open link of a person (auth/one-time-links.ts).
    index('one_time_links_by_user').on(t.userId),
  ],
)

/** Wrong passwords in a row, by what was typed as the name, whether there is such a person or not. */
export const signInFailures = sqliteTable('sign_in_failures', {
  /** SHA-256 of the typed name in lower case: people type passwords there too. */
  name: text('name').primaryKey(),
  count: integer('count').notNull(),
  lastAt: moment('last_at').notNull(),
  /** Until then no password is tried; null while there were few. */
  lockedUntil: moment('locked_until'),
})

/** The audit trail. Triggers refuse to change or delete a row. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: text('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action', { enum: REVISION_ACTIONS }).notNull(),
    entity: text('entity', { enum: ENTITIES }).notNull(),
    entityId: text('entity_id').notNull(),
    /** What was stored together, by the number of its first revision. */
    change: integer('change').notNull(),
    reason: text('reason'),
    before: text('before', { mode: 'json' }),
    after: text('after', { mode: 'json' }),
    /** To the revision before it (db/writes/link.ts), so that tampering shows. A trigger refuses a revision without. */
    link: text('link'),
    /** Who did it, where somebody was signed in; `actor` is the name that the person had then. */
    person: text('person'),
  },
  (t) => [
    oneOf('revisions_action', t.action, REVISION_ACTIONS),
    oneOf('revisions_entity', t.entity, ENTITIES),
    // The history of one record (db/queries/history.ts).
    index('revisions_by_record').on(t.entity, t.entityId),
    // What an undo takes back (db/queries/change.ts).
    index('revisions_by_change').on(t.change),
    // What one person did (db/queries/list-revisions.ts).
    index('revisions_by_person').on(t.person),
  ],
)
