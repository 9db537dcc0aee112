import { monthOf } from '../../../../shared/domain/calendar/month.ts'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { Meeting } from '../../../../shared/domain/meeting/meeting.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import type { NewReport } from '../../../../shared/domain/report/new-report.ts'
import { Report } from '../../../../shared/domain/report/report.ts'
import { noBreakSpace } from '../../../../shared/french/writing.ts'

export function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

export const client = Client.parse({ id: uuid(1), name: 'Ateliers Réunis' })
const firm = Firm.parse({
  name: 'Cap',
  people: [{ id: uuid(5), name: 'Claire Martin', dayRate: 110_000 }],
})
export const mission = Mission.parse({
  id: uuid(2),
  clientId: client.id,
  title: 'Catalogue en ligne',
  author: 'Claire Martin',
  start: '2024-03-01',
  end: '2024-09-15',
  phases: [
    {
      id: uuid(10),
      name: 'Cadrage',
      period: { label: 'Mars et avril', start: '2024-03-01', end: '2024-04-30' },
      deliverables: [
        { id: uuid(11), title: 'Audit', status: 'done' },
        { id: uuid(12), title: 'Cahier des charges', status: 'doing', progress: 60 },
      ],
    },
    {
      id: uuid(13),
      name: 'Mise en place',
      period: { label: '', start: '2024-05-01', end: '2024-07-31' },
      deliverables: [{ id: uuid(14), title: 'Site', due: '2024-06-12' }],
    },
    {
      id: uuid(15),
      name: 'Formation',
      period: { label: '', start: '2024-08-01', end: '2024-09-15' },
      deliverables: [{ id: uuid(16), title: 'Guide' }],
    },
  ],
  budget: {
    envelope: 3_500_000,
    lines: [
      {
        id: uuid(20),
        label: 'Conseil',
        days: 26,
        dayRate: 120_000,
        amount: 3_120_000,
        phaseId: uuid(10),
      },
      { id: uuid(21), label: 'Déplacements', kind: 'expenses', amount: 380_000, spent: 80_000 },
    ],
  },
  timeEntries: [
    { id: uuid(30), date: '2024-03-12', person: 'Claire Martin', days: 6, lineId: uuid(20) },
    { id: uuid(31), date: '2024-05-15', person: 'Claire Martin', days: 4, lineId: uuid(20) },
    { id: uuid(32), date: '2024-06-03', person: 'Claire Martin', days: 2, lineId: uuid(20) },
  ],
  milestones: [
    {
      id: uuid(40),
      title: 'Choix fait',
      planned: '2024-05-10',
      actual: '2024-05-06',
      status: 'done',
    },
    { id: uuid(41), title: 'Ouverture', planned: '2024-09-15', revised: '2024-09-24' },
  ],
  kpis: [{ id: uuid(45), label: 'Commandes en ligne', target: '30', unit: '%' }],
  risks: [{ id: uuid(46), title: 'Départ du chef de projet', probability: 'low', impact: 'high' }],
})

export const april = Report.parse({
  id: uuid(50),
  clientId: client.id,
  missionId: mission.id,
  kind: 'monthly',
  title: 'Ateliers Réunis, mois 2',
  date: '2024-04-30',
  period: monthOf('2024-04-30'),
  authors: ['Luc Petit'],
  deliverables: [
    { id: uuid(11), title: 'Audit du catalogue', status: 'doing', progress: 80 },
    { id: uuid(12), title: 'Cahier des charges', progress: 30, status: 'doing' },
  ],
  alerts: [
    { title: 'Photos manquantes', problem: 'Il en manque 3 000.' },
    { title: 'Tarifs', decision: 'Module acheté' },
  ],
  budget: {
    lines: [
      { id: uuid(60), label: 'Accompagnement', amount: 3_120_000 },
      { id: uuid(61), label: 'Développement', kind: 'thirdParty', amount: 900_000, spent: 100_000 },
    ],
  },
  requests: [
    { request: 'Un comparateur', answer: 'Plus tard' },
    { date: '2024-04-25', request: 'Des favoris' },
  ],
  kpis: [{ id: uuid(45), label: 'Commandes en ligne', actual: '4' }],
})

const steering = Meeting.parse({
  id: uuid(70),
  clientId: client.id,
  missionId: mission.id,
  kind: 'steering',
  title: 'Comité de mai',
  date: '2024-05-21',
  decisions: [
    { title: 'Ouvrir avec 500 références', reason: 'Elles font l’essentiel des ventes.' },
  ],
  actions: [
    { title: 'Fournir les photos', owner: 'Ana Costa', due: '2024-06-05' },
    { title: 'Signer l’avenant', due: '2024-05-28' },
    { title: 'Choisir la date de recette' },
    { title: 'Envoyer le compte-rendu', status: 'done', due: '2024-06-06' },
  ],
  feedback: [
    { author: 'Ana Costa', text: 'On avance bien.' },
    { author: 'Claire Martin', text: 'Un comité efficace.' },
    { author: 'Paul Vidal', text: '' },
  ],
})

export function given(others: Partial<NewReport> = {}): NewReport {
  let last = 1000
  return {
    mission,
    client,
    firm,
    today: '2024-06-03',
    newId: () => uuid(++last),
    reports: [april],
    meetings: [steering],
    followUps: [],
    ...others,
  }
}

/** With plain spaces, as a test writes it. */
export const plain = (text: string) => text.replaceAll(noBreakSpace, ' ')
