import { expect, test } from 'vitest'
import { importDocument } from '../../../../shared/imports/kinds/imported-document.ts'
import { oddDayLines } from '../../../../shared/imports/listed/odd-day-lines.ts'

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

test('A day that was kept in its own words is not listed again', () => {
  expect(oddDayLines('31 novembre : Essais', { label: '31 novembre : Essais' })).toEqual([])
})

test('The weekday that a brief gives a day of its calendar is kept where it is another one', () => {
  const lines = (launch: string) =>
    listedIn(
      [
        '# Brief client – Laines Tavel',
        '',
        '**Date de création :** 12 janvier 2026',
        '',
        '## Contexte',
        '',
        'La filature refait ses cuves.',
        '',
        '## Calendrier',
        '',
        '- Démarrage : lundi 2 mars 2026',
        `- Lancement : ${launch}`,
        '',
        '## Objectif principal',
        '',
        'Refaire les cuves de teinture.',
      ].join('\n'),
    )
  expect(lines('mardi 26 juin 2026')).toEqual(['Lancement : mardi 26 juin 2026'])
  expect(lines('vendredi 26 juin 2026')).toEqual([])
})
