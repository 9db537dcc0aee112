import { describe, expect, test } from 'vitest'
import { found } from '../one-mission.ts'

const meeting = {
  kind: 'workshop',
  title: 'Atelier',
  date: '2025-02-13',
  decisions: [
    { title: 'Équiper 12 tables de semis avant l’été (8 hautes et 4 basses)' },
    { title: 'Former 6 vendeurs au conseil' },
  ],
}
const offered = (text: string, date = '2025-03-03') =>
  found({ meeting, proposal: { date, background: text } })

describe('A decision of a meeting that an offer recalls', () => {
  test.each([
    ['Suite à la décision prise en atelier d’équiper 14 tables de semis.', '14'],
    ['Vous avez décidé lors de l’atelier de former 5 vendeurs au conseil client.', '5'],
    ['Comme convenu en atelier : équiper 10 tables de semis cette année.', '10'],
  ])('is of as many: « %s »', (text, stated) => {
    expect(offered(text)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Suite à la décision prise en atelier d’équiper 12 tables de semis.',
    'Suite à la décision prise en atelier d’équiper 8 tables de semis hautes.',
    'Suite à la décision prise en atelier d’équiper les tables, nous en avons compté 14.',
    'Décidé en atelier : former 6 vendeurs au conseil, puis 14 tables à équiper.',
    'Vous avez décidé lors de l’atelier d’équiper 12 tables ; vous souhaitez en équiper 14.',
    'Vous avez décidé lors de l’atelier d’équiper 14 tables de semis au lieu de 12.',
    'Vous avez décidé lors de l’atelier de vendre 14 tables.',
    'Nous proposons d’équiper 14 tables de semis.',
    'La réunion a retenu 3 scénarios.',
  ])('may be told otherwise: « %s »', text => {
    expect(offered(text)).toEqual([])
  })

  test('may have been taken in another meeting, months later', () => {
    const text = 'Vous avez décidé en atelier d’équiper 14 tables de semis.'
    expect(offered(text, '2025-09-01')).toEqual([])
    expect(offered(text, '2025-01-20')).toEqual([])
  })
})
