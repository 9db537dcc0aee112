import { expect, it } from 'vitest'
import { clauseLine, clausesFor } from '../../../../shared/domain/firm/clauses.ts'
import { Firm } from '../../../../shared/domain/firm/firm.ts'

const firm = Firm.parse({
  name: 'Rivage',
  clauses: [
    { id: id(1), title: 'Confidentialité', text: 'Rien ne sort.' },
    { id: id(2), title: 'Garantie de délai', text: 'Deux jours offerts.' },
    { id: id(3), title: 'Le cabinet', text: 'Six personnes.', use: 'presentation' },
    { id: id(4), title: 'Garantie décennale', text: 'Sans objet.', use: 'conditions' },
  ],
})

it('a clause serves what it was written for, or what its title says', () => {
  const titles = (use: Parameters<typeof clausesFor>[1]) =>
    clausesFor(firm, use).map(({ title }) => title)
  expect(titles('conditions')).toEqual(['Confidentialité', 'Garantie décennale'])
  expect(titles('guarantee')).toEqual(['Garantie de délai'])
  expect(titles('presentation')).toEqual(['Le cabinet'])
  expect(titles('reference')).toEqual([])
})

it('a clause becomes one line of a list, led by its title', () => {
  expect(clauseLine({ title: 'Garantie', text: 'Deux jours.' })).toBe('Garantie\u00a0: Deux jours.')
  expect(clauseLine({ title: ' ', text: 'Deux jours.' })).toBe('Deux jours.')
})

function id(rank: number): string {
  return `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`
}
