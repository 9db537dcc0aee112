import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const cited = (reference: object, planned = '2025-04-30') =>
  found({
    brief: { end: '2025-01-31' },
    reports: [{ milestones: [{ id: exampleId(960), title: 'Déploiement complet', planned }] }],
    proposal: { date: '2025-03-03', references: [{ client: 'Pépinières Aubert', ...reference }] },
  }).filter(each => each.startsWith('event'))

const project = 'Arrosage, déployé dans toutes les serres depuis février 2025'

test('What a reference tells to be in place was so before the offer', () => {
  expect(cited({ project })).toEqual(['event-after-document février 2025'])
  expect(cited({ project }, '2025-02-14')).toEqual([])
  expect(cited({ project: 'Arrosage, déployé dans une serre depuis février 2025' })).toEqual([])
  expect(cited({ project: 'Arrosage de toutes les serres' })).toEqual([])
})

test('A result of the trial may be told before the mission ends', () => {
  const result = 'Temps d’arrosage réduit d’un tiers sur le pilote'
  const told = (planned: string) =>
    found({
      brief: {
        end: '2025-06-30',
        milestones: [{ id: exampleId(960), title: 'Début du pilote', planned }],
      },
      proposal: { date: '2025-03-03', references: [{ client: 'Pépinières Aubert', result }] },
    })
  expect(told('2025-02-10')).toEqual([])
  expect(told('2025-03-17')).toEqual([`event-after-document ${result}`])
})

test('A result may be told as far as it has come', () => {
  const told = (reference: object) =>
    found({
      brief: { end: '2025-06-30' },
      proposal: { date: '2025-03-03', references: [{ client: 'Pépinières Aubert', ...reference }] },
    })
  const result = 'Pertes ramenées de 12 % à 7 %'
  expect(told({ result })).toEqual([`event-after-document ${result}`])
  expect(told({ result: `${result} en avril 2025` })).toEqual([
    `event-after-document ${result} en avril 2025`,
  ])
  expect(told({ result: `${result} fin février 2025` })).toEqual([])
  expect(told({ result: `${result} à ce jour` })).toEqual([])
  expect(told({ result, project: 'Arrosage, mission en cours' })).toEqual([])
  expect(told({ result, project: 'Arrosage (fin prévue le 30 juin 2025)' })).toEqual([])
})
