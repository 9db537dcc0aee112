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
      description={missions.length === 0 ? noMission : undefined}
      searchable
      openOnFocus={false}
      nothingFoundMessage="Aucune mission"
      data={[...missions]}
      value={value ?? null}
      onChange={id => onChange(id ?? undefined)}
    />
  )
}

const noMission = 'Il n’y en a pas encore\u00a0: créez-en une, ou importez le brief d’un client.'
