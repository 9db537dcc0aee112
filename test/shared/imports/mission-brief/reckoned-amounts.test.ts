import { expect, test } from 'vitest'
import { read } from '../offer/invented-offer.ts'
import { briefed } from './told-brief.ts'

const told = [
  ['Trajets : 1 800 € (9 allers-retours à 200 €)', 1_800_00],
  ['Trajets : 1 800 € (8 allers-retours de 200 €)', 1_800_00],
  ['Nuits : 840 € HT (120 € la nuit)', 840_00],
  ['Ateliers : 5 000 € (4 demi-journées × 1 250 €)', 5_000_00],
  ['Repas : 450 €, soit 15 repas à 30 €', 450_00],
  ['Repas : 15 repas à 30 €, soit 450 €', 450_00],
  ['Frais : 1 340 € (4 trajets de 200 € et 6 nuits à 90 €)', 1_340_00],
  ['Divers : 700 € (400 € de salle et 300 € de supports)', 700_00],
  ['Impression : 900 € (dont 150 € de port)', 900_00],
] as const

test.each(told)('One amount, whatever its brackets reckon: « %s »', (line, amount) => {
  const { lines } = briefed('## Budget', '', '- Conseil : 9 000 €', `- ${line}`).mission.budget
  expect(lines.map(each => each.amount)).toEqual([9_000_00, amount])
  const { options } = read('## Budget', '', '- Conseil : 9 000 €', `- ${line}`).proposal
  expect(options[0]?.lines.map(each => each.amount)).toEqual([9_000_00, amount])
})

test.each([
  ['Conseil : 12 000 € (12 jours à 1 000 €)', 12],
  ['Conseil : 12 000 € (11 jours × 1 000 €)', 11],
  ['Conseil : 12 jours, 12 000 € (1 000 €/jour)', 12],
])('Days at a rate in brackets are kept: « %s »', (line, days) => {
  const [brief] = briefed('## Budget', '', `- ${line}`, '- Repas : 90 €').mission.budget.lines
  expect(brief).toMatchObject({ days, dayRate: 1_000_00, amount: 12_000_00 })
  const [offer] =
    read('## Budget', '', `- ${line}`, '- Repas : 90 €').proposal.options[0]?.lines ?? []
  expect(offer).toMatchObject({ days, dayRate: 1_000_00, amount: 12_000_00 })
})

test('A total told with its parts in brackets is the envelope, and they are the lines', () => {
  const { envelope, lines } = briefed(
    '## Budget',
    '',
    'Budget : 9 800 € (9 000 € de conseil et 800 € de frais)',
  ).mission.budget
  expect(envelope).toBe(9_800_00)
  expect(lines.map(({ amount }) => amount)).toEqual([9_000_00, 800_00])
})

const rates = 'Tarif journalier : 900 € (junior), 1 150 € (senior)'

test.each([rates, `**${rates.replace(' :', ' :**')}`])('A rate is no line: « %s »', line => {
  const { mission, listed } = briefed('## Budget', '', '- Conseil : 9 000 €', '', line)
  expect(mission.budget.lines).toHaveLength(1)
  expect(listed.join()).toContain('1 150 €')
  const [option] = read('## Budget', '', '- Conseil : 9 000 €', '', line).proposal.options
  expect(option?.lines).toHaveLength(1)
  expect(option?.total).toBeUndefined()
})

test('Fees beside other lines are a line; alone, or made up by the lines below, what was agreed', () => {
  const budgetOf = (...lines: string[]) => briefed('## Budget', '', ...lines).mission.budget
  expect(budgetOf('- Honoraires : 9 000 €', '- Trajets : 800 €')).toMatchObject({
    lines: [{ label: 'Honoraires', kind: 'consulting', amount: 9_000_00 }, { amount: 800_00 }],
  })
  expect(budgetOf('**Honoraires :** 9 000 € HT')).toMatchObject({ envelope: 9_000_00, lines: [] })
  const parted = budgetOf('Honoraires : 9 000 €', '', '- Étude : 4 000 €', '- Essais : 5 000 €')
  expect(parted).toMatchObject({ envelope: 9_000_00, lines: [{}, {}] })
})
