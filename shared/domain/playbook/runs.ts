import { present } from '../../values/present.ts'
import type { Playbook, PlaybookRun } from './playbook.ts'

export type NewRun = {
  readonly id: string
  readonly today: string
  readonly missionId?: string | undefined
  /** For whom, where there is no mission: a prospect. */
  readonly label?: string | undefined
}

export function newRun({ id, today, missionId, label }: NewRun): PlaybookRun {
  const words = label?.trim()
  return {
    id,
    startedOn: today,
    ticks: [],
    ...present({ missionId, label: words === '' ? undefined : words }),
  }
}

export function withRun(playbook: Playbook, run: PlaybookRun): Playbook {
  return { ...playbook, runs: [...playbook.runs, run] }
}

/** Those underway first, then the latest. */
export function latestRuns(runs: readonly PlaybookRun[]): PlaybookRun[] {
  return runs.toSorted(
    (a, b) =>
      Number(a.endedOn !== undefined) - Number(b.endedOn !== undefined) ||
      b.startedOn.localeCompare(a.startedOn),
  )
}
