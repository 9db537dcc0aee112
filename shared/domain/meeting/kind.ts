import type { Meeting } from './meeting.ts'

export type MeetingKind = Meeting['kind']

export const meetingKinds: readonly { readonly value: MeetingKind; readonly label: string }[] = [
  { value: 'workshop', label: 'Atelier' },
  { value: 'kickoff', label: 'Lancement' },
  { value: 'steering', label: 'Comité de pilotage' },
  { value: 'other', label: 'Réunion' },
]

export function meetingKindLabel(kind: MeetingKind): string {
  return meetingKinds.find(({ value }) => value === kind)?.label ?? ''
}

/** What such a meeting usually goes through, with the minutes it takes. */
export const usualAgendas: Record<MeetingKind, readonly (readonly [string, number])[]> = {
  kickoff: [
    ['Tour de table et rôles', 15],
    ['Contexte et objectifs de la mission', 20],
    ['Périmètre, livrables et planning', 30],
    ['Organisation et communication', 15],
    ['Risques et points d’attention', 20],
    ['Prochaines étapes', 10],
  ],
  workshop: [
    ['Ouverture et objectifs', 15],
    ['Constats partagés', 45],
    ['Recueil des idées', 45],
    ['Regroupement et vote', 30],
    ['Priorisation impact et effort', 30],
    ['Tour de table et suite', 15],
  ],
  steering: [
    ['Suivi des actions', 10],
    ['Avancement et livrables', 20],
    ['Budget et planning', 15],
    ['Risques et alertes', 15],
    ['Décisions à prendre', 20],
    ['Prochaines étapes', 10],
  ],
  other: [
    ['Objet de la réunion', 10],
    ['Échanges', 40],
    ['Suite à donner', 10],
  ],
}

/** What minutes call themselves. */
export const minutesTitles: Record<MeetingKind, string> = {
  workshop: 'Compte-rendu d’atelier',
  kickoff: 'Compte-rendu de lancement',
  steering: 'Compte-rendu de comité de pilotage',
  other: 'Compte-rendu de réunion',
}
