import { MonthPickerInput } from '@mantine/dates'

type Properties = {
  /** First day of the month. */
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

export function MonthField({ value, onChange }: Properties) {
  return (
    <MonthPickerInput
      size="sm"
      label="Mois"
      valueFormat="MMMM YYYY"
      value={value ?? null}
      onChange={date => onChange(date ?? undefined)}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      nextLabel="Année suivante"
      previousLabel="Année précédente"
    />
  )
}
