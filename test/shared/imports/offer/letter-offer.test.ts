import { expect, test } from 'vitest'
import type { Proposal } from '../../../../shared/domain/proposal/proposal.ts'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'

let drawn = 0

function readOffer(...lines: readonly string[]) {
  const read = importDocument(lines.join('\n'), {
    newId: () => `id-${drawn++}`,
    today: '2031-02-02',
  })
  if (read.kind === 'refused') throw new Error(read.reason)
  return read.document
}

function offerOf(...lines: readonly string[]): Partial<Proposal> {
  const { content } = readOffer(...lines)
  return content.kind === 'proposal' ? content.proposal : {}
}

const letter = [
  '**Rivage RH**',
  '8, place du Marché, 44000 Nantes',
  '',
  'Madame Odile Prat',
  'Directrice des ressources humaines',
  'Scierie Vernay',
  '',
  'Nantes, le 2 février 2031',
  '',
  '**Objet : offre n° 31-017, refonte des entretiens**',
  '',
  'Madame,',
  '',
  '# Nos propositions',
  '',
  '*Première étape : état des lieux.* Lecture des fiches. Durée : quatre semaines, du 3 au 28 mars 2031. Remis : une note.',
  '',
  '*Deuxième étape : nouvelle grille.* Pesée des emplois. Durée : dix semaines, du 31 mars au 6 juin 2031. Remis : la grille, le guide.',
  '',
  '# Conditions financières',
  '',
  '| Désignation | Intervenant | Nb jours | PU HT | Total HT |',
  '|---|---|---:|---:|---:|',
  '| État des lieux | A. Roux | 4 | 1 000,00 | 4 000,00 |',
  '| Grille | P. Blin | 6 | 800,00 | 4 800,00 |',
  '| **Total HT** | | **11** | | **8 800,00** |',
  '',
  'Facturation : 30 % à la commande (2 640 € HT) et le solde, soit 70 %, à la fin de la mission (6 160 € HT). Paiement à 30 jours. En cas de retard, indemnité forfaitaire de 40 €.',
  '',
  'Avec l’option, le total s’élèverait à 12 300 € HT.',
  '',
  '# Nos références',
  '',
  '- Fonderies du Cher : 54 emplois reclassés.',
  '',
  'Nous restons à votre disposition et vous prions de croire, Madame, à nos sentiments dévoués.',
  '',
  'Anne Roux',
  'Gérante',
  '',
  'Bon pour accord (date, signature, cachet) :',
]

test('An offer written as a letter says whom it is for, who signs it and nothing more after its last part', () => {
  const { content } = readOffer(...letter)
  expect(content).toMatchObject({
    client: { name: 'Scierie Vernay' },
    proposal: { author: 'Anne Roux', recipient: { name: 'Madame Odile Prat' } },
  })
  expect(offerOf(...letter).references).toHaveLength(1)
})

test('« Première étape » is a phase, with how long it takes and what is delivered', () => {
  expect(offerOf(...letter).phases).toMatchObject([
    {
      name: 'état des lieux',
      period: { start: '2031-03-03', end: '2031-03-28' },
      deliverables: [{ title: 'une note' }],
    },
    { name: 'nouvelle grille', deliverables: [{ title: 'la grille' }, { title: 'le guide' }] },
  ])
})

test('Who does a work is kept beside it, and what the whole would come to is no work', () => {
  const [option] = offerOf(...letter).options ?? []
  expect(option?.lines).toMatchObject([
    { label: 'État des lieux', person: 'A. Roux', days: 4 },
    { label: 'Grille', person: 'P. Blin', days: 6 },
  ])
  expect(option?.lines).toHaveLength(2)
})

test('A total of days that is not what the lines make is listed', () => {
  expect(readOffer(...letter).unrecognised.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('Nb jours : 11'),
  )
})

test('The balance is the last share, whatever is said of all payments after it', () => {
  expect(offerOf(...letter).payments).toMatchObject([
    { share: 30, when: 'À la commande', amount: 264_000 },
    { share: 70, when: 'À la fin de la mission', amount: 616_000 },
  ])
})
