import { getRequestConfig } from 'next-intl/server'
import { currentLocale } from '@/app/preferences/current'

export default getRequestConfig(async () => {
  const locale = await currentLocale()
  const messages = (await import(`../messages/${locale}.json`)).default
  return { locale, messages, timeZone: 'Asia/Shanghai' }
})
