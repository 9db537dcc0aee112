import { expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { leftoverWarnings } from '../../../../shared/domain/proposal/leftovers.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'

const id = (rank: number) => `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`
const client = Client.parse({ id: id(1), name: 'Ateliers du Lac' })
const firm = Firm.parse({
  name: 'Rivage',
  clauses: [{ id: id(2), title: 'Durée', text: '{{client}} s’engage sur {{durée}}.' }],
})

function warningsOf(change: Partial<Proposal>) {
  const proposal = Proposal.parse({ id: id(3), clientId: id(1), ...change })
  return leftoverWarnings({ proposal, client, firm, today: '2025-03-15' })
}

it('says which fields of clauses the client would read as braces, and where', () => {
  const warnings = warningsOf({
    background: 'Pour {{montant}}',
    guarantees: ['Sous {{délai}}', 'Encore {{délai}} et {{montant}}'],
    references: [{ client: '{{nom}}', result: 'Rien' }],
  })
  expect(warnings).toEqual([
    { field: 'introduction', message: 'À compléter : {{montant}}.' },
    { field: 'guarantees', message: 'À compléter : {{délai}} et {{montant}}.' },
    { field: 'references', message: 'À compléter : {{nom}}.' },
    { field: 'conditions', message: 'À compléter : {{durée}}.' },
  ])
})

it('is silent about a clause whose fields are all known', () => {
  const known = { ...firm, clauses: [{ id: id(2), title: '', text: 'Pour {{client}}.' }] }
  const proposal = Proposal.parse({ id: id(3), clientId: id(1) })
  expect(leftoverWarnings({ proposal, client, firm: known, today: '2025-03-15' })).toEqual([])
})
