import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { clockTime, minuteOfDay } from '../../../shared/french/dates/clock-time.ts'
import { type FieldLook, fieldLook } from './text-field.tsx'

type Properties = FieldLook & {
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** An hour of the day, typed as `9h`, `9:30` or `9h30`; handed over when the field is left. */
export function ClockField({ value, onChange, ...look }: Properties) {
  const [typed, setTyped] = useState<string>()
  const isUnread = (value ?? '') !== '' && minuteOfDay(value) === undefined

  function handOver() {
    if (typed === undefined) return
    const minute = minuteOfDay(typed)
    const next = minute === undefined ? typed.trim() : clockTime(minute)
    setTyped(undefined)
    if (next !== (value ?? '')) onChange(next === '' ? undefined : next)
  }

  return (
    <TextInput
      {...fieldLook(look)}
      inputMode="numeric"
      placeholder={look.placeholder ?? (look.hiddenLabel ? '' : 'hh:mm')}
      value={typed ?? value ?? ''}
      error={look.error ?? (isUnread && typed === undefined ? 'Écrivez 9:30 ou 9h30.' : undefined)}
      data-figure
      styles={{ input: { textAlign: look.hiddenLabel ? 'right' : 'left' } }}
      onChange={event => setTyped(event.currentTarget.value)}
      onFocus={event => event.currentTarget.select()}
      onBlur={handOver}
      onKeyDown={event => {
        if (event.key === 'Enter') handOver()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}
