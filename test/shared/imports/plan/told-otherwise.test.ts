import { describe, expect, test } from 'vitest'
import { Client } from '../../../../shared/domain/client/client.ts'
import { emptyWorkspace, type Workspace } from '../../../../shared/domain/workspace/workspace.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { priceRow } from '../../../../shared/imports/offer/prices/columns.ts'
import { unsaidTerms } from '../../../../shared/imports/offer/unsaid-terms.ts'
import { entry } from '../../../../shared/imports/outline/entry.ts'
import { mergeDocument } from '../../../../shared/imports/plan/merge-document.ts'
import { toldOtherwise } from '../../../../shared/imports/plan/told-otherwise.ts'
import { exampleId } from '../../documents/budget-example.ts'

const known = Client.parse({
  id: exampleId(900),
  name: 'Pépinières Aubert',
  revenue: { amount: 420_000_000, year: 2024 },
  headcount: 32,
  profile: ['3 serres'],
})
const told = (client: object) =>
  toldOtherwise([known], Client.parse({ ...known, ...client })).map(({ text }) =>
    text.replace(/\s/g, ' '),
  )

describe('What a document says of a client that is known', () => {
  test('is kept with the document where it is otherwise', () => {
    const revenue = { amount: 450_000_000, year: 2024 }
    expect(told({ revenue, headcount: 35, profile: ['3 serres', '4 camions'] })).toEqual([
      'CA 2024 : 4 500 000 €',
      'Effectif : 35',
      '4 camions',
    ])
  })

  test('is no other headcount where it counts a part of them', () => {
    expect(told({ headcount: 18, profile: ['18 permanents et 14 saisonniers'] })).toEqual([
      '18 permanents et 14 saisonniers',
    ])
  })

  test('is not said twice where it is the same, nor held against nobody', () => {
    expect(told({})).toEqual([])
    expect(toldOtherwise([], known)).toEqual([])
  })
})

const report = `# Rapport final - Pépinières Aubert

**Client :** Pépinières Aubert
**Date :** 6 juin 2025

## Objectifs initiaux
1. Passer le délai de réponse de 15 jours à 5 jours

## Témoignages

### Feedback Hélène Vasseur (Gérante), 4 juin
> "Merci à tous."
`

/** In a workspace that knows the client, and a mission of it with other objectives. */
function brought(workspace: Workspace): Workspace {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const read = importDocument(report, { newId, today: '2025-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  return mergeDocument(workspace, read.document, newId).workspace
}

test('The objectives that a report tells again stay with it; whoever speaks keeps a post beside a day', () => {
  const first = brought({ ...emptyWorkspace(), clients: [known] })
  const { missions } = first
  const [{ notes, satisfaction } = { notes: [] }] = brought({ ...first, reports: [] }).reports
  expect(missions.flatMap(({ secondaryObjectives }) => secondaryObjectives)).toHaveLength(1)
  expect(notes ?? []).toEqual([])
  expect(satisfaction?.quotes).toMatchObject([
    { author: 'Hélène Vasseur (Gérante)', date: '2025-06-04' },
  ])
  const others = missions.map(each => ({
    ...each,
    secondaryObjectives: ['Passer le délai de réponse de 12 jours à 5 jours'],
  }))
  const [again] = brought({ ...first, reports: [], missions: others }).reports
  expect(again?.notes).toEqual([
    { heading: 'Objectifs', text: 'Passer le délai de réponse de 15 jours à 5 jours' },
  ])
})

test('A document that names its client on a line of its own joins it, where it is known', () => {
  let count = 0
  const newId = () => exampleId(++count)
  const source = `# Point d’avancement — mars 2025

Pépinières Aubert
Rédigé le 31 mars 2025 par Paul Girard

## Livrables

| Livrable | État |
|---|---|
| Plan des serres | Terminé |
`
  const read = importDocument(source, { newId, sort: 'monthly', today: '2025-07-01' })
  if (read.kind === 'refused') throw new Error(read.reason)
  const clientsOf = (workspace: Workspace) =>
    mergeDocument(workspace, read.document, newId).workspace.clients.map(({ name }) => name)
  expect(clientsOf({ ...emptyWorkspace(), clients: [known] })).toEqual(['Pépinières Aubert'])
  expect(clientsOf(emptyWorkspace())).toHaveLength(1)
})

describe('An offer read from elsewhere', () => {
  test.each([
    ['Total HT : 100 €. Validité : 2 mois.', ['payment', 'latePenalty', 'recoveryIndemnity']],
    ['Prix HT, valable 30 jours, selon nos conditions générales jointes.', []],
    [
      'HT. Validité : 2 mois. Deux versements de 900 € : à la commande, puis à la livraison.',
      ['latePenalty', 'recoveryIndemnity'],
    ],
    [
      'HT. Validité : 2 mois. Acompte de 30 % à la signature.',
      ['latePenalty', 'recoveryIndemnity'],
    ],
    ['Prix fermes. Nos conditions générales s’appliquent.', ['vat', 'validity']],
  ])('lacks the conditions that no word of it gives: « %s »', (text, lacking) => {
    const { unsaidTerms: terms = [] } = unsaidTerms(text)
    expect(terms.filter(term => term !== 'earlyPayment' && term !== 'cancellation')).toEqual(
      lacking,
    )
  })

  test('has them where it says them in its own words', () => {
    const text =
      'HT. Règlement à 30 jours. En cas de retard, pénalités de trois fois le taux légal et 40 € de frais de recouvrement. Sans escompte. Annulation : 15 jours avant. Offre valable un mois.'
    expect(unsaidTerms(text)).toEqual({})
  })
})

describe('In a table of prices', () => {
  const row = (columns: Record<string, string>) =>
    priceRow(
      entry({
        text: '',
        line: 1,
        kind: 'row',
        cells: Object.entries(columns).map(([column, text]) => ({ column, text })),
      }),
    )

  test.each(['Prix du jour', 'Tarif', 'Prix', 'Coût journalier', 'TJM'])(
    '« %s » beside an amount is the price of one day',
    column => {
      const told = row({ Lot: 'Étude', Jours: '6', [column]: '820 €', Montant: '4 920 €' })
      expect(told).toMatchObject({ days: 6, dayRate: 82_000, amount: { max: 492_000 } })
    },
  )

  test('« Prix » alone is that of the row', () => {
    expect(row({ Lot: 'Étude', Prix: '4 920 €' })).toMatchObject({ amount: { max: 492_000 } })
  })
})
