import { describe, expect, it, test } from 'vitest'
import { kpiInWords } from '../../../../shared/imports/words/kpi-words.ts'

describe('An indicator told in a line says where it stands and where it should be', () => {
  it.each([
    [
      'Km à vide ≤ 15% (vs 22% aujourd’hui) au 31 décembre 2025',
      '22%',
      '≤ 15% au 31 décembre 2025',
    ],
    ['Appels de suivi < 12/jour (35 actuellement)', '35', '< 12/jour'],
    ['Délai de facturation : 12 jours → 2 jours', '12 jours', '2 jours'],
    ['pénalités (140 k€ -> 70 k€)', '140 k€', '70 k€'],
    ['délai de réponse : de 74 à 30 jours', '74', '30 jours'],
    ['5 contacts qualifiés par mois d’ici un an (vs 0-1 aujourd’hui)', '0-1', '5'],
    ['Occupation en mai : 55% (vs 41%)', '41%', '55%'],
    ['Part de la laine bio : de 15% à 30% du CA en deux ans', '15%', '30%'],
    ['Part de la laine bio : 15% → 30% du CA', '15%', '30%'],
    ['Plaintes écrites : 40 par an → 12 par an', '40 par an', '12 par an'],
    ['Camions en retard : 6 par semaine -> 2', '6 par semaine', '2'],
  ])('%s', (words, baseline, target) => {
    expect(kpiInWords(words)).toMatchObject({ baseline, target })
  })

  it('with what is measured as its name, and what follows the figures beside it', () => {
    expect(kpiInWords('Part de la laine bio : de 15% à 30% du CA en deux ans').label).toBe(
      'Part de la laine bio (du CA en deux ans)',
    )
  })

  it.each([
    ['Part des demandes en ligne : 65 % à fin 2027', '65 % à fin 2027'],
    ['Satisfaction ≥ 7/10 (enquête interne)', '≥ 7/10'],
    ['500 abonnés à la lettre', '500'],
    ['Top 5 de la région', 'Top 5'],
  ])('%s: only the aim', (words, target) => {
    expect(kpiInWords(words).target).toBe(target)
    expect(kpiInWords(words).baseline).toBeUndefined()
  })

  it.each(['Équipe plus sereine', 'Panier moyen stable'])('%s: no figure is made up', words => {
    expect(kpiInWords(words)).toEqual({ label: words })
  })
})

test('How far the aim is from here is told apart from where it stands now', () => {
  expect(kpiInWords('Tri du courrier : 5 min (vs 2 h actuellement, soit -96 %)')).toEqual({
    label: 'Tri du courrier',
    baseline: '2 h',
    target: '5 min',
    statedGap: '-96 %',
  })
})

test('No name of an indicator ends on a preposition', () => {
  expect(kpiInWords('Tri du courrier en moins de 5 min (vs 2 h)')).toEqual({
    label: 'Tri du courrier',
    baseline: '2 h',
    target: 'moins de 5 min',
  })
})

test('What a measure is brought to is its aim', () => {
  expect(kpiInWords('Séchage ramené à 12 heures (vs 34 actuellement)')).toEqual({
    label: 'Séchage',
    baseline: '34',
    target: '12 heures',
  })
  expect(kpiInWords('Rebuts réduits à moins de 3 % (contre 8 %)')).toEqual({
    label: 'Rebuts',
    baseline: '8 %',
    target: 'moins de 3 %',
  })
  expect(kpiInWords('Un bain limité à 3 cuves de laine par jour').target).toBeUndefined()
})
