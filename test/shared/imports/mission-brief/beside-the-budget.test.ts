import { describe, expect, it } from 'vitest'
import { briefed } from './told-brief.ts'

describe('What is said of the budget, below its lines', () => {
  const budget = (sentence: string) =>
    briefed('## Budget', '- Diagnostic : 20 000 €', '- Frais : 2 000 €', '', sentence).mission
      .budget

  it.each([
    'Le budget est voté. Les cuves (85 000 €) sont achetées par la filature.',
    'Les cuves (85 000 €) sont achetées directement par la filature.',
  ])('is none of it where others buy it: « %s »', sentence => {
    const { lines, envelope } = budget(sentence)
    expect(lines).toHaveLength(2)
    expect(envelope).toBeUndefined()
  })

  it.each([
    'Le budget est de 22 000 €.',
    'Le budget est de 22 000 €. Il a été voté en mars.',
    'Budget total : 22 000 €',
  ])('is what it comes to where it says so: « %s »', sentence => {
    expect(budget(sentence).envelope).toBe(2_200_000)
  })
})

it.each([
  'Diagnostic : 20 000 €',
  'Diagnostic : 16 jours × 1 250 € = 20 000 €',
  'Objectifs et cadrage : 20 000 €',
])('A line of the budget is one, whatever its name: « %s »', line => {
  const { budget, situation } = briefed('## Budget', `- ${line}`, '- Frais : 2 000 €').mission
  expect(budget.lines.map(({ amount }) => amount)).toEqual([2_000_000, 200_000])
  expect(situation).toEqual(['La filature refait ses cuves.'])
})
