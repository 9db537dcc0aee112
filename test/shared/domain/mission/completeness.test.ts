import { expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { completenessHints } from '../../../../shared/domain/mission/completeness.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'

const id = () => crypto.randomUUID()
const client = Client.parse({ id: id(), name: 'Atelier', address: '1, rue du Port' })
const bare = Mission.parse({ id: id(), clientId: client.id, title: 'Refonte' })

it('tells a new mission everything that its documents would miss', () => {
  const parts = new Set(completenessHints(bare, client).map(({ part }) => part))
  expect([...parts]).toEqual(['framing', 'plan', 'team', 'budget', 'risks'])
})

it('is silent about what is filled in', () => {
  const full = Mission.parse({
    ...bare,
    start: '2024-03-01',
    end: '2024-06-30',
    contact: { name: 'Mme Durand' },
    objective: 'Vendre en ligne',
    kpis: [{ id: id(), label: 'Commandes' }],
    phases: [
      {
        id: id(),
        name: 'Audit',
        period: { label: '', start: '2024-03-01' },
        effort: [{ person: 'Marc', days: 2 }],
      },
    ],
    milestones: [{ id: id(), title: 'Bilan' }],
    team: { firm: [{ name: 'Marc' }], client: [{ name: 'Mme Durand' }] },
    budget: { envelope: 100, lines: [{ id: id(), label: 'Audit', amount: 100 }] },
    risks: [{ id: id(), title: 'Retard' }],
  })
  expect(completenessHints(full, client)).toEqual([])
})

it('names the phases that lack a date or a load, and counts the notes left', () => {
  const planned = Mission.parse({
    ...bare,
    phases: [{ id: id(), name: 'Audit' }],
    notes: [{ text: 'À ranger' }],
  })
  const messages = completenessHints(planned, client).map(({ message }) => message)
  expect(messages).toContain('Sans date de début\u00a0: Audit.')
  expect(messages).toContain('Sans charge en jours\u00a0: Audit.')
  expect(messages).toContain('Une note de l’import reste à ranger.')
})
