import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { reportsMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function ReportsLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={reportsMessages(await getMessages())}>{children}</MoreWords>
}
