'use client'
import { useState } from 'react'
import styles from '@/components/charts/chart-card.module.css'
import type { PictureRequest } from '@/components/charts/picture/request'
import { PopoverMenu } from '@/components/layout/popover-menu'
import { useWords } from '@/components/words'

/** What a chart can be downloaded as. The code that draws pictures is fetched with the first one asked for. */
export function ChartMenu({ title, csv, picture }: { title: string; csv: string; picture: () => PictureRequest }) {
  const words = useWords()
  const [failed, setFailed] = useState(false)

  async function save(format: 'png' | 'svg', close: () => void) {
    setFailed(false)
    try {
      const { savePicture } = await import('@/components/charts/picture/save-picture')
      await savePicture(picture(), format)
      close()
    } catch {
      setFailed(true)
    }
  }

  return (
    <PopoverMenu
      label={words('chart.downloadOf', { title })}
      buttonLabel={words('chart.downloadOf', { title })}
      trigger={words('chart.download')}
      buttonClass={styles.tool ?? ''}
      menuClass={styles.menu ?? ''}
    >
      {(close) => (
        <>
          <button type="button" className={styles.choice} onClick={() => save('png', close)}>
            {words('chart.png')}
          </button>
          <button type="button" className={styles.choice} onClick={() => save('svg', close)}>
            {words('chart.svg')}
          </button>
          <a className={styles.choice} href={csv} download onClick={close}>
            {words('chart.csv')}
          </a>
          {failed && (
            <p className={styles.failed} role="alert">
              {words('chart.pictureFailed')}
            </p>
          )}
        </>
      )}
    </PopoverMenu>
  )
}
