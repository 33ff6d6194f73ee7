import { getRequestConfig } from 'next-intl/server'
import { currentLocale } from '@/app/preferences/current'
import { BEIJING } from '@/domain/figures/beijing-clock'

export default getRequestConfig(async () => {
  const locale = await currentLocale()
  const messages = (await import(`../messages/${locale}.json`)).default
  return { locale, messages, timeZone: BEIJING }
})
