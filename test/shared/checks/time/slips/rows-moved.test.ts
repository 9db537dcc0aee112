import { expect, test } from 'vitest'
import { found } from '../../across/one-mission.ts'

const told = (words: string, now = '26 janvier') =>
  found({
    meeting: {
      date: '2025-11-17',
      sections: [
        {
          title: 'Jalons',
          notes: [
            '| Jalon | Date initiale | Vu ce jour |',
            '|---|---|---|',
            '| Formation des équipes | 12 décembre | 12 décembre |',
            `| Arrosage généralisé | 15 décembre | ${now} |`,
            '',
            words,
          ].join('\n'),
        },
      ],
    },
  })

test('A row of a table is moved as far as the words below it say', () => {
  expect(told('La généralisation glisse de 4 semaines.')).toEqual(['duration-mismatch 4 semaines'])
  expect(told('L’arrosage a pris 4 semaines de retard.')).toEqual(['duration-mismatch 4 semaines'])
  expect(told('La généralisation glisse de six semaines.')).toEqual([])
  expect(told('La généralisation glisse de six semaines.', '15 décembre')).toEqual([])
})

test('What no row names, or several, may be moved by any length', () => {
  expect(told('La pesée glisse de 4 semaines.')).toEqual([])
  expect(told('La formation des chefs glisse de 4 semaines.')).toEqual([])
})
