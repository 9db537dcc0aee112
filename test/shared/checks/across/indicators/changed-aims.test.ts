import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const label = 'Plants livrés à l’heure'
const brief = { kpis: [{ id: exampleId(1), label, baseline: '52 %', target: '80 %' }] }
const kpis = (target: string) => [
  { id: exampleId(1), label, baseline: '52 %', target, actual: '71 %' },
]
const told = (target: string, text: string) =>
  found({ brief, reports: [{ kpis: kpis(target), highlights: [{ tone: 'good', text }] }] })

describe('A target is another than that of the brief', () => {
  test.each([
    'Avenant n°2 : cible portée de 80 % à 85 %',
    'La cible de 85 % remplace les 80 % du brief',
    'L’objectif des livraisons à l’heure est relevé de 80 à 85 %',
    'Cible des plants livrés à l’heure : 85 % au lieu de 80 %',
    'Objectif révisé à 85 % avec la direction',
    'Avenant signé le 3 février : 85 % de plants livrés à l’heure, et deux jours de plus',
    'Cible des livraisons : de 80 % à 85 %',
    'La cible initiale de 80 % devient 85 %',
  ])('where the report says that it changed: « %s »', text => {
    expect(told('85 %', text)).toEqual([])
  })

  test.each(['85 % (avenant n°2)', '85 % (cible révisée)', '85 % (au lieu de 80 %)'])(
    'or its own cell does: « %s »',
    target => {
      expect(told(target, 'Tout avance')).toEqual([])
    },
  )

  test.each([
    'Tout avance',
    'Objectif confirmé : 85 % de plants livrés à l’heure',
    'Le taux est passé de 80 % à 85 % en un mois',
    'Faire passer les livraisons à l’heure de 52 % à 85 %',
    'Objectif fixé à 85 % au lancement',
    'Cible portée de 80 % à 90 %',
    'La cible de 85 % est inchangée depuis l’avenant',
    'Le budget est porté à 85 000 € par l’avenant',
  ])('by mistake: « %s »', text => {
    expect(told('85 %', text)).toContain('figure-conflict 85 %')
  })

  const meeting = (date: string) => ({
    date,
    sections: [{ title: 'Cibles', notes: '- Cible portée de 80 % à 85 %' }],
  })

  test('where a meeting before it changed it', () => {
    const reports = [{ kpis: kpis('85 %') }]
    expect(found({ brief, reports, meeting: meeting('2025-02-13') })).toEqual([])
    expect(found({ brief, reports, meeting: meeting('2025-03-13') })).toEqual([
      'figure-conflict 85 %',
    ])
  })

  test('which is then what an aim is recalled by', () => {
    const sections = (notes: string) => ({ sections: [{ title: 'Points', notes }] })
    const text = 'Rappel de l’objectif : 85 % de plants livrés à l’heure'
    expect(found({ brief, meeting: sections(`- ${text}`) })).toEqual(['figure-conflict 85 %'])
    expect(found({ brief, meeting: sections(`- ${text}\n- Cible portée de 80 % à 85 %`) })).toEqual(
      [],
    )
  })
})
