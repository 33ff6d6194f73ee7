import { beijingDay } from '@/domain/figures/beijing-clock'
import { writePartialDate } from '@/domain/figures/write-date'
import { type Adoptions, adoptionsOf } from '@/domain/reports/bulletin/adoptions'
import { articleBlocks } from '@/domain/reports/bulletin/article-list'
import type { BulletinPen } from '@/domain/reports/bulletin/bulletin-pen'
import type { BulletinContent } from '@/domain/reports/bulletin/content'
import { groupSection } from '@/domain/reports/bulletin/group-section'
import { methodBlocks } from '@/domain/reports/bulletin/method'
import { overallBlocks } from '@/domain/reports/bulletin/overall'
import { daysOf, earlierPeriod, periodTitle } from '@/domain/reports/bulletin/period'
import { tallyOf } from '@/domain/reports/bulletin/tally'
import { districtRanking, groupRanking, rankedUnits, type Unit } from '@/domain/reports/bulletin/units'
import { numberBlocks } from '@/domain/reports/document/number-blocks'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { StatedBook } from '@/domain/reports/document/stated-book'
import type { Naming } from '@/domain/reports/table'
import { GRADES } from '@/domain/settings/bulletin-settings'

/**
 * 信息采用通报: which media carried how many reports of each union in a month, quarter or year, with points and ranks,
 * and who was not carried at all. Every number in it is in its manifest.
 */
export function bulletin(content: BulletinContent, naming: Naming): ReportDocument {
  const { period, settings, filter, language, query, sentence, revision, at, members } = content
  const { words, areaName } = naming
  const book = new StatedBook(words)
  const now = adoptionsOf(content.now, period)
  const before = adoptionsOf(content.before, earlierPeriod(period))
  const both = [now.adopted, before.adopted] as const
  const pen: BulletinPen = {
    ...naming,
    book,
    filter,
    settings,
    grades: gradesThatOccur(now, before, content),
    inferred: tallyOf(
      now.adopted.filter(({ publicationInferred }) => publicationInferred),
      settings,
    ).byMedium,
    hasEarlier: before.adopted.length > 0,
  }
  const unionName = (code: Parameters<typeof areaName>[0]) => words('bulletin.districtUnion', { area: areaName(code) })
  const organisations = (group: 'industry' | 'enterprise') =>
    rankedUnits(groupRanking(group, members, both.flat()), both, settings)
  const groups: Record<'district' | 'industry' | 'enterprise', Unit[]> = {
    district: rankedUnits(districtRanking(filter, unionName), both, settings),
    industry: organisations('industry'),
    enterprise: organisations('enterprise'),
  }
  const named = { period: periodTitle(period, words) }
  const body = [
    paragraph(words, words('bulletin.opening', { ...named, sentence })),
    ...overallBlocks(content, now, before, groups, pen),
    ...(groups.district.length > 0 ? groupSection('district', groups.district, pen) : []),
    ...groupSection('industry', groups.industry, pen),
    ...groupSection('enterprise', groups.enterprise, pen),
    ...methodBlocks(content, now.adopted, pen),
  ]
  const { first, last } = daysOf(period)
  return {
    language,
    title: words('bulletin.title', named),
    subtitle: words('bulletin.subtitle', {
      first: writePartialDate(first, words),
      last: writePartialDate(last, words),
      day: writePartialDate(beijingDay(at), words),
    }),
    blocks: [...numberBlocks(body, language, words), ...articleBlocks(content, now.adopted, pen)],
    manifest: {
      product: 'gongji',
      version: 1,
      what: 'bulletin',
      query,
      language,
      sentence,
      revision,
      at: at.toISOString(),
      stated: book.stated,
    },
  }
}

/** The three tiers, and the media without one where any carried something. */
function gradesThatOccur(now: Adoptions, before: Adoptions, { settings }: BulletinContent): BulletinPen['grades'] {
  const { byGrade } = tallyOf([...now.adopted, ...before.adopted], settings)
  return GRADES.filter((grade) => grade !== 'ungraded' || byGrade.ungraded > 0)
}
