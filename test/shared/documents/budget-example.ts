import { Client } from '../../../shared/domain/client/client.ts'
import { Firm } from '../../../shared/domain/firm/firm.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'

/** A UUID that is easy to tell apart in a failure's message. */
export function exampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

export const exampleToday = '2024-11-15'

export const exampleFirm = Firm.parse({
  name: 'Cabinet Rivage',
  people: [
    { id: exampleId(1), name: 'Claire Fontaine', role: 'Associée', dayRate: 120000 },
    { id: exampleId(2), name: 'Hugo Martin', role: 'Consultant', dayRate: 95050 },
  ],
})

export const exampleClient = Client.parse({
  id: exampleId(10),
  name: 'Ateliers du Lac',
  contacts: [{ name: 'Nadia Benali', role: 'Directrice générale' }],
})

const phases = [
  {
    id: exampleId(20),
    name: 'Cadrage',
    period: { label: 'octobre 2024', start: '2024-10-01', end: '2024-10-21' },
    deliverables: [
      { id: exampleId(30), title: 'Diagnostic du catalogue', status: 'done', due: '2024-10-14' },
      { id: exampleId(31), title: 'Cahier des charges', status: 'done', due: '2024-10-21' },
    ],
    effort: [
      { person: exampleId(1), days: 5 },
      { person: 'Hugo Martin', days: 1.5 },
    ],
  },
  {
    id: exampleId(21),
    name: 'Déploiement',
    period: { label: '22 octobre – 15 décembre 2024' },
    deliverables: [
      { id: exampleId(32), title: 'Site prêt pour les tests', status: 'doing', progress: 35 },
      { id: exampleId(33), title: 'Catalogue repris', status: 'todo' },
    ],
    effort: [
      { person: exampleId(1), days: 8 },
      { person: exampleId(2), days: 3.25 },
      { person: 'Samir, photographe', days: 2 },
    ],
  },
]

const milestones = [
  { id: exampleId(41), title: 'Ouverture du site', planned: '2025-01-06', revised: '2025-01-13' },
  {
    id: exampleId(40),
    title: 'Présentation du cahier des charges',
    planned: '2024-10-21',
    actual: '2024-10-18',
    status: 'done',
  },
]

export const exampleMission = Mission.parse({
  id: exampleId(50),
  clientId: exampleId(10),
  title: 'Vendre le catalogue en ligne',
  author: 'Claire Fontaine',
  contact: { name: 'Nadia Benali', role: 'Directrice générale' },
  phases,
  milestones,
  start: '2024-10-01',
  end: '2025-01-06',
  budget: {
    envelope: 4200000,
    lines: [
      {
        id: exampleId(60),
        label: 'Pilotage et cadrage',
        days: 13,
        dayRate: 120000,
        amount: 1560000,
        spentDays: 9.5,
        phaseId: exampleId(20),
        person: exampleId(1),
      },
      {
        id: exampleId(61),
        label: 'Reprise du catalogue',
        days: 4.75,
        dayRate: 95050,
        amount: 451488,
        spentDays: 6,
        phaseId: exampleId(21),
        person: 'Hugo Martin',
      },
      { id: exampleId(62), label: 'Déplacements', kind: 'expenses', amount: 160000, spent: 48735 },
      {
        id: exampleId(63),
        label:
          'Développement du site marchand, hébergement de recette et première année de maintenance corrective compris',
        kind: 'thirdParty',
        amount: 1650000,
        spent: 330000,
      },
      { id: exampleId(64), label: 'Licence de la plateforme', kind: 'licence', amount: 120000 },
    ],
  },
})

export const exampleProposal = Proposal.parse({
  id: exampleId(70),
  clientId: exampleId(10),
  missionId: exampleId(50),
  version: 2,
  number: '2024-007',
  date: '2024-09-15',
  author: 'Claire Fontaine',
  recipient: { name: 'Nadia Benali', role: 'Directrice générale' },
  subject: 'Vente en ligne aux professionnels',
  phases,
  milestones,
  options: [
    {
      id: exampleId(80),
      label: 'Accompagnement complet',
      recommended: true,
      lines: [
        {
          label: 'Conseil',
          kind: 'consulting',
          person: exampleId(1),
          days: 22,
          dayRate: 120000,
        },
        { label: 'Déplacements', kind: 'expenses', amount: 160000 },
        {
          label: 'Développement du site',
          kind: 'thirdParty',
          amount: 1200000,
          amountMax: 1600000,
          billedByOthers: true,
        },
        {
          label: 'Licence annuelle',
          kind: 'licence',
          amount: 120000,
          amountMax: 240000,
          billedByOthers: true,
        },
      ],
    },
    {
      id: exampleId(81),
      label: 'Audit seul',
      lines: [{ label: 'Conseil', days: 5, dayRate: 120001 }],
    },
  ],
  payments: [
    { option: exampleId(80), share: 30, when: 'À la signature' },
    { option: exampleId(80), share: 40, when: 'À la fin du déploiement' },
    { option: exampleId(80), share: 30, when: 'À la fin de la formation' },
    { option: exampleId(81), share: 33.33, when: 'À la signature' },
    { option: exampleId(81), share: 33.33, when: 'À la remise du diagnostic' },
    { option: exampleId(81), share: 33.34, when: 'À la restitution' },
  ],
})
