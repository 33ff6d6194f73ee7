'use client'
import * as Popover from '@radix-ui/react-popover'
import { useState } from 'react'
import styles from '@/components/charts/chart-card.module.css'
import type { PictureRequest } from '@/components/charts/picture/request'
import { useWords } from '@/components/words'

/** What a chart can be downloaded as. The code that draws pictures is fetched with the first one asked for. */
export function ChartMenu({ title, csv, picture }: { title: string; csv: string; picture: () => PictureRequest }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)

  async function save(format: 'png' | 'svg') {
    setFailed(false)
    try {
      const { savePicture } = await import('@/components/charts/picture/save-picture')
      await savePicture(picture(), format)
      setOpen(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.tool} aria-label={words('chart.downloadOf', { title })}>
        {words('chart.download')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          className={styles.menu}
          aria-label={words('chart.downloadOf', { title })}
        >
          <button type="button" className={styles.choice} onClick={() => save('png')}>
            {words('chart.png')}
          </button>
          <button type="button" className={styles.choice} onClick={() => save('svg')}>
            {words('chart.svg')}
          </button>
          <a className={styles.choice} href={csv} download onClick={() => setOpen(false)}>
            {words('chart.csv')}
          </a>
          {failed && (
            <p className={styles.failed} role="alert">
              {words('chart.pictureFailed')}
            </p>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
