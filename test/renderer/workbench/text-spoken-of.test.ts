import { describe, expect, it } from 'vitest'
import { textSpokenOf } from '../../../renderer/workbench/text-spoken-of.ts'

const texts = ['Recette', 'Mise en service', 'L’outil est livré le 4 mai, un dimanche']

describe('a finding leads to the very line it speaks of', () => {
  it('the row that it names', () => {
    expect(textSpokenOf(texts, { field: 'Jalon « Mise en service »' })).toBe(1)
  })

  it('the first of those it names that stands in the section', () => {
    expect(textSpokenOf(texts, { field: 'Reste de « Conseil » de « Recette »' })).toBe(0)
  })

  it('the text that holds what it quotes, even cut short, before any row', () => {
    const quote = "…l'outil est livré le 4 mai…"
    expect(textSpokenOf(texts, { field: 'Jalon « Recette »', quote })).toBe(2)
  })

  it('and none where the section says nothing of it', () => {
    expect(textSpokenOf(texts, { field: 'Jalon « Clôture »', quote: 'jamais écrit' })).toBe(
      undefined,
    )
    expect(textSpokenOf(texts, { field: 'Budget' })).toBe(undefined)
    expect(textSpokenOf(['', 'Recette'], { field: 'Jalon « »', quote: '…' })).toBe(undefined)
  })
})
