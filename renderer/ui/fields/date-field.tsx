import { DateInput } from '@mantine/dates'
import dayjs from 'dayjs'
import { useState } from 'react'
import { type FieldLook, fieldLook } from './text-field.tsx'

type Properties = FieldLook & {
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
  readonly minimum?: string | undefined
}

/** A day, chosen in a calendar or typed: `15/03/2024`, `15 mars 2024`. */
export function DateField({ value, onChange, minimum, ...look }: Properties) {
  const [refused, setRefused] = useState<string>()
  return (
    <DateInput
      {...fieldLook({ ...look, error: refused ?? look.error })}
      placeholder={look.placeholder ?? (look.hiddenLabel ? '' : 'jj/mm/aaaa')}
      value={value ?? null}
      onChange={date => {
        setRefused(undefined)
        onChange(date ?? undefined)
      }}
      onBlur={({ currentTarget }) => setRefused(refusal(currentTarget.value))}
      dateParser={parseDay}
      valueFormat={look.hiddenLabel ? 'DD/MM/YYYY' : 'D MMM YYYY'}
      {...(minimum === undefined ? {} : { defaultDate: minimum })}
      clearable
      clearButtonProps={{ 'aria-label': 'Effacer', tabIndex: -1 }}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      nextLabel="Mois suivant"
      previousLabel="Mois précédent"
    />
  )
}

/** What was typed is put back as it was: it is told why. */
function refusal(typed: string): string | undefined {
  if (typed.trim() === '' || parseDay(typed) !== null) return undefined
  return `«\u00a0${typed.trim()}\u00a0» n’est pas une date\u00a0: écrivez 15/03/2024.`
}

const typedFormats = [
  'DD/MM/YYYY',
  'D/M/YYYY',
  'D/M/YY',
  'DDMMYYYY',
  'D MMMM YYYY',
  'D MMM YYYY',
  'YYYY-MM-DD',
]

function parseDay(typed: string): string | null {
  const plain = typed
    .trim()
    .toLowerCase()
    .replace(/^1er\b/, '1')
    .replace(/[.-](?=\d)/g, '/')
  const day = dayjs(plain, typedFormats, 'fr', true)
  const iso = dayjs(typed.trim(), 'YYYY-MM-DD', true)
  if (iso.isValid()) return iso.format('YYYY-MM-DD')
  return day.isValid() ? day.format('YYYY-MM-DD') : null
}
