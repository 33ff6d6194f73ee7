import { useFormatter, useTranslations } from 'next-intl'
import styles from '@/components/layout/generated-notice.module.css'
import { Notice } from '@/components/layout/notice'
import { type GeneratedMark, MARK } from '@/domain/settings/generated-mark'

/** Says on every screen, and on what is printed of it, that these are no reports. */
export function GeneratedNotice({ mark }: { mark: GeneratedMark }) {
  const t = useTranslations('product.generated')
  const format = useFormatter()
  const { activities, seed, at, amongReal } = mark
  const date = format.dateTime(new Date(at), { dateStyle: 'long', timeZone: 'Asia/Shanghai' })
  return (
    <div className={styles.place}>
      <Notice tone="warning" title={t(amongReal ? 'titleAmongReal' : 'title')}>
        {t('what', { activities, seed, date, mark: MARK })}
      </Notice>
    </div>
  )
}
