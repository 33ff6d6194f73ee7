'use client'
import { DownloadMenu } from '@/components/download/download-menu'
import { fileAddress } from '@/components/download/file-address'
import control from '@/components/layout/control.module.css'
import { useLang, useWords } from '@/components/words'
import { WHOLE } from '@/domain/statistics/filter'

/** All figures of one activity as a file, also while it waits for review. */
export function FiguresDownload({ activityId }: { activityId: string }) {
  const words = useWords()
  const lang = useLang()
  const address = fileAddress({ ...WHOLE, review: 'all' }, lang, 'figures', { activity: activityId })
  return <DownloadMenu title={words('download.figures')} address={address} buttonClass={control.control ?? ''} />
}
