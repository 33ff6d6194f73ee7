import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { areaMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function AreaLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={areaMessages(await getMessages())}>{children}</MoreWords>
}
