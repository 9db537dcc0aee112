import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../one-mission.ts'

const planned = (what: string) =>
  found({
    brief: {
      phases: [
        {
          id: exampleId(1),
          name: 'Choix',
          deliverables: [{ id: exampleId(2), title: 'Étude de 4 fournisseurs de plants' }],
        },
      ],
      nextSteps: [{ what }],
    },
  })

test('What a brief promises a number of has that number in its next steps', () => {
  expect(planned('Étude des 4 fournisseurs de plants')).toEqual([])
  expect(planned('Étude de 2 pépinières')).toEqual([])
  expect(planned('Étude des 5 fournisseurs de plants')).toEqual(['figure-conflict 5'])
})
