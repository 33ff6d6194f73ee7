'use client'

export function LedgerPanel() {
  return null
}
