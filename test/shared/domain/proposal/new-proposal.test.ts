import { describe, expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import {
  proposalFromMission,
  usualPayments,
} from '../../../../shared/domain/proposal/new-proposal.ts'
import { nextProposalNumber } from '../../../../shared/domain/proposal/number.ts'
import { optionPrice } from '../../../../shared/domain/proposal/price.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { noBreakSpace } from '../../../../shared/french/writing.ts'

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}

const client = Client.parse({
  id: uuid(1),
  name: 'Ateliers Réunis',
  contacts: [
    { name: 'Ana Costa', role: 'Directrice', email: 'ana@exemple.fr' },
    { name: 'Luc Petit' },
  ],
})
const firm = Firm.parse({
  name: 'Cap',
  people: [{ id: uuid(5), name: 'Claire Martin', role: 'Associée', dayRate: 110_000 }],
  clauses: [
    { id: uuid(6), title: 'Garantie de délai', text: 'Deux jours offerts.' },
    { id: uuid(7), title: 'Confidentialité', text: 'Rien ne sort.' },
  ],
})
const mission = Mission.parse({
  id: uuid(2),
  clientId: uuid(1),
  title: 'Catalogue en ligne',
  author: 'Claire Martin',
  contact: { name: 'Ana Costa' },
  situation: ['Tout est sur papier'],
  painPoints: ['Prix faux'],
  trigger: ['Un concurrent'],
  objective: 'Vendre en ligne',
  secondaryObjectives: ['Gagner du temps'],
  kpis: [{ id: uuid(8), label: 'Commandes en ligne', target: '30 %' }],
  phases: [
    {
      id: uuid(9),
      name: 'Cadrage',
      period: { label: 'mars', start: '2024-03-01', end: '2024-03-31' },
      deliverables: [{ id: uuid(10), title: 'Audit', status: 'done', progress: 100 }],
      effort: [{ person: uuid(5), days: 5 }],
    },
    { id: uuid(11), name: 'Déploiement', effort: [{ person: 'Claire Martin', days: 3 }] },
  ],
  milestones: [
    { id: uuid(12), title: 'Lancement', planned: '2024-09-15' },
    { id: uuid(13), title: 'Audit remis', planned: '2024-03-15' },
  ],
  budget: {
    lines: [
      { id: uuid(14), label: 'Conseil', days: 26, dayRate: 120_000, amount: 3_120_000 },
      { id: uuid(15), label: 'Frais', kind: 'expenses', amount: 380_000 },
    ],
  },
  team: { client: [{ name: 'Ana Costa' }], firm: [{ name: 'Claire Martin', note: 'pilotage' }] },
  nextSteps: [{ when: 'Lundi', what: 'Valider' }],
})

function newIds(): () => string {
  let last = 100
  return () => uuid(++last)
}

function proposalOf(given: Partial<Mission> = {}, others = {}): Proposal {
  const today = '2024-09-15'
  const made = { mission: { ...mission, ...given }, client, firm, today, newId: newIds() }
  return proposalFromMission({ ...made, ...others })
}

describe('a proposal made from a mission', () => {
  const proposal = proposalOf()

  it('carries over what the mission says', () => {
    expect(proposal).toMatchObject({
      clientId: client.id,
      missionId: mission.id,
      status: 'draft',
      version: 1,
      number: '2024-001',
      date: '2024-09-15',
      validUntil: '2024-10-15',
      author: 'Claire Martin',
      subject: 'Catalogue en ligne',
      situation: ['Tout est sur papier', 'Prix faux'],
      trigger: ['Un concurrent'],
      objective: 'Vendre en ligne',
      secondaryObjectives: ['Gagner du temps'],
      kpis: [{ label: 'Commandes en ligne', target: '30 %' }],
      nextSteps: [{ when: 'Lundi', what: 'Valider' }],
    })
  })

  it('is addressed to the mission’s contact, with what the client’s sheet knows of them', () => {
    expect(proposal.recipient).toEqual({
      name: 'Ana Costa',
      role: 'Directrice',
      email: 'ana@exemple.fr',
    })
    const { contact: _contact, ...withoutContact } = mission
    const made = proposalFromMission({
      mission: withoutContact,
      client: { ...client, contacts: [{ name: 'Luc Petit' }] },
      firm,
      today: '2024-09-15',
      newId: newIds(),
    })
    expect(made.recipient).toEqual({ name: 'Luc Petit' })
  })

  it('plans the phases anew: same deliverables, none of them done', () => {
    expect(proposal.phases[0]).toMatchObject({
      name: 'Cadrage',
      deliverables: [{ title: 'Audit', status: 'todo' }],
      effort: [{ person: uuid(5), days: 5 }],
    })
    expect(proposal.phases[0]?.deliverables[0]).not.toHaveProperty('progress')
    expect(proposal.schedule).toEqual([
      { label: 'Cadrage', start: '2024-03-01', end: '2024-03-31', dates: 'mars' },
      { label: 'Déploiement' },
    ])
    expect(proposal.milestones.map(({ title }) => title)).toEqual(['Audit remis', 'Lancement'])
  })

  it('shares no id with the mission, whose records it copies', () => {
    const ids = (text: string) => text.match(/"id":"[^"]+"/g) ?? []
    const known = new Set(ids(JSON.stringify({ ...mission, kpis: [] })))
    const copies = JSON.stringify({ ...proposal, kpis: [] })
    expect(ids(copies).filter(id => known.has(id))).toEqual([])
  })

  it('has one option that costs what the budget says, and none to prefer it to', () => {
    expect(proposal.options).toHaveLength(1)
    const [option] = proposal.options
    expect(option).toMatchObject({ lines: [{ days: 26, dayRate: 120_000 }, {}] })
    expect(option).not.toHaveProperty('recommended')
    expect(option?.lines[0]).not.toHaveProperty('amount')
    expect(option && optionPrice(option).firm.max).toBe(3_500_000)
  })

  it('prices the days of the plan by the rate card where there is no budget yet', () => {
    const [option] = proposalOf({ budget: { lines: [] } }).options
    expect(option?.lines).toEqual([
      { label: 'Conseil', kind: 'consulting', person: uuid(5), days: 8, dayRate: 110_000 },
    ])
  })

  it('is paid at the start, in the middle and at the end', () => {
    expect(proposal.payments.map(({ share }) => share)).toEqual([30, 40, 30])
    expect(proposal.payments.map(({ when }) => when.replaceAll(noBreakSpace, ' '))).toEqual([
      'À la signature',
      'À la fin de « Cadrage »',
      'À la fin de « Déploiement »',
    ])
    expect(usualPayments([]).map(({ when }) => when)).toEqual([
      'À la signature',
      'À mi-parcours',
      'À la livraison finale',
    ])
  })

  it('names the team with their roles', () => {
    expect(proposal.team).toEqual([{ name: 'Claire Martin', role: 'Associée', note: 'pilotage' }])
    expect(proposalOf({ team: { client: [], firm: [] } }).team).toEqual([
      { name: 'Claire Martin', role: 'Associée' },
    ])
  })

  it('gives the firm’s guarantees, and the references of its latest proposal', () => {
    const latest = Proposal.parse({
      id: uuid(50),
      clientId: uuid(1),
      guarantees: ['Ancienne'],
      references: [{ client: 'Menuiserie Val' }],
    })
    const made = proposalOf({}, { latest })
    expect(made.guarantees).toEqual([`Garantie de délai${noBreakSpace}: Deux jours offerts.`])
    expect(made.references).toEqual([{ client: 'Menuiserie Val' }])
    const plainFirm = { ...firm, clauses: [] }
    expect(proposalOf({}, { latest, firm: plainFirm }).guarantees).toEqual(['Ancienne'])
  })

  it('can be made from a mission that says nothing yet', () => {
    const bare = Mission.parse({ id: uuid(2), clientId: uuid(1) })
    const made = proposalFromMission({
      mission: bare,
      client: Client.parse({ id: uuid(1), name: 'Cap' }),
      firm: Firm.parse({ name: '' }),
      today: '2024-09-15',
      newId: newIds(),
    })
    expect(made).toMatchObject({ recipient: { name: '' }, subject: '', phases: [] })
    expect(made).not.toHaveProperty('author')
  })
})

describe('the number of a proposal', () => {
  it('is the next of its year, and never one that was given', () => {
    const existing = [{ number: '2024-002' }, { number: '2024-011' }, { number: '2023-099' }, {}]
    expect(nextProposalNumber(existing, '2024-09-15')).toBe('2024-012')
    expect(nextProposalNumber(existing, '2025-01-02')).toBe('2025-001')
  })

  it('goes past a thousand, and ignores numbers of another form', () => {
    expect(nextProposalNumber([{ number: '2024-999' }], '2024-01-01')).toBe('2024-1000')
    expect(nextProposalNumber([{ number: 'P-12' }], '2024-01-01')).toBe('2024-001')
  })
})
