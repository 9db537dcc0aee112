import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'
import { foundInProcess } from '../../said-in-a-process.ts'
import { foundIn } from '../../said-in-a-report.ts'
import { foundInMinutes, section } from '../../said-in-minutes.ts'

const list = (title: string, ...rows: readonly string[]) =>
  foundInMinutes(section([title, ...rows.map(row => `- ${row}`)].join('\n')))
const rows = ['Haut : 41', 'Bas : 38', 'Rivière : 27', 'Talus : 14']

test('Rows of counts make what is told right above them', () => {
  expect(list('**Verger :** 120 arbres taillés sur 164.', ...rows)).toEqual([])
  expect(list('**Verger :** 118 arbres taillés sur 164 (72 %).', ...rows)).toEqual([
    'total-mismatch 118 arbres → 120',
  ])
  expect(list('**Les 118 arbres malades sont :**', ...rows.map(row => `${row} arbres`))).toEqual([
    'total-mismatch 118 arbres → 120',
  ])
})

test('In any list of any document', () => {
  const lines = ['118 arbres taillés', ...rows]
  expect(foundInProcess({ steps: { Taille: lines } })).toEqual(['total-mismatch 118 arbres → 120'])
  expect(found({ brief: { situation: lines } })).toEqual(['total-mismatch 118 arbres'])
  expect(foundIn('', '2025-06-20', lines)).toHaveLength(1)
})

test('Counts of something else, of some or of far more make nothing', () => {
  expect(list('164 arbres, dont les principaux :', ...rows)).toEqual([])
  expect(list('118 arbres, notamment :', ...rows)).toEqual([])
  expect(list('118 participants :', ...rows)).toEqual([])
  expect(list('Environ 118 arbres :', ...rows)).toEqual([])
  expect(list('118 jours de taille :', ...rows)).toEqual([])
  expect(list('118 arbres :', ...rows.map(row => `${row} jours`))).toEqual([])
  expect(list('118 arbres :', 'Haut : 41', 'Bas : 79')).toEqual([])
  expect(list('3 équipes et 250 arbres :', ...rows)).toEqual([])
})

test('Jetons told with their total are those of the table below', () => {
  const table = (last: number) =>
    foundInMinutes(
      section(
        `Chacun a 4 gommettes, soit 20 au total.\n\n| Idée | Gommettes |\n|---|---|\n| Filets | 9 |\n| Ruches | 7 |\n| Puits | ${last} |`,
      ),
    )
  expect(table(4)).toEqual([])
  expect(table(5)).toEqual(['total-mismatch 20 → 21'])
})

test('Stars have the mean that is told of them', () => {
  const stars = ['5 étoiles : 90 (50 %)', '4 étoiles : 45 (25 %)', '3 étoiles : 18 (10 %)']
  const told = (mean: string) =>
    list('**180 avis**', ...stars, '2 étoiles : 9 (5 %)', '1 étoile : 18 (10 %)', mean)
  expect(told('Note moyenne : 4/5')).toEqual([])
  expect(told('Note moyenne : 4,0/5')).toEqual([])
  expect(told('Note moyenne : 4,3/5')).toEqual(['total-mismatch 4,3 → 4'])
  expect(told('Note moyenne des voisins, toutes années : 4,3/5')).toEqual([])
  expect(list('**9 avis**', '5 étoiles : 9', 'Note moyenne : 4,3/5')).toEqual([])
})

test('Rows under the title of what came of it make what stands above that title', () => {
  const under = (title: string, result: string) =>
    foundInMinutes(
      section([title, `**${result}**`, ...rows.map(row => `- ${row} fiches`)].join('\n')),
    )
  const one = ['total-mismatch 122 fiches → 120']
  expect(under('122 fiches écrites en 6 tours.', 'Résultats (regroupés)')).toEqual(one)
  expect(under('122 fiches écrites en 6 tours.', 'Répartition par parcelle :')).toEqual(one)
  expect(under('120 fiches écrites en 6 tours.', 'Résultats (regroupés)')).toEqual([])
  expect(under('Environ 122 fiches écrites.', 'Résultats (regroupés)')).toEqual([])
  expect(under('122 fiches, dont des doublons.', 'Résultats (regroupés)')).toEqual([])
  expect(under('122 fiches écrites en 6 tours.', 'Les plus citées')).toEqual([])
})
