import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const aimed = (label: string, baseline: string, target: string) =>
  found({ brief: { kpis: [{ id: exampleId(961), label, baseline, target }] } })

test.each([
  ['Taux de rebut', '6 %', '< 9 %'],
  ['Taux de reprise des plants', '82 %', '≥ 75 %'],
  ['Délai de livraison', '5 jours', 'moins de 8 jours'],
  ['Réduire le temps de saisie', '3 h/semaine', '5 h/semaine'],
  ['Augmenter le panier moyen', '45 €', '38 €'],
  ['Taux de réclamations', '4 %', '7 %'],
])('An aim is no worse than today: %s, %s, %s', (label, baseline, target) => {
  expect(aimed(label, baseline, target)).toEqual([`figure-conflict ${target}`])
})

test.each([
  ['Taux de rebut', '6 %', '< 3 %'],
  ['Taux de rebut', '6 %', '< 6 %'],
  ['Taux de reprise des plants', '82 %', '≥ 90 %'],
  ['Délai de livraison', '5 jours', '48 h'],
  ['Délai de livraison', '1 jour', '< 48 min'],
  ['Réduire le temps de saisie', '3 h/semaine', '30 min/jour'],
  ['Temps de formation', '3 h', '6 h'],
  ['Fiches en ligne', '1 200', '300'],
  ['Maintenir le taux de rebut', '6 %', '< 7 %'],
  ['Taux de rebut', '6 %', 'rester < 7 %'],
  ['Taux de rebut', '6 %', '-20 %'],
  ['Panier moyen', '45 €', '≥ panier en magasin'],
  ['Délai de réponse', 'inconnu', '< 48 h'],
])('A better one, the same or no gain at all is no remark: %s, %s, %s', (...told) => {
  expect(aimed(...told)).toEqual([])
})

test('A report may begin with any month', () => {
  const kpi = { id: exampleId(961), label: 'Appels par semaine', baseline: '12', target: '< 20' }
  expect(found({ reports: [{ kpis: [{ ...kpi, actual: '33' }] }] })).toEqual([])
})
