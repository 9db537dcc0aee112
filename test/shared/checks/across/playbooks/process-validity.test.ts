import { describe, expect, test } from 'vitest'
import { Client } from '../../../../../shared/domain/client/client.ts'
import { Proposal } from '../../../../../shared/domain/proposal/proposal.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { foundInProcess } from '../../said-in-a-process.ts'

const client = Client.parse({ id: exampleId(900), name: 'Pépinières Aubert' })
const found = (rule: string, validUntil?: string, notes: readonly string[] = [], more = {}) =>
  foundInProcess({
    steps: { Proposition: [rule] },
    notes,
    around: {
      clients: [client],
      proposals: [
        Proposal.parse({
          id: exampleId(940),
          clientId: client.id,
          date: '2026-03-02',
          validUntil,
          ...more,
        }),
      ],
    },
  }).filter(each => each.startsWith('duration-mismatch'))

describe('What a process says of how long an offer is valid', () => {
  test.each([
    'Validité de l’offre : 30 jours au maximum',
    'Validité : 1 mois maximum à compter de sa date',
    'Nos offres sont valables quatre semaines au plus',
    'Une offre n’est jamais valable plus de 30 jours',
  ])('holds for the offers: « %s »', rule => {
    expect(found(rule, '2026-04-30')).toHaveLength(1)
    expect(found(rule, '2026-03-27')).toEqual([])
  })

  test('is told with the last day and where it ends', () => {
    expect(found('Validité : 30 jours maximum', '2026-04-30')).toEqual([
      'duration-mismatch 30 avril 2026 → au plus tard le 1er avril 2026',
    ])
    expect(found('Validité : 30 jours maximum', '2026-04-02')).toEqual([])
  })

  test('is no matter where it is none, of no limit, or later than the offer', () => {
    expect(found('Validité : 30 jours maximum')).toEqual([])
    expect(found('Validité de l’offre : en général 30 jours', '2026-04-30')).toEqual([])
    expect(found('Validité de l’offre : 30 jours au moins', '2026-04-30')).toEqual([])
    expect(found('Validité : 20 jours ouvrés maximum', '2026-04-30')).toEqual([])
    expect(found('Validité des accès : 30 jours au maximum', '2026-04-30')).toEqual([])
    expect(found('Validité : 30 jours maximum', '2026-04-30', ['Version : avril 2026'])).toEqual([])
  })

  test('is no matter for one that was refused', () => {
    const refused = { status: 'refused' }
    expect(found('Validité : 30 jours maximum', '2026-04-30', [], refused)).toEqual([])
  })
})
