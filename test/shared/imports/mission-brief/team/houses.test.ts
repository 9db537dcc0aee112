import { expect, test } from 'vitest'
import { importBrief } from '../../../../../shared/imports/mission-brief/brief.ts'

function team(...lines: string[]) {
  let count = 0
  const text = [
    '# Brief client – Tissages Lorme',
    '',
    '**Client :** Tissages Lorme SARL',
    '',
    '## Objectifs',
    '- Réduire les délais',
    '',
    '## Équipe',
    '',
    ...lines,
    '',
    '## Risques',
    '- Retard du fournisseur',
  ].join('\n')
  const brief = importBrief(text, { newId: () => `id${++count}`, today: '2025-03-04' })
  if (brief.kind !== 'brief') throw new Error(brief.reason)
  const { client, firm } = brief.mission.team
  return { client: client.map(({ name }) => name), firm: firm.map(({ name }) => name) }
}

const sides = { client: ['Odile Ravier', 'Luc Tissot'], firm: ['Ida Brun'] }
const [clients, firms] = [
  ['- Odile Ravier, gérante', '- Luc Tissot, tisseur'],
  ['- Ida Brun, formation'],
]

test('Beside the client’s own name, the other name over people is the firm’s', () => {
  expect(team('Tissages Lorme', '', ...clients, '', 'Cairn', '', ...firms)).toEqual(sides)
  expect(team('Lorme', '', ...clients, '', 'Sillon & Fils', '', ...firms)).toEqual(sides)
  expect(team('### Tissages Lorme', '', ...clients, '', '### Cairn', '', ...firms)).toEqual(sides)
  expect(team('**Tissages Lorme**', '', ...clients, '', '**Cairn**', '', ...firms)).toEqual(sides)
})

test('As the item over their list', () => {
  const indented = (lines: readonly string[]) => lines.map(line => `  ${line}`)
  expect(team('- Tissages Lorme', ...indented(clients), '- Cairn', ...indented(firms))).toEqual(
    sides,
  )
})

test('A name of a group of the client’s people is no firm’s', () => {
  for (const group of ['Utilisateurs', 'Comité de pilotage', 'Ateliers', 'Direction'])
    expect(team('Tissages Lorme', '', ...clients, '', group, '', ...firms).firm).toEqual([])
})

test('Where the client’s name stands over nobody, nothing is the firm’s', () => {
  expect(team('Tissage', '', ...clients, '', 'Teinture', '', ...firms).firm).toEqual([])
})
