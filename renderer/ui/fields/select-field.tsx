import { Select } from '@mantine/core'
import { type FieldLook, fieldLook } from './text-field.tsx'

type Properties<Value extends string> = FieldLook & {
  readonly value: Value | undefined
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | undefined) => void
  /** The field may be emptied. */
  readonly clearable?: boolean
  /** Typing filters the options: for long lists. */
  readonly searchable?: boolean
  /** Stands in a box that closes when one clicks outside of it: the options open inside. */
  readonly isNested?: boolean
}

export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  clearable,
  searchable,
  isNested = false,
  ...look
}: Properties<Value>) {
  return (
    <Select
      {...fieldLook(look)}
      data={[...options]}
      value={value ?? null}
      onChange={chosen => onChange((chosen ?? undefined) as Value | undefined)}
      allowDeselect={clearable ?? false}
      clearable={clearable ?? false}
      searchable={searchable ?? false}
      openOnFocus={false}
      nothingFoundMessage="Aucun résultat"
      clearButtonProps={{ 'aria-label': 'Effacer', tabIndex: -1 }}
      comboboxProps={{
        shadow: 'md',
        keepMounted: false,
        withinPortal: !isNested,
        transitionProps: { duration: 80 },
      }}
    />
  )
}
