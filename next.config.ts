import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** What holds for every answer. Pages have a policy of their own besides, made for each (proxy.ts). */
const EVERYWHERE = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

/** Answers of the API are data: opened as a document they load and run nothing. */
const OF_THE_API = [{ key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" }]

const config: NextConfig = {
  headers: async () => [
    { source: '/:path*', headers: EVERYWHERE },
    { source: '/api/:path*', headers: OF_THE_API },
  ],
  // Native bindings, and libraries that look for files of their own, must be required at run time, not bundled.
  serverExternalPackages: [
    '@better-auth/api-key',
    '@node-rs/argon2',
    'better-auth',
    'better-sqlite3',
    'nodemailer',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check:types` checks all types, those of tests too; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
}

export default createNextIntlPlugin('./app/i18n.ts')(config)
