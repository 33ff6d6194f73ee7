import Link from 'next/link'
import control from '@/components/layout/control.module.css'
import { Notice } from '@/components/layout/notice'
import { PageHeader } from '@/components/layout/page-header'

/** A screen whose address asks for what does not exist: what is wrong with it, and a way on. */
export function RefusedPage({
  title,
  problem,
  href,
  way,
}: {
  title: string
  problem: string
  href: string
  way: string
}) {
  const actions = (
    <Link href={href} className={control.control}>
      {way}
    </Link>
  )
  return (
    <>
      <PageHeader title={title} />
      <Notice tone="error" title={problem} actions={actions} />
    </>
  )
}
