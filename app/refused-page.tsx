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
  ways = [],
}: {
  title: string
  problem: string
  href: string
  way: string
  /** Ways on that leave more of the address as it is. */
  ways?: { href: string; way: string }[]
}) {
  const actions = (ways.length > 0 ? ways : [{ href, way }]).map((each) => (
    <Link key={each.href} href={each.href} className={control.control}>
      {each.way}
    </Link>
  ))
  return (
    <>
      <PageHeader title={title} />
      <Notice tone="error" title={problem} actions={actions} />
    </>
  )
}
