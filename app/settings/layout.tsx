import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { settingsMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={settingsMessages(await getMessages())}>{children}</MoreWords>
}
