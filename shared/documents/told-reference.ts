import type { Reference } from '../domain/proposal/proposal.ts'
import { anonymiser } from '../domain/reference/anonymity.ts'
import { lastReport } from '../domain/reference/missions.ts'
import { isAnonymous, referenceUse } from '../domain/reference/reference-use.ts'
import type { ReferenceRows } from './annexed-references.ts'
import { isFilled } from './blocks.ts'
import { kpiInWords } from './reference-sheet/kpis.ts'

/**
 * A finished mission as a proposal tells it in a line: what was done and what came of it. Its client
 * is named where they agreed to it, and is else known by their sector alone.
 */
export function toldReference(missionId: string, rows: ReferenceRows): Reference | undefined {
  const mission = rows.missions.find(({ id }) => id === missionId)
  const client = rows.clients.find(({ id }) => id === mission?.clientId)
  if (mission === undefined || client === undefined) return undefined
  const named = {
    client: client.name,
    project: mission.title ?? '',
    result: resultOf(mission.kpis, lastReport(mission, rows.reports)?.kpis ?? []),
  }
  if (!isAnonymous(mission, referenceUse({ mission, ...rows }))) return named
  const people = mission.team.client.map(({ name }) => name)
  const unnamed = anonymiser({ client, people, places: [], firm: rows.firm })
  return {
    client: client.sector ?? 'Client non nommé',
    project: unnamed(named.project),
    result: unnamed(named.result),
  }
}

type Kpis = ReferenceRows['missions'][number]['kpis']

/** The first two figures that were reached, as the last report gives them. */
function resultOf(planned: Kpis, reported: Kpis): string {
  return (reported.length > 0 ? reported : planned)
    .filter(({ actual }) => isFilled(actual))
    .slice(0, 2)
    .map(kpi => `${kpi.label} : ${kpiInWords(kpi)}`)
    .join(' ; ')
}
