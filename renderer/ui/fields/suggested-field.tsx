import { Autocomplete } from '@mantine/core'
import { type FieldLook, fieldLook } from './text-field.tsx'
import { useKeystrokes } from './use-keystrokes.ts'

type Properties = FieldLook & {
  readonly value: string | undefined
  readonly suggestions: readonly string[]
  readonly onChange: (value: string) => void
}

/** Free text with what is likely offered below it, such as the names of those who are there. */
export function SuggestedField({ value, suggestions, onChange, ...look }: Properties) {
  const { local, type, flush } = useKeystrokes(value ?? '', onChange)
  const offered = [...new Set(suggestions)]
  return (
    <Autocomplete
      {...fieldLook(look)}
      data={offered.includes(local) ? [] : offered}
      value={local}
      onChange={type}
      onBlur={flush}
      comboboxProps={{ shadow: 'md', keepMounted: false, transitionProps: { duration: 80 } }}
    />
  )
}
