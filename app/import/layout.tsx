import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { importMessages } from '@/app/client-messages'
import { MoreWords } from '@/components/layout/more-words'

export default async function ImportLayout({ children }: { children: ReactNode }) {
  return <MoreWords messages={importMessages(await getMessages())}>{children}</MoreWords>
}
