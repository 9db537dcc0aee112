import { expect, it } from 'vitest'
import { sceneOf } from '../../../../../shared/checks/scene/scene.ts'
import { datesAppealed } from '../../../../../shared/checks/time/milestones/dates-appealed.ts'
import { exampleId } from '../../../documents/budget-example.ts'
import { workspaceOf } from '../../across/one-mission.ts'

const milestones = [
  { id: exampleId(61), title: 'Ouverture de la serre basse', planned: '2025-03-03' },
  { id: exampleId(62), title: 'Formation des jardiniers', planned: '2025-04-07' },
]
const found = (summary: string) =>
  datesAppealed(
    sceneOf(
      workspaceOf({
        brief: { milestones },
        proposal: { date: '2025-01-06', milestones },
        reports: [{ date: '2025-04-30', summary }],
      }),
      '2025-12-01',
    ),
  ).map(({ expected }) => expected?.replace(/\s/g, ' '))

it.each([
  ['La serre basse est ouverte depuis le 10 mars, la date inscrite au brief.', '3 mars 2025'],
  ['Ouverture de la serre basse le 10 mars 2025 (date prévue au brief).', '3 mars 2025'],
  ['- Formation des jardiniers le lundi 14 avril – la date de notre proposition', '7 avril 2025'],
  ['Les jardiniers, en formation le 14 avril, le jour annoncé dans l’offre.', '7 avril 2025'],
])('« %s » is not the day that it appeals to', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

it.each([
  'La serre basse est ouverte depuis le 3 mars, la date inscrite au brief.',
  'La serre basse est ouverte depuis le 10 mars ; la date inscrite au brief était le 3.',
  'La serre basse est ouverte depuis le 10 mars, une semaine après la date du brief.',
  'La serre basse est ouverte depuis le 10 mars, la date convenue en comité.',
  'Le comité s’est tenu le 10 mars, la date inscrite au brief.',
  'Le client dit : « la serre basse ouvre le 10 mars, la date du bail ».',
])('« %s » says nothing against it', text => {
  expect(found(text)).toEqual([])
})
