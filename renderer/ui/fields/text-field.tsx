import { TextInput } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { GrowingText } from './growing-text.tsx'
import { useKeystrokes } from './use-keystrokes.ts'

type Properties = FieldLook & {
  readonly value: string | undefined
  readonly onChange: (value: string) => void
  readonly multiline?: boolean
  /** One line of text, shown on several where it is long: for the cells of a table. */
  readonly wraps?: boolean
  /** Told when somebody goes into the field, and leaves it. */
  readonly onVisit?: (isInside: boolean) => void
  /** What Enter does in one line of text, once the text is handed over. */
  readonly onEnter?: () => void
  readonly type?: 'text' | 'email' | 'tel' | 'url'
}

/** What every field takes. `hiddenLabel` keeps the label for screen readers only, as in a table's cell. */
export type FieldLook = {
  readonly label: string
  readonly hiddenLabel?: boolean
  readonly placeholder?: string | undefined
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly disabled?: boolean
  readonly autoFocus?: boolean
  readonly required?: boolean
}

export function TextField(properties: Properties) {
  const { value, onChange, multiline, wraps, type, onVisit, onEnter, ...look } = properties
  const lines = multiline ? 'many' : wraps ? 'wrapped' : 'one'
  const { local, type: onType, flush } = useKeystrokes(value ?? '', onChange)
  const shared = {
    ...fieldLook(look),
    value: local,
    onChange: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
    onFocus: () => onVisit?.(true),
    onBlur: () => {
      onVisit?.(false)
      flush()
    },
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (lines === 'wrapped') event.preventDefault()
    flush()
    onEnter?.()
  }
  if (lines === 'many') {
    return <GrowingText {...shared} lines={look.hiddenLabel ? 'one' : 'many'} />
  }
  if (lines === 'wrapped') return <GrowingText {...shared} lines="one" onKeyDown={onKeyDown} />
  return <TextInput {...shared} type={type ?? 'text'} onKeyDown={onKeyDown} />
}

/** The kit's properties for a look: a hidden label becomes the accessible name. */
export function fieldLook({ label, hiddenLabel, autoFocus, ...look }: FieldLook) {
  const named = hiddenLabel ? { 'aria-label': label, variant: 'cell' } : { label }
  const focused = autoFocus ? { 'data-autofocus': true, autoFocus } : {}
  return { size: 'sm' as const, ...named, ...focused, ...definedOnly(look) }
}

function definedOnly(look: Omit<FieldLook, 'label' | 'hiddenLabel' | 'autoFocus'>) {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}
