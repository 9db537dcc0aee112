import { describe, expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'
import { codesIn } from '../said-in-a-report.ts'

describe('Parts of a count told with those that are left', () => {
  test.each([
    'Sur les 9 quais, 4 sont équipés, 3 sont en travaux et 2 restent à faire.',
    'Sur les 9 quais, 5 sont équipés et 4 restent à faire.',
    'Sur les 9 quais, 7 sont équipés, 5 sont testés et 2 restent à faire.',
    'Sur les 9 quais, 4 sont équipés et 2 sont en panne.',
    'Au 12 mars, 2 100 arbres sont marqués sur 4 200, soit 50 %.',
  ])('are right: « %s »', text => {
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    ['Sur les 9 quais, 4 sont équipés, 3 sont en travaux et 3 restent à faire.', 'total-mismatch'],
    ['Sur les 9 quais, 5 sont équipés et 3 restent à faire.', 'total-mismatch'],
    ['Au 12 mars, 2 100 arbres sont marqués sur 4 200, soit 55 %.', 'percent-mismatch'],
    [
      'Consultation : 5 devis reçus (fourchette 40K-62K€) ; 2 fournisseurs retenus : Alpha (41 000 €), Beta (68 000 €)',
      'range-mismatch',
    ],
  ])('are wrong: « %s »', (text, code) => {
    expect(codesIn(text)).toEqual([code])
  })

  test('offers that were kept are within what they were announced between', () => {
    const text =
      'Consultation : 5 devis reçus (fourchette 40K-62K€) ; 2 fournisseurs retenus : Alpha (41 000 €), Beta (58 000 €)'
    expect(codesIn(text)).toEqual([])
  })
})

describe('Votes and notes of a workshop', () => {
  const told = (notes: string, groups: readonly string[] = []) =>
    found({
      meeting: {
        sections: [{ id: exampleId(960), title: 'Choix', notes }],
        board: {
          notes: groups.map((group, index) => ({
            id: exampleId(961 + index),
            text: 'Idée',
            group,
          })),
        },
      },
    }).filter(each => each.startsWith('total-mismatch'))

  test('are as many as were given', () => {
    const votes = (last: number) =>
      `Vote (2 gommettes par participant, 10 votes)\n- Serre : 5 votes\n- Quai : ${last} votes`
    expect(told(votes(5))).toEqual([])
    expect(told(votes(4))).toHaveLength(1)
    expect(told('Vote (10 votes)\n- Serre : 5 votes\n- Quai : 4 votes')).toEqual([])
  })

  test('are as many as their groups count', () => {
    expect(told('**18 post-its regroupés**', ['Serre (10)', 'Quai (8)'])).toEqual([])
    expect(told('**19 post-its regroupés**', ['Serre (10)', 'Quai (8)'])).toHaveLength(1)
    expect(told('**40 post-its regroupés**', ['Serre (10)', 'Quai (8)'])).toEqual([])
  })
})
