import { Client } from '../../../shared/domain/client/client.ts'
import { Firm } from '../../../shared/domain/firm/firm.ts'
import { Proposal } from '../../../shared/domain/proposal/proposal.ts'
import { exampleId } from './budget-example.ts'

const offerToday = '2025-03-01'

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const offerFirm = Firm.parse({
  name: 'Cabinet Rivage',
  legal: {
    legalForm: 'SAS',
    capital: 2000000,
    siret: '83214568900017',
    registryCity: 'Annecy',
    vatNumber: 'FR32832145689',
    address: '3 quai des Barques\n74000 Annecy',
    email: 'bonjour@rivage.example',
  },
  people: [
    {
      id: exampleId(1),
      name: 'Claire Fontaine',
      role: 'Associée',
      email: 'claire@rivage.example',
      dayRate: 120000,
    },
    { id: exampleId(2), name: 'Hugo Martin', role: 'Consultant', dayRate: 95050 },
  ],
  brand: { primaryColor: '#1f4e79', font: 'Calibri', logo: onePixel },
  clauses: [
    {
      id: exampleId(3),
      title: 'Confidentialité',
      text: 'Chacun garde **secret** ce qu’il apprend.',
    },
  ],
})

export const offerClient = Client.parse({
  id: exampleId(10),
  name: 'Ateliers du Lac',
  sector: 'Nautisme',
  revenue: { amount: 800000000, year: 2024 },
  headcount: 30,
  zones: [{ label: 'Savoie', share: 70 }, { label: 'Suisse' }],
  customers: '180 chantiers',
  address: '1 rue du Port\n73000 Chambéry',
})

const fullOption = exampleId(60)
const auditOption = exampleId(61)

export const offerProposal = Proposal.parse({
  id: exampleId(50),
  clientId: exampleId(10),
  number: '2025-004',
  version: 2,
  date: '2025-02-20',
  author: 'Claire Fontaine',
  recipient: { name: 'Nadia Benali', role: 'Directrice générale' },
  subject: 'Vendre le catalogue en ligne',
  background: 'Nous nous sommes vus le **12 février**.\n\n- un site\n- un catalogue',
  situation: ['Le catalogue tient dans un tableur', 'Les commandes se prennent au téléphone'],
  trigger: ['Deux clients ont prévenu qu’ils partiraient'],
  objective: 'Ouvrir un site de commande.',
  secondaryObjectives: ['Supprimer les erreurs de prix'],
  kpis: [
    { id: exampleId(70), label: 'Commandes en ligne', baseline: '0', target: '25', unit: '%' },
    { id: exampleId(71), label: 'Erreurs de commande', target: '< 2 %' },
  ],
  phases: [
    {
      id: exampleId(20),
      name: 'Cadrage',
      period: { label: '', start: '2025-04-01', end: '2025-04-21' },
      objectives: ['Comprendre le métier'],
      deliverables: [
        {
          id: exampleId(30),
          title: 'Diagnostic',
          due: '2025-04-14',
          notes: 'Une *synthèse* de 5 pages',
        },
        { id: exampleId(31), title: 'Cahier des charges' },
      ],
      effort: [{ person: exampleId(1), days: 5 }],
    },
    {
      id: exampleId(21),
      name: 'Phase 2 : déploiement',
      deliverables: [{ id: exampleId(32), title: 'Site ouvert' }],
      effort: [
        { person: 'Claire Fontaine', days: 8 },
        { person: exampleId(2), days: 3.5 },
      ],
    },
  ],
  schedule: [
    { label: 'Cadrage', duration: '3 semaines', start: '2025-04-01', end: '2025-04-21' },
    { label: 'Déploiement', dates: 'avril à juin' },
  ],
  milestones: [
    { id: exampleId(41), title: 'Ouverture', planned: '2025-07-01' },
    { id: exampleId(40), title: 'Cahier des charges remis', planned: '2025-04-21' },
  ],
  team: [{ name: 'Claire Fontaine', role: 'Associée', note: 'Pilotage' }],
  options: [
    {
      id: fullOption,
      label: 'Accompagnement complet',
      recommended: true,
      description: 'Du cadrage à l’ouverture.',
      lines: [
        { label: 'Conseil', days: 13, dayRate: 120000 },
        { label: 'Formation', person: exampleId(2), days: 3.5, dayRate: 95050 },
        { label: 'Déplacements', amount: 160001 },
        { label: 'Développement', amount: 1200000, amountMax: 1600000, billedByOthers: true },
      ],
      note: 'Le prestataire est choisi ensemble.',
    },
    {
      id: auditOption,
      label: 'Cadrage seul',
      lines: [{ label: 'Cadrage', days: 5, dayRate: 120000 }],
    },
  ],
  payments: [
    { option: fullOption, share: 30, when: 'À la signature' },
    { option: fullOption, share: 40, when: 'À la fin du cadrage' },
    { option: fullOption, share: 30, when: 'À l’ouverture' },
    { option: auditOption, share: 100, when: 'À la signature' },
  ],
  guarantees: ['Délais : deux jours offerts en cas de retard de notre fait'],
  references: [{ client: 'Chantiers Morel', project: 'Catalogue', result: '30 % en ligne' }],
  nextSteps: [{ when: 'Cette semaine', what: 'relire ensemble' }, { what: 'Signer' }],
  validUntil: '2025-03-31',
})

export const offer = {
  proposal: offerProposal,
  client: offerClient,
  firm: offerFirm,
  today: offerToday,
}
