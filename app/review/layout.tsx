import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { reviewMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function ReviewLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={reviewMessages(await getMessages())}>{children}</MoreWords>
}
