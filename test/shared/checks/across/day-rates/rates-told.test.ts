import { describe, expect, test } from 'vitest'
import { checkWorkspace } from '../../../../../shared/checks/check-workspace.ts'
import { Proposal } from '../../../../../shared/domain/proposal/proposal.ts'
import { emptyWorkspace } from '../../../../../shared/domain/workspace/workspace.ts'
import { exampleClient, exampleId } from '../../../documents/budget-example.ts'

/** What is found of an offer whose days are at 1 300 €, and which says so. */
function found(...texts: readonly string[]): string[] {
  const lines = [{ label: 'Taille', kind: 'consulting', days: 4, dayRate: 130_000 }]
  const proposal = Proposal.parse({
    id: exampleId(902),
    clientId: exampleClient.id,
    title: 'Taille du verger',
    date: '2025-06-20',
    options: [{ id: exampleId(903), label: 'Taille', lines }],
    notes: texts.map(text => ({ text })),
  })
  const workspace = { ...emptyWorkspace(), clients: [exampleClient], proposals: [proposal] }
  return checkWorkspace(workspace, '2025-06-20')
    .filter(({ code }) => code === 'rate-card-deviation')
    .map(({ stated, expected }) => `${stated} → ${expected}`.replace(/\s/gu, ' '))
}

describe('The price of a day told beside the lines of an offer', () => {
  test.each([
    'TJM : 1 300 € HT',
    'Tarif : 1 300 €/jour (1 150 € à partir de 30 jours)',
    'TJM d’un freelance : 700 €',
    'Notre tarif est passé à 1 400 € par jour au 1er janvier',
    'Tarif : 1 400 € par jour, ramené pour vous à 1 300 €',
    'TJM du marché : de 900 € à 1 500 €',
    'Une journée de retard : 500 € de pénalité',
    'Journée de formation à Lyon : le 12 juin',
  ])('is theirs, or that of somebody else: « %s »', text => {
    expect(found(text)).toEqual([])
  })

  test.each(['TJM : 1 150 € HT', 'Jour de consulting : 1 150 €', 'Tarif : 1 150 € par jour'])(
    'is found where it is another: « %s »',
    text => {
      expect(found(text)).toEqual(['1 150 € → 1 300 €'])
    },
  )

  test('is that of somebody where several are told', () => {
    expect(found('Associée : TJM : 1 500 €', 'Élagueur : TJM : 1 300 €')).toEqual([])
    expect(found('Associée : TJM : 1 500 €', 'Cheffe : TJM : 1 400 €')).toEqual([])
    expect(found('TJM : 1 150 €', 'Rappel du TJM : 1 150 €')).toHaveLength(2)
  })
})
