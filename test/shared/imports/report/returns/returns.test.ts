import { expect, test } from 'vitest'
import { importDocument } from '../../../../../shared/imports/kinds/imported-document.ts'

function returned(...lines: string[]) {
  const text = [
    '# Rapport final – Filature Orval',
    '',
    'Période : de janvier à juin 2026',
    '',
    '## Bilan',
    'La mission est terminée.',
    '',
    '## Retour sur investissement',
    ...lines,
  ].join('\n')
  const told = importDocument(text, { newId: () => crypto.randomUUID(), today: '2026-07-03' })
  if (told.kind === 'refused') throw new Error(told.reason)
  const { content, unrecognised } = told.document
  if (content.kind !== 'final') throw new Error(content.kind)
  const { costs = [], gains = [], stated = [] } = content.report.roi ?? {}
  const amounts = (side: typeof costs) => side.map(({ amount }) => amount / 100)
  return {
    costs: amounts(costs),
    gains: amounts(gains),
    stated: stated.map(({ label, percent }) => `${label} ${percent}`),
    left: unrecognised.map(({ text: line }) => line),
  }
}

const list = [
  '**Coûts**',
  '- Cabinet Sillon : 18 000 €',
  '- Cardes : 32 000 €',
  '- **Total : 50 000 €**',
  '',
]
const gains = ['**Gains annuels**', '- Laine sauvée : 36 000 €', '- Énergie : 19 000 €', '']

test.each([
  '18 000 € HT sont ceux du devis initial. Les cardes avaient été votées à 34 000 € : 2 000 € n’ont pas été dépensés.',
  '*Le devis de départ était de 52 000 €.*',
  'Sans l’aide régionale, il aurait fallu 61 000 €.',
  '- dont TVA : 8 333 €',
])('What stands below the total of the costs is none of them: « %s »', remark => {
  const told = returned(...list, remark, '', ...gains)
  expect(told).toMatchObject({ costs: [18_000, 32_000], gains: [36_000, 19_000] })
  expect(told.left.join(' ')).toContain(remark.replace(/^- |\*/gu, '').slice(0, 20))
})

test('Lines that reckon the gains are neither costs nor gains', () => {
  const told = returned(
    ...list,
    ...gains,
    '- **Total : 55 000 €**',
    '',
    'Le calcul :',
    '1. 9 000 kg × 4 € la livre',
    '2. Économies : 380 heures à 50 €',
    '3. Licence : 40 postes à 12 €',
  )
  expect(told).toMatchObject({ costs: [18_000, 32_000], gains: [36_000, 19_000] })
  expect(told.left).toContain('9 000 kg × 4 € la livre')
})

test('A subtotal, or the total of one year, does not end the list', () => {
  const years = ['**Coûts**', '- Conseil : 18 000 €', '- Cardes : 32 000 €']
  const next = ['- Entretien : 4 000 €', '- **Total : 54 000 €**']
  for (const part of ['- Sous-total : 50 000 €', '- Total année 1 : 50 000 €'])
    expect(returned(...years, part, ...next).costs).toEqual([18_000, 32_000, 4000])
})

test('Costs told in a sentence are still read, and lines that tell their own side', () => {
  expect(
    returned('Les coûts montent à 50 000 €, dont 18 000 € de conseil et 32 000 € de cardes.').costs,
  ).toEqual([18_000, 32_000])
  expect(returned('- Conseil : 18 000 €', '- Gains annuels : 55 000 €')).toMatchObject({
    costs: [18_000],
    gains: [55_000],
  })
})

test('A gross return is told as such, and so is one over several years', () => {
  const claims = [
    '- ROI net à un an : 10 %',
    '- Retour brut de 110 %',
    '- ROI à trois ans : 230 %',
    '- Sans la laine vendue, le ROI reste à 4 % (heures seules).',
  ]
  expect(returned(...list, ...gains, '', '**Retours**', ...claims).stated).toEqual([
    'ROI net à un an 10',
    'ROI brut 110',
    'ROI à trois ans 230',
    'ROI (heures seules) 4',
  ])
})

test('A row named like its side, with the sum of the lines above it, is no line of it', () => {
  const table = (label: string, amount: string) =>
    returned(
      '### Coûts',
      '| Poste | Montant HT |',
      '|---|---|',
      '| Cabinet Sillon | 18 000 € |',
      '| Cardes | 32 000 € |',
      `| **${label}** | **${amount}** |`,
    ).costs
  expect(table('Investissement', '50 000 €')).toEqual([18_000, 32_000])
  expect(table('Coût complet', '50 000 €')).toEqual([18_000, 32_000])
  expect(table('Dépenses annexes', '4 000 €')).toEqual([18_000, 32_000, 4_000])
  expect(table('Second métier à filer', '50 000 €')).toEqual([18_000, 32_000, 50_000])
})

test('What a return is reckoned from is kept beside it', () => {
  const formula = 'ROI net : (71 500 - 50 000) / 50 000 = 43 %'
  const told = returned(...list, ...gains, '### Le calcul', `- ${formula}`, '- ROI net : 43 %')
  expect(told.stated).toEqual(['ROI calculé 43'])
  expect(told.left).toEqual([expect.stringContaining(formula)])
})
