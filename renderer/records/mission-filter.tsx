import { Select } from '@mantine/core'
import { useMemo } from 'react'

type Row = {
  readonly missionId?: string | undefined
  readonly missionTitle: string
  readonly clientName: string
}

type Properties = {
  /** « Mission des rapports ». */
  readonly label: string
  readonly rows: readonly Row[]
  readonly value: string | undefined
  readonly onChange: (missionId: string | undefined) => void
}

/** Narrows a list to the records of one of the missions in it. */
export function MissionFilter({ label, rows, value, onChange }: Properties) {
  const missions = useMemo(() => missionsOf(rows), [rows])
  return (
    <Select
      size="sm"
      w={230}
      aria-label={label}
      placeholder="Toutes les missions"
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Toutes les missions', tabIndex: -1 }}
      nothingFoundMessage="Aucune mission"
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      data={missions}
      value={value ?? null}
      onChange={id => onChange(id ?? undefined)}
    />
  )
}

function missionsOf(rows: readonly Row[]) {
  const labels = new Map(
    rows.flatMap(({ missionId, missionTitle, clientName }) =>
      missionId === undefined
        ? []
        : [[missionId, [clientName, missionTitle].filter(Boolean).join(' · ')] as const],
    ),
  )
  return [...labels].map(([value, label]) => ({ value, label: label || 'Sans titre' }))
}
