import { beijingTime } from '@/domain/figures/beijing-clock'
import type { Adoption } from '@/domain/reports/bulletin/adoptions'
import { type BulletinPen, gradeTitle, pointsList } from '@/domain/reports/bulletin/bulletin-pen'
import type { BulletinContent } from '@/domain/reports/bulletin/content'
import { nameKey } from '@/domain/reports/bulletin/name-key'
import { mediaInOrder, tallyOf } from '@/domain/reports/bulletin/tally'
import type { Block } from '@/domain/reports/document/report-document'
import { GRADES, gradesOf } from '@/domain/settings/bulletin-settings'

/** 计分与统计说明: what counts, by which points, which media stand in which tier, and where to look it up. */
export function methodBlocks(content: BulletinContent, adopted: readonly Adoption[], pen: BulletinPen): Block[] {
  const { words, filter } = pen
  const { at, sentence, revision, address, settingsVersion, period } = content
  const rules = [
    words('bulletin.rule.adoption'),
    words(`bulletin.rule.time.${period.kind === 'year' ? 'year' : 'shorter'}`),
    words(`bulletin.rule.attribution.${filter.attribution}`),
    words('bulletin.rule.organiser'),
    words('bulletin.rule.points', { tiers: pointsList(pen) }),
    words('bulletin.rule.rank'),
    words('bulletin.rule.earlier'),
    words('bulletin.rule.silent'),
    words(`bulletin.rule.settings.${settingsVersion === 0 ? 'default' : 'own'}`),
    ...(filter.review === 'all' ? [words('bulletin.rule.pending')] : []),
  ]
  const line = (text: string, href: string | null = null) => ({ number: '', text, href })
  return [
    { kind: 'heading', level: 1, text: words('bulletin.heading.method') },
    { kind: 'heading', level: 2, text: words('bulletin.heading.rules') },
    {
      kind: 'notes',
      entries: rules.map((text, i) => ({
        number: words('report.ruleNumber', { number: String(i + 1) }),
        text,
        href: null,
      })),
    },
    ...(adopted.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text: words('bulletin.heading.media') } as const,
          { kind: 'notes', entries: mediaLines(adopted, pen).map((text) => line(text)) } as const,
        ]),
    { kind: 'heading', level: 2, text: words('report.heading.origin') },
    {
      kind: 'notes',
      entries: [
        line(words('bulletin.scope', { sentence })),
        line(words('report.made', { time: beijingTime(at), revision: String(revision) })),
        line(words('report.address', { address }), address),
      ],
    },
  ]
}

/** The media of each tier with how much each carried, and of how much the medium is inferred. */
function mediaLines(adopted: readonly Adoption[], pen: BulletinPen): string[] {
  const { words, settings, book, inferred } = pen
  const { byMedium } = tallyOf(adopted, settings)
  const grade = gradesOf(settings)
  const media = mediaInOrder(byMedium, settings)
  return GRADES.flatMap((each) => {
    const own = media.filter((medium) => grade(medium) === each)
    if (own.length === 0) return []
    const list = own.map((medium) => {
      const label = words('report.label', { row: medium, name: words('bulletin.count.reports') })
      const count = book.count(`medium/${nameKey(medium)}/reports`, label, byMedium.get(medium) ?? 0)
      const unsure = inferred.get(medium) ?? 0
      if (unsure === 0) return words('bulletin.mediumCount.sure', { medium, count })
      book.count(`medium/${nameKey(medium)}/inferred`, words('bulletin.inferredLabel', { medium }), unsure)
      return words('bulletin.mediumCount.inferred', { medium, count, inferred: unsure })
    })
    return [
      words('bulletin.mediaOf', { grade: gradeTitle(each, pen), list: list.join(words('sentence.listSeparator')) }),
    ]
  })
}
