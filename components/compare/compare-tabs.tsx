'use client'
import { TabRow } from '@/components/layout/tab-row'
import { useWords } from '@/components/words'

/** The screens that compare districts. */
export function CompareTabs() {
  const words = useWords()
  return (
    <TabRow
      label={words('compare.tabs.label')}
      tabs={[
        { href: '/compare', label: words('compare.tabs.compare') },
        { href: '/compare/zero-reports', label: words('compare.tabs.zeroReports') },
        { href: '/compare/changes', label: words('compare.tabs.changes') },
      ]}
    />
  )
}
