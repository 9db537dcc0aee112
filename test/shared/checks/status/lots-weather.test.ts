import { expect, test } from 'vitest'
import { found } from '../across/one-mission.ts'

const told = (row: string, header = '| Lot | Prévu | Réel | Météo |') =>
  found({
    meeting: {
      sections: [{ title: 'Avancement', notes: `${header}\n|---|---|---|---|\n${row}` }],
    },
  })

test('A lot that is far behind what was planned is not green', () => {
  expect(told('| Lot 2 – Serre | 60 % | 35 % | 🟢 |')).toEqual(['rag-mismatch 35 %'])
  expect(
    told('| Serre | 60 % | 35 % | Vert |', '| Lot | Avancement prévu | Avancement réel | Statut |'),
  ).toHaveLength(1)
})

test('A lot that is near its planning, ahead of it or orange is told as it is', () => {
  expect(told('| Lot 2 – Serre | 60 % | 50 % | 🟢 |')).toEqual([])
  expect(told('| Lot 2 – Serre | 60 % | 80 % | 🟢 |')).toEqual([])
  expect(told('| Lot 2 – Serre | 60 % | 35 % | 🟠 |')).toEqual([])
  expect(told('| Lot 2 – Serre | 60 % | 35 % | 🟢 |', '| Lot | Coût | Gain | Avis |')).toEqual([])
})
