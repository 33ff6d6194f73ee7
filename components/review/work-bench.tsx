'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import control from '@/components/layout/control.module.css'
import { PageHeader } from '@/components/layout/page-header'
import { useMay } from '@/components/people/viewer-context'
import { ActivityCard } from '@/components/review/activity-card'
import { AddForm } from '@/components/review/add-form'
import { ArticlePane } from '@/components/review/article-pane'
import {
  type Activity,
  type Bench,
  BenchProvider,
  type Names,
  type OpenForm,
  type Pointed,
  type Target,
  targetId,
} from '@/components/review/bench'
import { DecisionBar } from '@/components/review/decision-bar'
import { Dialog } from '@/components/review/dialog'
import { EndPanel } from '@/components/review/end-panel'
import { ItemHead } from '@/components/review/item-head'
import { ItemLink } from '@/components/review/item-link'
import { JoinPicker } from '@/components/review/join-picker'
import { KeyHint } from '@/components/review/key-hint'
import { KeyList } from '@/components/review/key-list'
import type { Command } from '@/components/review/keys'
import type { ItemKey, JoinSide } from '@/components/review/queries'
import { RefusalNotice } from '@/components/review/refusal-notice'
import { keyOf } from '@/components/review/review-address'
import { sayFigure } from '@/components/review/say'
import {
  activitiesInOrder,
  assumed,
  firstOpen,
  isDone,
  nextAfter,
  nextIn,
  stepFrom,
  stopsOf,
} from '@/components/review/stops'
import type { useDecisions } from '@/components/review/use-decisions'
import { setKeysOn, useKeys, useKeysOn } from '@/components/review/use-keys'
import { useMayChange } from '@/components/review/use-may-change'
import styles from '@/components/review/work-bench.module.css'
import { useWords } from '@/components/words'
import type { FigureRecord } from '@/domain/review/activity-record'
import type { ReviewItem } from '@/domain/review/answers'
import { isLost } from '@/domain/review/refusal'

/**
 * Where an item is decided: its article on one side, what it proposes on the other, and every decision by mouse as by
 * key.
 * @param takesFocus whether the reviewer came from another item, so that the focus goes on with them
 */
export function WorkBench({
  item,
  names,
  decisions,
  takesFocus,
  go,
  reviewer,
}: {
  item: ReviewItem
  names: Names
  decisions: ReturnType<typeof useDecisions>
  takesFocus: boolean
  go: (key: ItemKey | null) => void
  reviewer: ReactNode
}) {
  const words = useWords()
  const { decide, pending, undoable, refusal, dismiss } = decisions
  const [target, setTarget] = useState<Target>(() => firstOpen(item))
  const [pointed, point] = useState<Pointed | null>(null)
  const [form, open] = useState<OpenForm | null>(null)
  const [joining, setJoining] = useState<string | null>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const [drafts] = useState(() => new Map<string, unknown>())
  // A decided item leaves the queue and with it its neighbours; the way on stays as it was when it was opened.
  const [opened] = useState({ previous: item.previous, next: item.next })
  const [moves, setMoves] = useState(takesFocus ? 1 : 0)
  const search = useRef<HTMLInputElement>(null)
  const keysOn = useKeysOn()
  const mayVerify = useMay('verify')
  const mayChange = useMayChange()

  const goTo = (next: Target) => {
    setTarget(next)
    setMoves((count) => count + 1)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move takes the focus along once, not each rendering
  useEffect(() => {
    if (moves === 0) return
    const element = document.getElementById(targetId(target))
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'nearest' })
  }, [moves])

  const areaName: Bench['areaName'] = (code) => names.areas.find((area) => area.code === code)?.name ?? code
  const stops = stopsOf(item)
  const current = stops.find(({ figure }) => 'figureId' in target && figure.id === target.figureId)
  const activity = item.activities.find(
    ({ record }) => record.id === (current?.activityId ?? ('activityId' in target ? target.activityId : null)),
  )
  const versionOf = (now: ReviewItem, id: string) => now.activities.find(({ record }) => record.id === id)?.version

  const accept = async (figure: FigureRecord) => {
    const owner = item.activities.find(({ record }) => record.figures.includes(figure))
    if (!owner || figure.review === 'verified' || pending.includes(figure.id)) return
    // Words that are lost cannot be agreed with: they are to be read anew.
    if (isLost(figure)) return open({ kind: 'correct', figureId: figure.id })
    open(null)
    void decide({
      make: (now) => {
        const version = versionOf(now, owner.record.id)
        if (version === undefined) return null
        return { kind: 'acceptFigure', activityId: owner.record.id, version, figureId: figure.id }
      },
      said: words('reviewing.said.accepted', { figure: sayFigure(figure, words) }),
      about: [figure.id],
    })
    goTo(nextAfter(assumed(item, [...pending, figure.id]), figure.id))
  }
  const verify = async ({ record }: Activity) => {
    if (!mayVerify || record.review === 'verified' || pending.includes(record.id)) return
    open(null)
    void decide({
      make: (now) => {
        const version = versionOf(now, record.id)
        return version === undefined ? null : { kind: 'acceptActivity', activityId: record.id, version }
      },
      said: words('reviewing.said.verified', { name: record.name }),
      about: [record.id, ...record.figures.filter(({ review }) => review === 'pending').map(({ id }) => id)],
    })
    goTo(nextIn(assumed(item, [...pending, record.id]), record.id))
  }
  const acceptConfident = async () => {
    const articleId = item.article?.id
    if (articleId === undefined) return
    const isStored = await decide({
      make: (now) => {
        const open = now.activities.filter(({ record }) => record.review === 'pending')
        const versions = Object.fromEntries(open.map(({ record, version }) => [record.id, version]))
        return { kind: 'acceptConfident', articleId, versions }
      },
      said: words('reviewing.said.confident'),
      about: ['confident'],
    })
    const now = decisions.fresh()
    if (isStored && now) goTo(firstOpen(now))
  }
  const undo = async () => {
    if (!undoable) return
    const isStored = await decide({
      make: () => ({ kind: 'undo', change: undoable.change }),
      said: words('reviewing.said.undone', { said: undoable.said }),
      about: ['undo'],
    })
    const now = decisions.fresh()
    if (isStored && now) goTo(firstOpen(now))
  }
  const move: Bench['move'] = (figure, from, to) => {
    void decide({
      make: (now) => {
        const [version, toVersion] = [versionOf(now, from.record.id), versionOf(now, to.record.id)]
        if (version === undefined || toVersion === undefined) return null
        const [activityId, figureId] = [from.record.id, figure.id]
        return { kind: 'moveFigure', activityId, version, figureId, to: to.record.id, toVersion }
      },
      said: words('reviewing.said.moved', { figure: sayFigure(figure, words), name: to.record.name }),
      about: [figure.id],
    })
  }
  const joined = item.activities.find(({ record }) => record.id === joining)
  const join = async (into: JoinSide, reason: string | null) => {
    if (!joined) return
    const { id, name } = joined.record
    const isStored = await decide({
      make: (now) => {
        const version = versionOf(now, id)
        if (version === undefined) return null
        const intoVersion = versionOf(now, into.record.id) ?? into.version
        return { kind: 'merge', activityId: id, version, into: into.record.id, intoVersion, reason }
      },
      said: words('reviewing.said.joined', { name, into: into.record.name }),
      about: [id, 'join'],
    })
    if (!isStored) return
    setJoining(null)
    const now = decisions.fresh()
    if (now) goTo(firstOpen(now))
  }

  const beside = isDone(item)
    ? [opened.previous ?? item.previous, opened.next ?? item.next]
    : [item.previous, item.next]
  const [previous, next] = beside.map((each) => each && keyOf(each))
  const step = (by: 1 | -1) => {
    const stop = stepFrom(stops, target, by)
    if (stop) goTo({ figureId: stop.figure.id })
    else if (by === 1) goTo({ done: true })
  }
  const changeable = activity && mayChange(activity.record)
  const commands: Record<Command, () => void> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: () => {
      if (current && changeable) void accept(current.figure)
      else if (activity) void verify(activity)
    },
    correct: () => {
      if (!changeable) return
      if (current) open({ kind: 'correct', figureId: current.figure.id })
      else open({ kind: 'facts', activityId: activity.record.id, field: 'name' })
    },
    reject: () => {
      if (!changeable) return
      if (current) open({ kind: 'reject', figureId: current.figure.id })
      else open({ kind: 'rejectActivity', activityId: activity.record.id })
    },
    undo: () => void undo(),
    verify: () => activity && void verify(activity),
    acceptConfident: () => void acceptConfident(),
    join: () => mayVerify && activity?.record.review === 'pending' && setJoining(activity.record.id),
    add: () => search.current?.focus(),
    nextItem: () => next && go(next),
    previousItem: () => previous && go(previous),
    keys: () => setShowsKeys(true),
  }
  useKeys((command) => commands[command]())

  const bench: Bench = {
    ...{
      item,
      names,
      areaName,
      target,
      pointed,
      pending,
      form,
      drafts,
      goTo,
      point,
      open,
      accept,
      verify,
      move,
      decide,
    },
    arrive: setTarget,
    join: ({ record }) => setJoining(record.id),
  }
  return (
    <BenchProvider value={bench}>
      <PageHeader
        title={words('reviewing.title')}
        note={
          <ItemLink to={null} onOpen={go}>
            {words('reviewing.toQueue')}
          </ItemLink>
        }
        actions={
          <>
            {previous && (
              <ItemLink to={previous} onOpen={go} rel="prev" aria-keyshortcuts="p">
                {words('reviewing.previousItem')}
              </ItemLink>
            )}
            {next && (
              <ItemLink to={next} onOpen={go} rel="next" aria-keyshortcuts="n">
                {words('reviewing.nextItem')}
              </ItemLink>
            )}
            {reviewer}
            <button type="button" className={control.control} aria-haspopup="dialog" onClick={() => setShowsKeys(true)}>
              {words('reviewing.keys')} <KeyHint of="keys" />
            </button>
          </>
        }
      />
      <div className={styles.columns} data-keys={keysOn}>
        <ArticlePane search={search} />
        <div className={styles.proposals}>
          <ItemHead onAcceptConfident={acceptConfident} isSending={pending.includes('confident')} />
          {refusal && joining === null && <RefusalNotice refusal={refusal} onDismiss={dismiss} />}
          {form?.kind === 'add' && <AddForm key={`${form.span.start} ${form.span.end}`} span={form.span} />}
          {activitiesInOrder(item).map((each) => (
            <ActivityCard key={each.record.id} activity={each} />
          ))}
          <EndPanel next={next ?? null} go={go} />
          <DecisionBar said={decisions.said} undoable={undoable} isSending={pending.includes('undo')} onUndo={undo} />
        </div>
      </div>
      {joined && (
        <Dialog title={words('reviewing.joinTitle', { name: joined.record.name })} onClose={() => setJoining(null)}>
          {refusal && <RefusalNotice refusal={refusal} onDismiss={dismiss} />}
          <JoinPicker
            added={joined.record}
            candidates={joined.candidates}
            dates={item.article ? { [item.article.id]: item.article.date } : {}}
            areaName={areaName}
            asksReason={false}
            isSending={pending.includes('join')}
            onJoin={join}
          />
        </Dialog>
      )}
      {showsKeys && <KeyList isOn={keysOn} onSwitch={setKeysOn} onClose={() => setShowsKeys(false)} />}
    </BenchProvider>
  )
}
