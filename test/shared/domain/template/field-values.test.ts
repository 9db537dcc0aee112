import { expect, it } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'
import { Mission } from '../../../../shared/domain/mission/mission.ts'
import { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { missionFields, proposalFields } from '../../../../shared/domain/template/field-values.ts'

const id = (rank: number) => `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`
const firm = Firm.parse({ name: 'Rivage', people: [{ id: id(9), name: 'Claire Fontaine' }] })
const client = Client.parse({
  id: id(1),
  name: 'Ateliers du Lac',
  contacts: [{ name: 'Ana Costa' }],
})
const today = '2025-03-15'

it('a clause in a proposal speaks of its client, its subject and its dates', () => {
  const proposal = Proposal.parse({
    id: id(2),
    clientId: id(1),
    subject: 'Catalogue en ligne',
    recipient: { name: 'Luc Petit' },
    validUntil: '2025-04-15',
  })
  expect(proposalFields({ proposal, client, firm, today })).toMatchObject({
    client: 'Ateliers du Lac',
    cabinet: 'Rivage',
    mission: 'Catalogue en ligne',
    destinataire: 'Luc Petit',
    date: '15\u00a0mars\u00a02025',
    validite: '15\u00a0avril\u00a02025',
  })
})

it('an e-mail about a mission goes to its contact, from its author, else from those known first', () => {
  const mission = Mission.parse({ id: id(3), clientId: id(1), title: 'Catalogue' })
  const fields = missionFields({ mission, client, firm, today })
  expect(fields).toMatchObject({ destinataire: 'Ana Costa', auteur: 'Claire Fontaine' })
  expect(fields).not.toHaveProperty('periode')
  const named = { ...mission, contact: { name: 'Luc Petit' }, author: id(9) }
  expect(missionFields({ mission: named, client, firm, today })).toMatchObject({
    destinataire: 'Luc Petit',
    auteur: 'Claire Fontaine',
  })
})
