import { expect, test } from 'vitest'
import { reportOf } from '../monthly-report.ts'

const said = (...lines: string[]) => reportOf('## Satisfaction', '', ...lines).satisfaction
const voices = (...lines: string[]) =>
  said(...lines).quotes.map(({ author, date, text }) => [author, date, text])

test('A name with its mark opens the words of that person, whatever follows on the line', () => {
  const two = (first: string, second: string) =>
    voices(first, '> « Les toueurs suivent. »', '', second, '> « Le chanvre arrive tard. »')
  const both = [
    ['Irène Maubec', undefined, 'Les toueurs suivent.'],
    ['Aubin Dresle', '2026-03-18', 'Le chanvre arrive tard.'],
  ]
  expect(two('**Irène Maubec : 9/10**', '**Aubin Dresle : 6/10** (18 mars)')).toEqual(both)
  expect(two('Irène Maubec : 9/10', '**Aubin Dresle** (18 mars) : 6/10')).toEqual(both)
  expect(
    two('**Irène Maubec : 9/10**', '**Aubin Dresle : 6/10** (mercredi 18 mars), en baisse'),
  ).toEqual(both)
})

test('A day that is another mark’s is not that of the words', () => {
  expect(voices('**Irène Maubec : 8/10**, inchangée depuis le 2 mars', '> « Ça file. »')).toEqual([
    ['Irène Maubec', undefined, 'Ça file.'],
  ])
  expect(
    voices('**Irène Maubec : 9/10** (18 mars ; elle donnait 7/10 le 2 mars)', '> « Ça file. »'),
  ).toEqual([['Irène Maubec', '2026-03-18', 'Ça file.']])
})

test('The day of the week belongs to the day, not to the name', () => {
  expect(voices('**Irène Maubec, mercredi 18 mars : 8/10**', '> « Ça file. »')).toEqual([
    ['Irène Maubec', '2026-03-18', 'Ça file.'],
  ])
  expect(voices('> « Ça file. »', '', '— Irène Maubec, mercredi 18 mars')).toEqual([
    ['Irène Maubec', '2026-03-18', 'Ça file.'],
  ])
  expect(voices('**Aubin Dresle (mercredi 18 mars)**', '> « Ça file. »')).toEqual([
    ['Aubin Dresle', '2026-03-18', 'Ça file.'],
  ])
})

test('Words below the mark of everybody, or of nobody named, are nobody’s', () => {
  expect(
    voices('**Irène Maubec : 9/10**', '', 'Moyenne des deux : 8/10', '', '« Merci à tous. »'),
  ).toEqual([[undefined, undefined, 'Merci à tous.']])
  expect(
    voices('**Irène Maubec : 9/10**', '', 'La responsable du quai : 6/10', '> « Trop tôt. »'),
  ).toEqual([[undefined, undefined, 'Trop tôt.']])
})

test('Words below a list of marks are nobody’s, unless right under one of them', () => {
  const marks = ['Irène Maubec : 9/10', 'Aubin Dresle : 6/10']
  expect(voices(...marks, '', '« Merci à tous. »')).toEqual([
    [undefined, undefined, 'Merci à tous.'],
  ])
  expect(voices(...marks.map(each => `- ${each}`), '', '« Merci à tous. »')).toEqual([
    [undefined, undefined, 'Merci à tous.'],
  ])
})

test('Marks of several criteria under a name leave the words to that person', () => {
  expect(
    voices('### Irène Maubec', '', 'Délais : 8/10', 'Écoute : 9/10', '', '« Ça file. »'),
  ).toEqual([['Irène Maubec', undefined, 'Ça file.']])
})

test('Who signs below the words is their author, whoever was marked above', () => {
  expect(
    voices('**Irène Maubec : 9/10** (18 mars)', '', '« Ça file. » (Aubin Dresle, 20 mars)'),
  ).toEqual([['Aubin Dresle', '2026-03-20', 'Ça file.']])
})

test('Marks of one survey made twice are told apart by when', () => {
  const { scores } = said(
    '- 5,4/10 en juin 2025 (88 répondants)',
    '- 6,9/10 en mars 2026',
    '- Agents : 7/10',
    '- 8/10, soit un point de plus en mars',
  )
  expect(scores).toEqual([
    { label: 'Satisfaction, juin 2025', value: 5.4, max: 10 },
    { label: 'Satisfaction, mars 2026', value: 6.9, max: 10 },
    { label: 'Agents', value: 7, max: 10 },
    { label: 'Satisfaction', value: 8, max: 10 },
  ])
})

test('Testimonies announced as anonymous are so below their heading, a survey is but its own', () => {
  const below = (heading: string) =>
    reportOf(`## ${heading}`, '', '### Irène Maubec', '', '> « Ça file. »').satisfaction.quotes.map(
      ({ anonymous }) => anonymous,
    )
  expect(below('Témoignages (anonymes)')).toEqual([true])
  expect(below('4. VERBATIMS ANONYMES')).toEqual([true])
  expect(below('Témoignages')).toEqual([undefined])
  expect(below('Témoignages (non anonymes)')).toEqual([undefined])
  expect(below('Satisfaction (enquête anonyme)')).toEqual([undefined])
})
