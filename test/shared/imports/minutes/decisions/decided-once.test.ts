import { expect, test } from 'vitest'
import { withRecap } from '../../../../../shared/imports/minutes/decisions/decided-once.ts'
import { minutes } from '../told-minutes.ts'

const short = { title: 'Essai maintenu au 16 mai', reason: 'la cuve est libre' }

test('What the list of the end says again with more words is told once, with its reason', () => {
  const long = { title: 'Essai maintenu au 16 mai, avec double relevé' }
  expect(withRecap([short], [long])).toEqual([{ ...short, title: long.title }])
  expect(withRecap([{ ...long, reason: short.reason }], [{ title: short.title }])).toEqual([
    { ...long, reason: short.reason },
  ])
})

test.each(['Essai maintenu au 16 mai matin', 'Essai à Tavel', 'Bain bleu, puis rouge'])(
  '« %s » is another decision',
  title => {
    expect(withRecap([short, { title: 'Bain bleu' }], [{ title }])).toHaveLength(3)
  },
)

test('Two that have reasons of their own are two', () => {
  const other = { title: 'Essai maintenu au 16 mai, à Tavel', reason: 'le bac est plus grand' }
  expect(withRecap([short], [other])).toEqual([short, other])
})

const talk = ['## 1. Essai', '', '**Paul :**', '> « Le bac fuit. »', '']

test('A line in bold that is ticked below what somebody said was agreed on', () => {
  const { decisions, sections, quotes } = minutes(
    ...talk,
    '✅ **Second essai le 8 mai, sur dix pelotes**',
    '',
    '## 2. Décisions',
    '1. Second essai le 8 mai',
    '2. Bac réparé en avril',
  )
  expect(decisions).toEqual([
    { title: 'Second essai le 8 mai, sur dix pelotes' },
    { title: 'Bac réparé en avril' },
  ])
  expect(quotes).toEqual([{ author: 'Paul', text: 'Le bac fuit.' }])
  expect(JSON.stringify(sections)).not.toContain('Paul')
})

test('A list that is ticked where nobody speaks tells what was done', () => {
  const { decisions, sections } = minutes(
    '## 1. Essai',
    '',
    '✅ **Bac réparé**',
    '✅ **Cuve vidée**',
  )
  expect(decisions).toEqual([])
  expect(sections[0]?.notes).toContain('Bac réparé')
})

test('A table below a title that says of when it is stays a table', () => {
  const table = ['| Poste | Prévu | Dépensé |', '|---|---|---|', '| Bains | 900 € | 400 € |']
  const { sections } = minutes('## 1. Budget', '', '### Budget consommé (au 4 mars)', '', ...table)
  expect(sections[0]?.notes).toBe(
    ['**Budget consommé**', 'au 4 mars', table.join('\n')].join('\n\n'),
  )
})

test('Words in bold that end with a full stop leave no mark behind', () => {
  const { sections } = minutes('## 1. Budget', '', '**Rappel du budget : 9 000 €.**', '', '- Suite')
  expect(sections[0]?.notes).toBe('**Rappel du budget : 9 000 €.**\n\n- Suite')
})

test('What was made of an action is no part of its name', () => {
  const { matrix } = minutes(
    '## 1. Priorités',
    '',
    '### PROJETS (Impact Fort, Effort Moyen)',
    '',
    '**1. Coffret de laine** ✅ IDÉE RETENUE',
    '- Impact : ventes',
    '- Effort : 3 mois',
    '',
    '**2. Marché ✅ Tavel**',
    '- Impact : visites',
    '- Effort : 1 mois',
  )
  expect(matrix.map(({ title }) => title)).toEqual(['Coffret de laine', 'Marché ✅ Tavel'])
})
