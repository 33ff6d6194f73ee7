import Link from 'next/link'
import styles from '@/components/activity/trail.module.css'

/** The path that led to a page, each step a link back. */
export function Trail({ label, steps }: { label: string; steps: { href: string; text: string }[] }) {
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map(({ href, text }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
