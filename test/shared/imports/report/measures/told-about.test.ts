import { expect, test } from 'vitest'
import { reportOf } from '../monthly-report.ts'

const table = [
  '| Indicateur | Départ | Mars | Cible |',
  '|---|---|---|---|',
  '| Casse | 9 % | 7 % | 4 % |',
]
const below = (...lines: string[]) => reportOf('## Indicateurs', '', ...table, '', ...lines)
const labels = (...lines: string[]) => below(...lines).kpis.map(({ label }) => label)

test.each([
  '- 7 % : 21 cordes sur 300',
  '- 1 390 h : moyenne de 5 mois',
  '- 46 min : moyenne de 25 mesures',
  '- 3,1 % : 10 retours pour 322 envois',
  '- La cible n’a pas bougé : 4 % en mars comme en janvier',
  '- L’objectif se mesurait en fin d’année : 4 %',
  '- Les écarts sont faibles : 2 points au plus',
  '- Sur le trimestre, 58 h contre 74 au départ : 16 h évitées',
])('« %s » explains the measures, and is none', line => {
  const { kpis, notes = [] } = below(line)
  expect(kpis.map(({ label }) => label)).toEqual(['Casse'])
  expect(JSON.stringify(notes)).toContain(line.slice(2))
})

test.each([
  ['- Taux de service : 94 %', 'Taux de service'],
  ['- Temps par demande : 12 min', 'Temps par demande'],
  ['- Reste à tresser : 14 km', 'Reste à tresser'],
  ['- Lots qui sont tracés : 74 %', 'Lots qui sont tracés'],
  ['- Heures que nous gagnons : 12 h', 'Heures que nous gagnons'],
  ['- Trajets de 5 à 10 km : 12 %', 'Trajets de 5 à 10 km'],
  ['- À Lestrac, délai moyen : 14 min', 'À Lestrac, délai moyen'],
  ['- Quai est : 14 %', 'Quai est'],
  ['- Quais est et ouest : 14 %', 'Quais est et ouest'],
  ['- 5S : 82 %', '5S'],
  ['- Modifications à moins de 48 h : 29', 'Modifications à moins de 48 h'],
])('« %s » is a measure', (line, label) => {
  expect(labels(line)).toEqual(['Casse', label])
})

test('A month beside another over figures alone names no measure', () => {
  const months = ['| Oct. 2025 | Nov. | Déc. |', '|---|---|---|', '| 1 390 h | 1 265 h | 842 h |']
  const { kpis, notes = [] } = below('**Mois par mois**', '', ...months)
  expect(kpis.map(({ label }) => label)).toEqual(['Casse'])
  expect(JSON.stringify(notes)).toContain('1 265 h')
  const named = ['| Atelier | Nov. | Déc. |', '|---|---|---|', '| Filage | 65 h | 42 h |']
  expect(labels('', ...named)).toEqual(['Casse', 'Filage'])
})
