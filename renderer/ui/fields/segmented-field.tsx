import { SegmentedControl } from '@mantine/core'
import { FieldGroup } from './field-group.tsx'

type Properties<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function SegmentedField<Value extends string>(properties: Properties<Value>) {
  const { label, value, options, onChange } = properties
  return (
    <FieldGroup label={label}>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={label}
        data={[...options]}
        value={value}
        onChange={chosen => onChange(chosen)}
      />
    </FieldGroup>
  )
}
