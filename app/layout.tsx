import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { sessionAnswer } from '@/app/answers/session'
import { clientMessages } from '@/app/client-messages'
import { fontPlan } from '@/app/font-plan'
import { Fonts } from '@/app/fonts'
import { shownMark } from '@/app/generated-mark'
import { currentLocale, currentTheme } from '@/app/preferences/current'
import { preloadFonts } from '@/app/preload-fonts'
import { Providers } from '@/app/providers'
import { waitingCount } from '@/app/waiting-count'
import { currentViewer } from '@/auth/current-viewer'
import { Shell } from '@/components/layout/shell'
import { ViewerProvider } from '@/components/people/viewer-context'
import { DatabaseFault } from '@/db/faults'
import { PUBLIC, type Viewer } from '@/domain/people/viewer'
import '@/app/fonts.css'
import '@/app/tokens.css'
import '@/app/globals.css'

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('product')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale()
  const theme = await currentTheme()
  const viewer = await layoutViewer()
  const fonts = await fontPlan()
  if (fonts !== 'own') preloadFonts()
  return (
    <html lang={locale} data-theme={theme}>
      <body>
        <NextIntlClientProvider messages={clientMessages(await getMessages())}>
          <Providers>
            <ViewerProvider viewer={sessionAnswer(viewer)}>
              <Shell
                locale={locale}
                theme={theme}
                waiting={waitingCount(viewer)}
                rights={viewer.rights}
                generated={shownMark()}
              >
                {children}
              </Shell>
            </ViewerProvider>
          </Providers>
        </NextIntlClientProvider>
        {fonts !== 'own' && <Fonts held={fonts === 'held'} />}
      </body>
    </html>
  )
}

/** Who looks; where the database cannot say, somebody who may read, so that the page itself can tell what is wrong. */
async function layoutViewer(): Promise<Viewer> {
  try {
    return await currentViewer()
  } catch (error) {
    if (error instanceof DatabaseFault) return PUBLIC
    throw error
  }
}
