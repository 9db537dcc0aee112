import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const brief = {
  kpis: [
    {
      id: exampleId(1),
      label: 'Appels « où est ma commande »',
      baseline: '77 par jour',
      target: '30 par jour',
    },
    { id: exampleId(2), label: 'Délai de facturation', baseline: '12 jours', target: '5 jours' },
  ],
}
const minuted = (notes: string, date = '2025-02-13') =>
  found({ brief, meeting: { date, sections: [{ title: 'Constats', notes }] } })

describe('The first minutes of a mission', () => {
  test.each([
    ['Accueil : 220 appels par jour, dont 88 « où est ma commande ».', '88'],
    ['- Délai de facturation : 14 jours', '14 jours'],
  ])('tell how things are as the brief does: « %s »', (notes, stated) => {
    expect(minuted(notes)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'Accueil : 220 appels par jour, dont 77 « où est ma commande ».',
    'Accueil : 220 appels par jour, dont 40 pour un devis.',
    '- Délai de facturation : 12 jours',
    '- Délai de facturation : 5 jours',
    '- Délai de facturation mesuré : 14 jours',
    '- Délai de facturation (concurrents) : 20 jours',
    '- Délai de livraison : 14 jours',
    'Si l’on attend, délai de facturation : 20 jours',
  ])('may tell what is right, aimed at or of others: « %s »', notes => {
    expect(minuted(notes)).toEqual([])
  })

  test('are followed by others, when things have changed', () => {
    expect(minuted('- Délai de facturation : 9 jours', '2025-05-13')).toEqual([])
  })
})
