import { Select } from '@mantine/core'

type Properties = {
  readonly missions: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | undefined
  readonly onChange: (missionId: string | undefined) => void
}

/** The mission that something new belongs to: the first question of its dialog. */
export function MissionChoice({ missions, value, onChange }: Properties) {
  return (
    <Select
      data-autofocus
      size="sm"
      label="Mission"
      searchable
      openOnFocus={false}
      nothingFoundMessage="Aucune mission"
      data={[...missions]}
      value={value ?? null}
      onChange={id => onChange(id ?? undefined)}
    />
  )
}
