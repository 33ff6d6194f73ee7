import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  // The native SQLite binding must be required at run time, not bundled.
  serverExternalPackages: ['better-sqlite3'],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check:types` checks all types, those of tests too; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./app/i18n.ts')(config)
