import type { Client } from '../client/client.ts'
import { phaseDays } from '../plan/effort.ts'
import type { Mission } from './mission.ts'

/** Where the missing piece is filled in. */
type MissionPart = 'framing' | 'plan' | 'team' | 'budget' | 'risks'

export type Hint = { readonly part: MissionPart; readonly message: string }

/** What a brief or a proposal drawn from this mission would miss, in the order of its pages. */
export function completenessHints(mission: Mission, client: Client): Hint[] {
  return [
    ...framingHints(mission, client),
    ...planHints(mission),
    ...teamHints(mission),
    ...budgetHints(mission),
    ...hint(mission.risks.length === 0, 'risks', 'Aucun risque n’est identifié.'),
  ]
}

function framingHints(mission: Mission, client: Client): Hint[] {
  const isDated = mission.start !== undefined && mission.end !== undefined
  return [
    ...hint(isBlank(mission.title), 'framing', 'La mission n’a pas de titre.'),
    ...hint(!isDated, 'framing', 'Les dates de début et de fin sont à fixer.'),
    ...hint(isBlank(mission.contact?.name), 'framing', 'Aucun interlocuteur n’est nommé.'),
    ...hint(isBlank(client.address), 'framing', 'L’adresse du client manque à la proposition.'),
    ...hint(isBlank(mission.objective), 'framing', 'L’objectif principal est à formuler.'),
    ...hint(mission.kpis.length === 0, 'framing', 'Aucun indicateur ne dira la réussite.'),
    ...hint(
      mission.notes.length > 0,
      'framing',
      mission.notes.length === 1
        ? 'Une note de l’import reste à ranger.'
        : `${mission.notes.length} notes de l’import restent à ranger.`,
    ),
  ]
}

function planHints({ phases, milestones }: Mission): Hint[] {
  if (phases.length === 0) return [{ part: 'plan', message: 'Le plan n’a pas de phase.' }]
  const undated = phases.filter(({ period }) => period?.start === undefined)
  const idle = phases.filter(phase => phaseDays(phase) === 0)
  return [
    ...hint(undated.length > 0, 'plan', `Sans date de début\u00a0: ${names(undated)}.`),
    ...hint(idle.length > 0, 'plan', `Sans charge en jours\u00a0: ${names(idle)}.`),
    ...hint(milestones.length === 0, 'plan', 'Aucun jalon n’est posé.'),
  ]
}

function teamHints({ team }: Mission): Hint[] {
  return [
    ...hint(team.firm.length === 0, 'team', 'L’équipe du cabinet est à composer.'),
    ...hint(team.client.length === 0, 'team', 'L’équipe du client est à nommer.'),
  ]
}

function budgetHints({ budget }: Mission): Hint[] {
  return [
    ...hint(budget.lines.length === 0, 'budget', 'Le budget n’a pas de ligne.'),
    ...hint(budget.envelope === undefined, 'budget', 'L’enveloppe du client n’est pas connue.'),
  ]
}

function hint(isMissing: boolean, part: MissionPart, message: string): Hint[] {
  return isMissing ? [{ part, message }] : []
}

function names(phases: readonly { readonly name: string }[]): string {
  return phases.map(({ name }) => (isBlank(name) ? 'phase sans nom' : name)).join(', ')
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
