import type { Naming } from '@/domain/history/write-leaf'
import { GENERATED } from '@/domain/settings/generated-mark'
import { isView, VIEW_PREFIX } from '@/domain/settings/view-subject'
import type { AreaCode, Entity } from '@/domain/vocabulary'

interface Told {
  entity: Entity
  record: string
  actor: string
  before: unknown
  after: unknown
}

/** What the record of a revision is called: its own name as it was then, else what kind of record it is. */
export function recordLabel({ entity, record, actor, before, after }: Told, { words, areaName }: Naming): string {
  if (entity === 'area') return areaName(record as AreaCode)
  if (entity === 'session') return actor
  if (entity === 'settings' && !isView(record)) return words(`history.setting.${settingOf(record)}`)
  const kind = words(`history.entity.${entity}`)
  const name = nameIn(after) ?? nameIn(before)
  if (entity === 'settings') return words('history.viewNamed', { name: name ?? record.slice(VIEW_PREFIX.length) })
  return name ?? `${kind} ${record}`
}

/** The screen on which a record is seen; null where it has none of its own. */
export function recordHref(entity: Entity, record: string): string | null {
  switch (entity) {
    case 'activity':
      return `/activities/${encodeURIComponent(record)}`
    case 'article':
      return `/articles/${encodeURIComponent(record)}`
    case 'area':
      return `/areas/${record}`
    case 'person':
      return '/settings/people'
    case 'settings':
      return isView(record) ? '/settings/views' : SETTING_SCREENS[settingOf(record)]
    default:
      return null
  }
}

const SETTING_SCREENS = {
  bulletin: '/settings',
  denominators: '/settings/denominators',
  reading: '/settings/reading',
  generated: '/settings',
  other: '/settings',
}

function settingOf(record: string): keyof typeof SETTING_SCREENS {
  return record === 'bulletin' || record === 'denominators' || record === 'reading' || record === GENERATED
    ? record
    : 'other'
}

function nameIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null) return null
  const { name, headline } = state as { name?: unknown; headline?: unknown }
  const found = name ?? headline
  return typeof found === 'string' && found !== '' ? found : null
}
