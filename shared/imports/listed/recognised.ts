import type { Client } from '../../domain/client/client.ts'
import type { Mission } from '../../domain/mission/mission.ts'

export type Recognised = { readonly label: string; readonly count: number }

/** What an import found, in the order of a brief; what is absent is left out. */
export function recognisedIn(client: Client, mission: Mission): Recognised[] {
  const sheet = [
    client.sector,
    client.revenue,
    client.headcount,
    client.customers,
    client.address,
    client.siren,
  ]
  const dates = [mission.start, mission.end, mission.statedDuration]
  const deliverables = mission.phases.flatMap(phase => phase.deliverables)
  const counts: [string, number][] = [
    ['Fiche de l’entreprise', told(sheet)],
    ['Zones', client.zones?.length ?? 0],
    ['Historique', client.history?.length ?? 0],
    ['Profil de l’entreprise', client.profile?.length ?? 0],
    ['Interlocuteurs', client.contacts.length],
    ['Situation actuelle', mission.situation.length],
    ['Déclencheurs', mission.trigger.length],
    ['Points de douleur', mission.painPoints.length],
    ['Objectif principal', mission.objective === '' ? 0 : 1],
    ['Objectifs secondaires', mission.secondaryObjectives.length],
    ['Indicateurs de succès', mission.kpis.length],
    ['Phases', mission.phases.length],
    ['Livrables', deliverables.length],
    ['Enveloppe budgétaire', told([mission.budget.envelope])],
    ['Lignes de budget', mission.budget.lines.length],
    ['Dates et durée', told(dates)],
    ['Jalons', mission.milestones.length],
    ['Équipe du client', mission.team.client.length],
    ['Équipe du cabinet', mission.team.firm.length],
    ['Contraintes', mission.constraints.length],
    ['Risques', mission.risks.length],
    ['Facteurs de succès', mission.successFactors.length],
    ['Prochaines étapes', mission.nextSteps.length],
  ]
  return counts.filter(([, count]) => count > 0).map(([label, count]) => ({ label, count }))
}

function told(values: readonly unknown[]): number {
  return values.filter(value => value !== undefined).length
}
