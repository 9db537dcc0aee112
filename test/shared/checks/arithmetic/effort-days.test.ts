import { expect, test } from 'vitest'
import { exampleId } from '../../documents/budget-example.ts'
import { found } from '../across/one-mission.ts'

const phase = (id: number, person: string, days: number) => ({
  id: exampleId(id),
  name: `Phase ${id}`,
  effort: [{ person, days }],
})
const line = {
  id: exampleId(5),
  label: 'Conseil',
  kind: 'consulting',
  days: 12,
  dayRate: 100_000,
  amount: 1_200_000,
}

test('Somebody of the team of an offer has the days that its phases give', () => {
  const sold = (note: string) =>
    found({
      proposal: {
        phases: [phase(1, 'Anne Roy', 5), phase(2, 'Anne Roy', 3), phase(3, 'Luc Bel', 4)],
        team: [
          { name: 'Anne Roy', role: 'Lead', note },
          { name: 'Luc Bel', role: 'Appui' },
        ],
        options: [{ id: exampleId(6), label: 'Option A', lines: [line] }],
      },
    })
  expect(sold('8 jours, Pilotage')).toEqual([])
  expect(sold('Pilotage, 3 jours par semaine')).toEqual([])
  expect(sold('9 jours, Pilotage')).toEqual(['figure-conflict 9 jours'])
})

test('What can be added to an offer is not what its phases are held against', () => {
  const sold = (days: number) =>
    found({
      proposal: {
        phases: [phase(1, 'Anne Roy', 15)],
        options: [
          { id: exampleId(6), label: 'Socle', lines: [{ ...line, days, amount: days * 100_000 }] },
          {
            id: exampleId(7),
            label: 'Suivi',
            addOn: true,
            lines: [{ ...line, id: exampleId(8), days: 4, amount: 400_000 }],
          },
        ],
      },
    })
  expect(sold(15)).toEqual([])
  expect(sold(11)).toEqual([])
  expect(sold(13)).toEqual(['figure-conflict 13 jours'])
  const alone = {
    id: exampleId(9),
    label: 'Suivi',
    addOn: true,
    lines: [{ ...line, days: 4, amount: 400_000 }],
  }
  expect(found({ proposal: { phases: [phase(1, 'Anne Roy', 15)], options: [alone] } })).toEqual([])
})
