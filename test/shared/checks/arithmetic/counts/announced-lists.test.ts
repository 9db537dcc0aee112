import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { codesIn } from '../../said-in-a-report.ts'

const listed = (title: string, ...items: readonly string[]) =>
  codesIn(`${title}\n\n${items.join('\n')}`)
const three = ['- Ressaisie', '- Attente', '- Erreurs de prix']

test.each(['Trois freins sont cités :', '**Les 3 freins retenus**', 'Nous en retenons 3 axes :'])(
  'A list is as long as « %s » tells',
  title => {
    expect(listed(title, ...three)).toEqual([])
    expect(listed(title, ...three, '- Tri')).toEqual(['figure-conflict'])
  },
)

test.each([
  // Some of them, or those of something else
  'Retours des 4 magasins :',
  'Les 4 principaux freins :',
  '4 freins, dont :',
  // A measure, or far from it
  'Semaine de 4 jours :',
  '12 freins :',
])('A list under « %s » may be of something else', title => {
  expect(listed(title, ...three)).toEqual([])
})

test('Numbered items are counted without what stands under them', () => {
  expect(listed('Trois freins sont cités :', '1. Tri', '  - main', '2. Prix', '3. Quai')).toEqual(
    [],
  )
})

test('What a sentence lists is as many as it tells', () => {
  expect(codesIn('4 sites : Brest, Nantes, Rennes et Vannes.')).toEqual([])
  expect(codesIn('5 sites : Brest, Nantes, Rennes et Vannes.')).toEqual(['figure-conflict'])
  expect(codesIn('Nos 3 agences (Brest, Nantes et Rennes)')).toEqual([])
  expect(codesIn('Nos 4 agences (Brest, Nantes et Rennes)')).toEqual(['figure-conflict'])
  expect(codesIn('3 services : achats, études et devis et pose.')).toEqual([])
  expect(codesIn('2 assistantes : accueil, courrier et paie.')).toEqual([])
  expect(codesIn('4 agences (Brest, Nantes, etc.)')).toEqual([])
})

test('A sentence may list to its end without « et »', () => {
  expect(codesIn('Cinq postes, un par quai : tri, pesée, lavage, envoi, retour.')).toEqual([])
  expect(codesIn('Six postes, un par quai : tri, pesée, lavage, envoi, retour.')).toEqual([
    'figure-conflict',
  ])
  expect(codesIn('4 niveaux : débutant, confirmé, expert, etc.')).toEqual([])
  expect(codesIn('2 consultants : Anne, cheffe de projet, Paul, expert')).toEqual([])
})

test('Aims announced at the end of an objective are those below it', () => {
  const aimed = (count: string) =>
    found({
      brief: {
        objective: `Réduire les délais. La mission poursuit en outre ${count} buts :`,
        secondaryObjectives: ['trier ;', 'peser ;', 'envoyer.', 'Ces buts seront mesurés.'],
      },
    })
  expect(aimed('trois')).toEqual([])
  expect(aimed('quatre')).toEqual(['figure-conflict 4'])
})

test('A list that an import joined in one line is as long as its title tells', () => {
  expect(codesIn('**3 pistes étudiées** : A ; B ; C ; Décision : B')).toEqual([])
  expect(codesIn('**4 pistes étudiées** : A ; B ; C')).toEqual(['figure-conflict'])
})
