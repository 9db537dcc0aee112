import { describe, expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const phases = (title: string) => [
  {
    id: exampleId(1),
    name: 'Essais',
    deliverables: [{ id: exampleId(2), title }],
  },
]
const told = (deliverable: string, text: string) =>
  found({
    brief: { phases: phases(deliverable) },
    meeting: { sections: [{ title: 'Points', notes: text }] },
  })

describe('A pilot', () => {
  test.each([
    ['Pilote à Vienne (5 serres)', 'Pilote à Vienne avec 6 serres', '6'],
    ['Pilote avec 10 jardiniers', 'Bilan partagé avec les 12 jardiniers pilotes.', '12'],
    ['Tests pilotes auprès de 4 clients', '- **Mars** : tests pilotes (6 clients)', '6'],
    ['Pilote sur 3 serres', 'Le pilote portera sur 5 serres.', '5'],
    ['Pilote avec 10 jardiniers', 'Le pilote se fera avec 8 jardiniers.', '8'],
    ['Liste des 15 points pilotes', 'Les 18 points pilotes ont leur clé.', '18'],
    ['Pilote sur 3 sites', 'Les 4 sites pilotes sont équipés.', '4'],
  ])('is as large in the documents that follow: « %s », « %s »', (brief, text, stated) => {
    expect(told(brief, text)).toEqual([`figure-conflict ${stated}`])
  })

  test.each([
    ['Pilote à Vienne (5 serres)', 'Pilote à Vienne : 5 serres équipées'],
    ['Pilote à Vienne (5 serres)', 'Pilote à Tain avec 8 serres'],
    ['Pilote avec 10 jardiniers', 'Le pilote est élargi : pilote avec 14 jardiniers dès mars.'],
    ['Pilote avec 10 jardiniers', 'À voir au moment du pilote (12 jardiniers y travaillent).'],
    ['Pilote avec 10 jardiniers', '4 jardiniers pilotes formés sur 10.'],
    ['Pilote avec 10 jardiniers', 'Les 3 autres jardiniers pilotes viendront.'],
    ['Pilote sur 3 serres', 'Le pilote portera ensuite sur 5 serres.'],
    ['Pilote sur 4 points de vente', 'Retour sur les 3 points du pilote.'],
    ['Liste des 15 points pilotes', '3 points pilotes sur 15 sont ouverts.'],
    ['Pilote (2 semaines)', 'Pilote (3 serres)'],
    ['Pilote avec 10 jardiniers', 'Pilote avec 8 jardiniers sur 10 cette semaine'],
  ])('may be told otherwise: « %s », « %s »', (brief, text) => {
    expect(told(brief, text)).toEqual([])
  })
})
