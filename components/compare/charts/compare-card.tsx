'use client'
import type { ReactNode } from 'react'
import cards from '@/components/charts/chart-card.module.css'
import { useChart } from '@/components/charts/chart-frame'
import { ChartMenu } from '@/components/charts/chart-menu'
import type { PictureRequest } from '@/components/charts/picture/request'
import { StateLink } from '@/components/charts/state-link'
import { useCompareView } from '@/components/compare/use-comparison'
import type { FileAddress } from '@/components/download/file-address'
import { Card } from '@/components/layout/card'
import type { Step } from '@/domain/comparison/words'
import type { Area } from '@/domain/statistics/answers'

/** The frame of a chart of areas side by side: its title, the step of time where it has one, and its downloads. */
export function CompareCard({
  areas,
  chart,
  title,
  hint,
  tools,
  hasSteps = false,
  hasTable = false,
  file,
  picture,
  className,
  children,
}: {
  areas: readonly Area[]
  /** Its name in the address. */
  chart: string
  title: string
  hint?: string
  /** The chart's own switches. */
  tools?: ReactNode
  hasSteps?: boolean
  /** Whether it can be shown as a table of numbers too; a grid is one already. */
  hasTable?: boolean
  file: FileAddress
  picture: () => PictureRequest['content']
  className?: string | undefined
  children: ReactNode
}) {
  const { words, frameOf } = useChart(areas)
  const { view, viewHref } = useCompareView()
  const isTable = view.tables.includes(chart)
  const others = view.tables.filter((each) => each !== chart)
  return (
    <Card
      className={className ?? ''}
      title={title}
      hint={hint}
      actions={
        <>
          {tools}
          {hasSteps && (
            <span className={cards.choices}>
              {(['year', 'month'] satisfies Step[]).map((step) => (
                <StateLink
                  key={step}
                  href={viewHref({ step })}
                  className={cards.tool}
                  aria-current={step === view.step || undefined}
                >
                  {words(`chart.step.${step}`)}
                </StateLink>
              ))}
            </span>
          )}
          {hasTable && (
            <StateLink href={viewHref({ tables: isTable ? others : [...others, chart] })} className={cards.tool}>
              {words(isTable ? 'chart.asPicture' : 'chart.asTable')}
              <span className={cards.unseen}>{words('chart.of', { title })}</span>
            </StateLink>
          )}
          <ChartMenu title={title} file={file} picture={() => ({ ...frameOf(title), content: picture() })} />
        </>
      }
    >
      {children}
    </Card>
  )
}
