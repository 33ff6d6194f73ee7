'use client'
import { HistoryCard } from '@/components/settings/history-card'
import { useWords } from '@/components/words'
import type { SettingsRevision } from '@/domain/settings/answers'

/** More media of one change are told by their number. */
const NAMED_MEDIA = 12

/** Who changed tiers and points and when, the last change first. */
export function ChangeList({ history }: { history: readonly SettingsRevision[] }) {
  const words = useWords()
  return (
    <HistoryCard
      subject="bulletin"
      history={history}
      what={(revision) => (
        <>
          {revision.points.map(({ tier, before, after }) => (
            <li key={tier}>
              {words('settings.history.points', { grade: words(`bulletin.grade.${tier}`), before, after })}
            </li>
          ))}
          {revision.media.slice(0, NAMED_MEDIA).map(({ name, before, after }) => (
            <li key={name}>
              {words('settings.history.medium', {
                medium: name,
                before: words(`bulletin.grade.${before}`),
                after: words(`bulletin.grade.${after}`),
              })}
            </li>
          ))}
          {revision.media.length > NAMED_MEDIA && (
            <li>{words('settings.history.more', { count: revision.media.length - NAMED_MEDIA })}</li>
          )}
        </>
      )}
    />
  )
}
