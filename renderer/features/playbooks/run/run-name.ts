import type { PlaybookRun } from '../../../../shared/domain/playbook/playbook.ts'

type Named = { readonly value: string; readonly label: string }

/** For whom it is followed: its own words, else its mission; empty while or where neither is known. */
export function runName({ label, missionId }: PlaybookRun, missions: readonly Named[]): string {
  if (label !== undefined && label.trim() !== '') return label
  return missions.find(({ value }) => value === missionId)?.label ?? ''
}
