import { headers } from 'next/headers'
import type { AnswerContext } from '@/app/answers/context'
import { ownParameters } from '@/app/api/openapi'
import { exampleAddress, methodOf, type RouteDescription } from '@/app/api/routes'
import styles from '@/app/api-reference/api-reference.module.css'
import { liveAnswer } from '@/app/api-reference/live-answer'
import { ParameterList } from '@/app/api-reference/parameter-list'
import { Card } from '@/components/layout/card'

/** One route: what it answers, its parameters, and an example with what it answers now. */
export async function RouteCard({
  route,
  root,
  context,
}: {
  route: RouteDescription
  root: string
  context: AnswerContext
}) {
  const page = (key: string) => context.words(`apiReference.page.${key}`)
  const address = `/api/v1${exampleAddress(route, context.locale)}`
  const own = ownParameters(route, context.words).filter(({ name }) => name !== 'lang')
  return (
    <Card
      title={context.words(`apiReference.route.${route.name}.title`)}
      hint={
        <code>
          {methodOf(route)} /api/v1{route.path}
        </code>
      }
    >
      <div className={styles.route} id={route.name}>
        <div>
          <p className={styles.prose}>{context.words(`apiReference.route.${route.name}.description`)}</p>
          <h3 className={styles.heading}>{page('parameters')}</h3>
          {own.length > 0 && <ParameterList parameters={own} context={context} />}
          <p className={styles.quiet}>
            {route.filtered ? <a href="#filter">{page('andFilter')}</a> : own.length === 0 && page('noParameters')}
          </p>
        </div>
        {/* A route that changes something is only described: nothing on the page sends it. */}
        {route.body && (
          <div>
            <h3 className={styles.heading}>{page('body')}</h3>
            <pre className={styles.answer}>{JSON.stringify(route.body.example, null, 2)}</pre>
            <p className={styles.quiet}>
              {page(route.body.shape === null ? 'bodyOneFile' : route.body.withFiles ? 'bodyWithFiles' : 'bodyShape')}
            </p>
          </div>
        )}
        {methodOf(route) === 'GET' && (
          <div>
            <h3 className={styles.heading}>{page('example')}</h3>
            <p>
              <a href={address} className={styles.address}>
                <code>{decodeURIComponent(address)}</code>
              </a>
            </p>
            <h3 className={styles.heading}>{page('answer')}</h3>
            <pre className={styles.answer}>
              {await liveAnswer(route, root, context.locale, page('shortened'), await headers())}
            </pre>
          </div>
        )}
      </div>
    </Card>
  )
}
