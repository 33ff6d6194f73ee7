import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { compareMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function CompareLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={compareMessages(await getMessages())}>{children}</MoreWords>
}
