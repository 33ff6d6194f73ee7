'use client'
import { TabRow } from '@/components/layout/tab-row'
import { useWords } from '@/components/words'

/** The parts of the settings, each a screen of its own. */
export function SettingsTabs() {
  const words = useWords()
  return (
    <TabRow
      label={words('settings.sections.label')}
      tabs={[
        { href: '/settings', label: words('settings.sections.bulletin') },
        { href: '/settings/denominators', label: words('settings.sections.denominators') },
        { href: '/settings/views', label: words('views.title') },
      ]}
    />
  )
}
