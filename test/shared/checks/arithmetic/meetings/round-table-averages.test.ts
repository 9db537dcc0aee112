import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

const told = (notes: string) =>
  found({
    meeting: {
      participants: [{ name: 'Anne Morel' }, { name: 'Paul Roy' }],
      feedback: [
        { author: 'Anne Morel', text: 'Concret. (9/10)' },
        { author: 'Paul Roy', text: 'Un peu long. (7/10)' },
      ],
      sections: [{ id: exampleId(960), title: 'Suite', notes }],
    },
  })

test('The average alone on a line of the minutes is that of the round table', () => {
  expect(told('**Fin : 12h30**\n\n**Note moyenne : 8/10**')).toEqual([])
  expect(told('**Fin : 12h30**\n\n**Note moyenne : 8,5/10**')).toEqual(['figure-conflict 8,5/10'])
  expect(told('La note moyenne : 8,5/10 est celle des sites.')).toEqual([])
})
