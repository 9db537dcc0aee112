import { expect, test } from 'vitest'
import { budgetWorkbook } from '../../../shared/documents/budget-workbook.ts'
import { proposalDocument } from '../../../shared/documents/proposal.ts'
import { formatEuros } from '../../../shared/french/writing.ts'
import { offer, offerProposal } from './offer-example.ts'
import { blocksOf, rowTexts, under, withPlainSpaces } from './tree-reading.ts'
import { sheetNamed } from './workbook-cells.ts'

const thirds = ['À la signature', 'À mi-parcours', 'À la remise du rapport']
const proposal = {
  ...offerProposal,
  payments: thirds.map(when => ({ when, share: 100 / 3 })),
  options: offerProposal.options.slice(0, 1).map(option => ({
    ...option,
    lines: [{ label: 'Forfait', amount: 949_998 }],
  })),
}

test('An instalment is the same to the cent in the proposal and in its workbook', () => {
  const printed = proposalDocument({ ...offer, proposal })
  const [schedule] = blocksOf(under(printed, 'Modalités de paiement'), 'table')
  const told = schedule && rowTexts(schedule).map(cells => cells.at(-1))
  const { client, firm, today } = offer
  const workbook = budgetWorkbook({ client, firm, today, proposal })
  const cells = sheetNamed(workbook, 'Échéancier').rows.map(row => row.cells)
  const counted = [...thirds, 'Total des échéances'].map(when => {
    const gross = cells.find(([first]) => first?.kind === 'text' && first.text === when)?.[4]
    return gross?.kind === 'formula' ? Math.round(Number(gross.result) * 100) : undefined
  })
  expect(told).toEqual(counted.map(cents => withPlainSpaces(formatEuros(cents ?? 0))))
  expect(counted).toEqual([379_999, 379_999, 380_000, 1_139_998])
})
