import { SegmentedControl } from '@mantine/core'

type Properties<Value extends string | undefined> = {
  /** « Nature des rapports ». */
  readonly label: string
  readonly value: Value
  /** One whose value is undefined narrows nothing. */
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** Narrows a list to one of a few kinds, all in sight. */
export function SegmentedFilter<Value extends string | undefined>(properties: Properties<Value>) {
  const { label, value, options, onChange } = properties
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      data={options.map(option => ({ value: option.value ?? any, label: option.label }))}
      value={value ?? any}
      onChange={chosen => {
        const option = options.find(each => (each.value ?? any) === chosen)
        if (option !== undefined) onChange(option.value)
      }}
    />
  )
}

const any = ''
