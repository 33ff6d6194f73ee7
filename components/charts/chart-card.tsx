'use client'
import type { ReactNode } from 'react'
import styles from '@/components/charts/chart-card.module.css'
import { ChartMenu } from '@/components/charts/chart-menu'
import type { PictureRequest } from '@/components/charts/picture/request'
import { StateLink } from '@/components/charts/state-link'
import { useView } from '@/components/charts/use-view'
import type { Chart } from '@/components/charts/view-state'
import type { FileAddress } from '@/components/download/file-address'
import { Card } from '@/components/layout/card'
import { useWords } from '@/components/words'

/**
 * The frame that every chart stands in: a title that says what it shows, the switch between picture and table, and its
 * downloads.
 * @param scope what the filter narrows it to, in few words; empty for everything
 * @param tools the chart's own switches
 * @param file the addresses of its numbers as files
 * @param picture what to draw when a picture is asked for
 */
export function ChartCard({
  chart,
  title,
  scope,
  tools,
  file,
  picture,
  className,
  children,
}: {
  chart: Chart
  title: string
  scope: string
  tools?: ReactNode
  file: FileAddress
  picture: () => PictureRequest
  className?: string | undefined
  children: ReactNode
}) {
  const words = useWords()
  const { view, viewHref } = useView()
  const asTable = view.tables.includes(chart)
  const others = view.tables.filter((each) => each !== chart)
  return (
    <Card
      className={[styles.card, className].filter(Boolean).join(' ')}
      title={
        <>
          {title}
          {scope && (
            <span className={styles.scope} title={scope}>
              {scope}
            </span>
          )}
        </>
      }
      actions={
        <>
          {tools}
          <StateLink href={viewHref({ tables: asTable ? others : [...others, chart] })} className={styles.tool}>
            {words(asTable ? 'chart.asPicture' : 'chart.asTable')}
            <span className={styles.unseen}>{words('chart.of', { title })}</span>
          </StateLink>
          <ChartMenu title={title} file={file} picture={picture} />
        </>
      }
    >
      {children}
    </Card>
  )
}
