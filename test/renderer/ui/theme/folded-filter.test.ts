import { describe, expect, it } from 'vitest'
import { foldedFilter } from '../../../../renderer/ui/theme/folded-filter.ts'

const options = ['Métallerie du Bois d’Œuvre · Refonte', 'Atelier Noé · Export'].map(label => ({
  value: label,
  label,
  disabled: false,
}))
const found = (search: string, limit = 10) =>
  foldedFilter({ options, search, limit }).map(option => ('label' in option ? option.label : ''))

describe('a list of choices is searched as one types', () => {
  it('without its accents, its ligatures or its capitals', () => {
    expect(found('metal')).toEqual(['Métallerie du Bois d’Œuvre · Refonte'])
    expect(found("d'oeuvre")).toEqual(['Métallerie du Bois d’Œuvre · Refonte'])
    expect(found('NOÉ')).toEqual(['Atelier Noé · Export'])
  })

  it('by words of the client and of the mission, in any order', () => {
    expect(found('export noe')).toEqual(['Atelier Noé · Export'])
  })

  it('and shows them all before anything is typed, as many as there is room for', () => {
    expect(found('')).toHaveLength(2)
    expect(found('', 1)).toHaveLength(1)
    expect(found('introuvable')).toEqual([])
  })
})
