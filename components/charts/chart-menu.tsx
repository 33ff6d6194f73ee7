'use client'
import styles from '@/components/charts/chart-card.module.css'
import type { PictureRequest } from '@/components/charts/picture/request'
import { DownloadMenu } from '@/components/download/download-menu'
import type { FileAddress } from '@/components/download/file-address'
import { useWords } from '@/components/words'

/** What a chart can be downloaded as. The code that draws pictures is fetched with the first one asked for. */
export function ChartMenu({
  title,
  file,
  picture,
}: {
  title: string
  file: FileAddress
  picture: () => PictureRequest
}) {
  const words = useWords()
  const pictures = (['png', 'svg'] as const).map((format) => ({
    label: words(`chart.${format}`),
    failed: words('chart.pictureFailed'),
    save: async () => {
      const { savePicture } = await import('@/components/charts/picture/save-picture')
      await savePicture(picture(), format)
    },
  }))
  return <DownloadMenu title={title} address={file} own={pictures} buttonClass={styles.tool ?? ''} />
}
