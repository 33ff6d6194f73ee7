'use client'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { NameList } from '@/components/filters/names-field'
import { organisersQuery } from '@/components/filters/organisers-query'
import { useWords } from '@/components/words'

/** Any of all organisers: those of the latest activities are listed, every other one is found by a part of its name. */
export function OrganisersField({
  names,
  chosen,
  ...rest
}: {
  label: string
  names: readonly string[]
  chosen: readonly string[]
  toggle: (name: string, on: boolean) => void
  clear: () => void
}) {
  const words = useWords()
  const [sought, setSought] = useState('')
  const asked = useDeferredValue(sought.trim())
  const { data, isError, isFetching } = useQuery(organisersQuery(asked))
  const [first] = useState(chosen)
  const found = asked === '' ? [...first, ...names.filter((name) => !first.includes(name))] : (data?.names ?? [])
  const said = () => {
    if (isError) return words('filter.namesFailed')
    if (asked === '') return words('filter.latestNames')
    if (isFetching) return words('filter.findingNames')
    if (found.length === 0) return words('filter.noName')
    return data?.hasMore ? words('filter.evenMoreNames') : ''
  }
  return (
    <NameList
      {...rest}
      {...{ chosen, found, sought, setSought }}
      placeholder={words('filter.findOrganiser')}
      said={said()}
    />
  )
}
