import { describe, expect, test } from 'vitest'
import { foundInMinutes } from '../../said-in-minutes.ts'

const found = (listed: string, decided: string, title = 'Récolte cible') =>
  foundInMinutes({
    sections: [{ title, notes: `- Prise de rendez-vous en ligne\n- ${listed}` }],
    decisions: [{ title: decided }],
  })

describe('How long before something else a thing is done', () => {
  test.each([
    ['Appel au pressoir 48h avant la livraison', 'Appel 2 jours avant chaque livraison'],
    ['Appel au pressoir 48h avant la livraison', 'Caisses pesées 24h avant la livraison'],
    ['Appel au pressoir 48h avant la livraison', 'Appel 24h avant chaque pesée'],
    ['Appel au pressoir 48h avant la livraison', 'Appel 24h après la livraison'],
    ['Bo propose un appel 48h avant la livraison', 'Appel 24h avant la livraison'],
    ['Un appel 48h avant la livraison, puis 24h avant', 'Appel 24h avant la livraison'],
    ['Appel au pressoir avant la livraison', 'Appel 24h avant la livraison'],
  ])('is told alike, or of another thing: « %s », « %s »', (listed, decided) => {
    expect(found(listed, decided)).toEqual([])
  })

  test('may be what it is no more', () => {
    const listed = 'Appel au pressoir 48h avant la livraison'
    expect(found(listed, 'Appel 24h avant la livraison', 'Récolte actuelle')).toEqual([])
  })

  test.each([
    [
      'Appel au pressoir 48h avant la livraison',
      'Appels groupés : un appel 72h avant chaque livraison',
    ],
    ['Pesée des caisses 2 jours après la récolte', 'Pesée 4 jours après la récolte'],
  ])('is not told two ways: « %s », « %s »', (listed, decided) => {
    expect(found(listed, decided).map(each => each.split(' ')[0])).toEqual(['figure-conflict'])
  })
})
