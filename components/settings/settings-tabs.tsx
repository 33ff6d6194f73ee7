'use client'
import { TabRow } from '@/components/layout/tab-row'
import { useMay } from '@/components/people/viewer-context'
import { useWords } from '@/components/words'

/** The parts of the settings, each a screen of its own. */
export function SettingsTabs() {
  const words = useWords()
  const mayManage = useMay('managePeople')
  const mayOperate = useMay('operate')
  return (
    <TabRow
      label={words('settings.sections.label')}
      tabs={[
        { href: '/settings', label: words('settings.sections.bulletin') },
        { href: '/settings/denominators', label: words('settings.sections.denominators') },
        { href: '/settings/views', label: words('views.title') },
        ...(mayManage ? [{ href: '/settings/people', label: words('settings.sections.people') }] : []),
        ...(mayOperate ? [{ href: '/settings/reading', label: words('settings.sections.reading') }] : []),
        ...(mayOperate ? [{ href: '/settings/integrity', label: words('integrity.screen.title') }] : []),
      ]}
    />
  )
}
