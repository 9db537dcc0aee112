import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { impossibleDayLines } from '../../../../shared/imports/listed/impossible-days.ts'

function listedIn(text: string): string[] {
  let count = 0
  const read = importDocument(text, { newId: () => `id${++count}`, today: '2026-05-04' })
  if (read.kind === 'refused') throw new Error('refused')
  const { content, unrecognised } = read.document
  const told = JSON.stringify(content)
  return unrecognised.map(({ text: each }) => each).filter(each => told.includes(each))
}

const offer = [
  '# Proposition commerciale – Laines Tavel',
  '',
  '**Date :** 4 mai 2026',
  '**Client :** Laines Tavel',
  '',
  '## Objectif',
  '',
  'Refaire les cuves de teinture.',
  '',
  '## Prix',
  '',
  '- Conseil : 8 jours × 1 000 € = 8 000 €',
]

test('An offer that is valid until a day that no calendar has lists its line and keeps it', () => {
  const text = [...offer, '', '---', '', '*Proposition valable jusqu’au 31 juin 2026.*'].join('\n')
  expect(listedIn(text)).toContain('Proposition valable jusqu’au 31 juin 2026.')
})

test('An offer that is valid until a real day has nothing to list', () => {
  const text = [...offer, '', '---', '', '*Proposition valable jusqu’au 30 juin 2026.*'].join('\n')
  expect(listedIn(text).join('\n')).not.toContain('valable')
})

test('A brief that is dated of no day of the calendar keeps the words', () => {
  const text = [
    '# Brief client – Laines Tavel',
    '',
    '**Date de création :** 30 février 2026',
    '',
    '## Contexte',
    '',
    'La filature refait ses cuves.',
    '',
    '## Objectif principal',
    '',
    'Refaire les cuves de teinture.',
  ].join('\n')
  expect(listedIn(text).join('\n')).toContain('30 février 2026')
})

test.each([
  ['le 31 avril', 1],
  ['le 29 février 2027', 1],
  ['le 31/11/2026', 1],
  ['le 32 mars', 1],
  ['le 29 février 2028', 0],
  ['le 29 février', 0],
  ['le 31 août', 0],
  ['le 30/11/2026', 0],
  ['du 30 au 31 mars, 30 novices', 0],
  ['32 marsouins', 0],
])('« %s » is a day of no calendar %i time', (line, count) => {
  expect(impossibleDayLines(line, {})).toHaveLength(count)
})

test('A day that was kept in its own words is not listed again', () => {
  expect(impossibleDayLines('31 novembre : Essais', { label: '31 novembre : Essais' })).toEqual([])
})
