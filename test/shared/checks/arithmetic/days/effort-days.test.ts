import { expect, test } from 'vitest'
import { exampleId } from '../../../documents/budget-example.ts'
import { found } from '../../across/one-mission.ts'

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

test('The days of each person are those of the option that the phases tell, whichever is the fullest', () => {
  const option = (id: number, label: string, days: readonly [number, number]) => ({
    id: exampleId(id),
    label,
    lines: ['Anne Roy', 'Luc Bel'].map((person, rank) => ({
      ...line,
      id: exampleId(id * 10 + rank),
      label: person,
      person,
      days: days[rank],
      amount: (days[rank] ?? 0) * 100_000,
    })),
  })
  const offered = (...options: readonly (readonly [number, number])[]) =>
    found({
      proposal: {
        phases: [phase(1, 'Anne Roy', 5), phase(2, 'Anne Roy', 3), phase(3, 'Luc Bel', 4)],
        options: options.map((days, rank) => option(20 + rank, `Option ${rank + 1}`, days)),
      },
    })
  expect(offered([5, 0], [8, 4], [14, 9])).toEqual([])
  expect(offered([8, 4])).toEqual([])
  expect(offered([7, 5], [8, 4])).toEqual([])
  expect(offered([8, 4], [8, 5])).toEqual([])
  expect(offered([5, 1], [7, 5], [14, 9])).toEqual([
    'figure-conflict 5 jours',
    'figure-conflict 7 jours',
  ])
})

test('Days of an option that are a range are not added up', () => {
  const sold = (...more: object[]) =>
    found({
      proposal: {
        phases: [phase(1, 'Anne Roy', 20)],
        options: [{ id: exampleId(6), label: 'Option A', lines: [line, ...more] }],
      },
    })
  const range = { label: 'Essais (6 à 8 jours)', kind: 'consulting', amount: 600_000 }
  expect(sold({ ...range, amountMax: 800_000 })).toEqual([])
  expect(sold()).toEqual(['figure-conflict 12 jours'])
  expect(sold({ ...range, kind: 'licence', amountMax: 800_000 })).toEqual([
    'figure-conflict 12 jours',
  ])
})
