import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const kpi = (rank: number, label: string, baseline: string, target: string) => ({
  id: exampleId(rank),
  label,
  baseline,
  target,
})
const brief = {
  secondaryObjectives: ['Arroser 75 % des plants la nuit'],
  kpis: [
    kpi(1, 'Temps de recherche d’un plant', '4 h', '30 min (par chef)'),
    kpi(2, 'Part des ventes en ligne', '12 %', '≥ 40 %'),
  ],
}
const told = (line: string) =>
  found({ brief, meeting: { sections: [{ title: 'Objectifs', notes: `- Bilan\n- ${line}` }] } })

describe('An aim that minutes recall', () => {
  test.each([
    ['L’objectif du brief : rechercher un plant en 1 h, contre 4 h aujourd’hui', '1 h'],
    ['Rappel de l’objectif : rechercher un plant en 1 h, contre 4 h aujourd’hui', '1 h'],
    ['Objectif confirmé : 50 % des ventes en ligne', '50 %'],
    ['**Objectif rappelé :** 45 % de ventes en ligne (vs 12 % actuellement)', '45 %'],
    ['Temps de recherche d’un plant : 45 min (vs 4 h aujourd’hui)', '45 min'],
    ['La part des ventes en ligne (objectif ≥ 45 % en fin de mission) sera suivie', '45 %'],
    ['La part des ventes en ligne est à 31 % (objectif : 45 %), en hausse', '45 %'],
    ['Tout avance. **Part des ventes en ligne** : 31,5 % (cible 45 %)', '45 %'],
  ])('is that of the brief: « %s »', (line, stated) => {
    expect(told(line)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    'L’objectif du brief : rechercher un plant en 30 minutes, contre 4 h aujourd’hui',
    'L’objectif du brief : rechercher un plant en 0,5 h, contre 4 h aujourd’hui',
    'Objectif confirmé : 40 % des ventes en ligne',
    'Objectif confirmé : 75 % des plants arrosés la nuit',
    'Objectif de mars : 50 % des ventes en ligne',
    'Rappel de l’objectif : 30 min pour rechercher un plant, contre 4 h aujourd’hui',
    'Objectif relevé à 50 % des ventes en ligne',
    'Temps de recherche d’un plant : 50 min (vs 4 h au départ)',
    'Temps de recherche d’un outil : 50 min (vs 4 h aujourd’hui)',
    'Avec Florix : rechercher un plant en 50 min, contre 4 h aujourd’hui',
    'L’objectif du brief : livrer en 2 h, contre 5 h aujourd’hui',
    'Objectif confirmé : ouvrir 3 serres',
    'La part des ventes en ligne (objectif ≥ 40 % en fin de mission) sera suivie',
    'La part des ventes en ligne (objectif ≥ 25 % fin mars) sera suivie',
    'La part des ventes en ligne est à 31 % (objectif de mars : 25 %)',
    'La part des ventes en ligne à Tain est à 31 % (objectif : 45 %)',
    'La part des ventes en ligne des rosiers (objectif : 45 %) sera suivie',
    'La part des ventes au marché est à 31 % (objectif : 45 %)',
    'La part des ventes en ligne est à 31 % (cible du pilote : 25 %)',
    'La part des ventes en ligne est à 31 % (objectif revu : 45 %)',
  ])('or another: « %s »', line => {
    expect(told(line)).toEqual([])
  })
})
