import { expect, test } from 'vitest'
import { budgetWorkbook } from '../../../shared/documents/budget-workbook.ts'
import { type SheetRow, WorkbookTree } from '../../../shared/documents/workbook-tree.ts'
import { budgetSpent, budgetTotal } from '../../../shared/domain/budget/budget.ts'
import { budgetLanding } from '../../../shared/domain/budget/landing.ts'
import { withVat } from '../../../shared/domain/budget/vat.ts'
import { Mission } from '../../../shared/domain/mission/mission.ts'
import {
  exampleClient,
  exampleFirm,
  exampleId,
  exampleMission,
  exampleProposal,
  exampleToday,
} from './budget-example.ts'
import { withPlainSpaces } from './tree-reading.ts'
import { formulasOf, namedValue, rowStarting, sheetNamed, shown } from './workbook-cells.ts'

const parties = { client: exampleClient, firm: exampleFirm, today: exampleToday }
const whole = budgetWorkbook({ ...parties, mission: exampleMission, proposal: exampleProposal })

test('A mission with its proposal gets every sheet, the technical one hidden', () => {
  expect(whole.sheets.map(sheet => sheet.name)).toEqual([
    'Synthèse',
    'Lignes',
    'Options',
    'Phases & intervenants',
    'Échéancier',
    'Livrables & jalons',
    '_etabli',
  ])
  expect(whole.sheets.filter(sheet => sheet.hidden).map(sheet => sheet.name)).toEqual(['_etabli'])
})

test('The workbook crosses to the exporter as the schema describes it', () => {
  expect(WorkbookTree.parse(structuredClone(whole))).toEqual(whole)
})

test('The named cells hold the totals of the mission', () => {
  const { net, vat, gross } = withVat(budgetTotal(exampleMission.budget), 20)
  expect(namedValue(whole, 'Total_HT')).toBe(net / 100)
  expect(namedValue(whole, 'Montant_TVA')).toBe(vat / 100)
  expect(namedValue(whole, 'Total_TTC')).toBe(gross / 100)
  expect(namedValue(whole, 'Consomme_HT')).toBe(budgetSpent(exampleMission.budget) / 100)
  expect(namedValue(whole, 'Atterrissage_HT')).toBe(budgetLanding(exampleMission.budget) / 100)
  expect(namedValue(whole, 'Enveloppe_HT')).toBe(42000)
  expect(namedValue(whole, 'Taux_TVA')).toBe(0.2)
})

test('An overrun line lands at what it has cost', () => {
  const lines = sheetNamed(whole, 'Lignes')
  const overrun = lines.rows.find(
    row => row.cells[1]?.kind === 'text' && row.cells[1].text === 'Reprise du catalogue',
  )
  const [budget, spent, remaining, landing] = [6, 8, 9, 11].map(index => overrun?.cells[index])
  expect(budget).toMatchObject({ formula: 'ROUND(E6*F6,2)', result: 4514.88 })
  expect(spent).toMatchObject({ formula: 'ROUND(H6*F6,2)', result: 5703 })
  expect(remaining).toMatchObject({ formula: 'ROUND(G6-I6,2)', result: -1188.12 })
  expect(landing).toMatchObject({ formula: 'IF(G6<0,MIN(G6,I6),MAX(G6,I6))', result: 5703 })
})

test('Fees come to the same total by phase and by person, a person counted once', () => {
  const sheet = sheetNamed(whole, 'Phases & intervenants')
  expect(rowStarting(sheet, 'Phase').slice(2, 5)).toEqual([
    'Claire Fontaine',
    'Hugo Martin',
    'Samir, photographe',
  ])
  const { phases } = exampleMission
  expect(phases.map(({ name }) => withPlainSpaces(`${rowStarting(sheet, name)[1]}`))).toEqual([
    '1er – 21 octobre 2024',
    '22 octobre – 15 décembre 2024',
  ])
  expect(rowStarting(sheet, 'Total jours').slice(2)).toEqual([13, 4.75, 2, 19.75, undefined])
  expect(rowStarting(sheet, 'Total honoraires HT').slice(2)).toEqual([
    15600,
    4514.88,
    0,
    undefined,
    20114.88,
  ])
})

test('What others invoice is kept apart from the firm’s price', () => {
  const sheet = sheetNamed(whole, 'Options')
  expect(rowStarting(sheet, 'Total facturé par nos soins HT').slice(5)).toEqual([28000, 28000])
  expect(rowStarting(sheet, 'Total du projet HT').slice(5)).toEqual([41200, 46400])
})

test('Progress in money, work and time stand side by side', () => {
  const sheet = sheetNamed(whole, 'Synthèse')
  expect(rowStarting(sheet, 'Livrables avancés')[1]).toBe(0.5875)
  expect(rowStarting(sheet, 'Temps écoulé')[1]).toBeCloseTo(46 / 98, 10)
})

test('A proposal without a mission names the totals of the option it recommends', () => {
  const tree = budgetWorkbook({ ...parties, proposal: exampleProposal })
  expect(tree.sheets.map(sheet => sheet.name)).not.toContain('Lignes')
  expect(namedValue(tree, 'Total_HT')).toBe(28000)
  expect(namedValue(tree, 'Total_TTC')).toBe(33600)
})

test('An empty mission still gives a budget to fill in', () => {
  const mission = Mission.parse({ id: exampleId(90), clientId: exampleId(10) })
  const tree = budgetWorkbook({ ...parties, mission })
  expect(tree.sheets.map(sheet => sheet.name)).toEqual(['Synthèse', 'Lignes', '_etabli'])
  expect(namedValue(tree, 'Total_HT')).toBe(0)
})

test('Other figures give the same formulas, so what the client types is followed everywhere', () => {
  const lines = exampleMission.budget.lines.map(line => ({
    ...line,
    ...(line.days === undefined ? { amount: line.amount + 12_345 } : { days: line.days + 1.25 }),
  }))
  const mission = { ...exampleMission, budget: { ...exampleMission.budget, envelope: 1, lines } }
  const payments = exampleProposal.payments.map(payment => ({ ...payment, share: 17 }))
  const proposal = { ...exampleProposal, payments }
  const firm = { ...exampleFirm, vatRate: 5.5 }
  const other = budgetWorkbook({ ...parties, firm, mission, proposal })
  expect(namedValue(other, 'Total_HT')).not.toBe(namedValue(whole, 'Total_HT'))
  expect(formulasOf(other)).toEqual(formulasOf(whole))
})

test('No word of a user ever enters a formula', () => {
  const strange = 'Zorglub"&HYPERLINK("x")'
  const budget = {
    lines: exampleMission.budget.lines.map(line => ({ ...line, label: strange, person: strange })),
  }
  const phases = exampleMission.phases.map(phase => ({ ...phase, name: strange }))
  const mission = { ...exampleMission, title: strange, budget, phases }
  const options = exampleProposal.options.map(option => ({ ...option, label: strange }))
  const proposal = { ...exampleProposal, options }
  const tree = budgetWorkbook({ ...parties, mission, proposal })
  expect(formulasOf(tree).filter(formula => /zorglub|hyperlink/i.test(formula))).toEqual([])
})

test('Each line, phase, deliverable and milestone keeps its identifier in a hidden column', () => {
  const ids = whole.sheets.flatMap(sheet =>
    sheet.rows.flatMap(row =>
      row.cells.flatMap((cell, index) =>
        sheet.columns[index]?.hidden === true && cell.kind === 'text' ? [cell.text] : [],
      ),
    ),
  )
  const { budget, phases, milestones } = exampleMission
  const expected = [
    ...budget.lines,
    ...phases,
    ...phases.flatMap(each => each.deliverables),
    ...milestones,
  ]
  for (const { id } of expected) expect(ids).toContain(id)
  const technical = sheetNamed(whole, '_etabli')
  expect(rowStarting(technical, 'workbookId')[1]).toBe(exampleMission.id)
  expect(rowStarting(technical, 'version')[1]).toBe('2')
})

test('The hidden sheet keeps what each row said when it left, a formula as what it computes', () => {
  const { rows } = sheetNamed(whole, '_etabli')
  const copy = rows.find(({ cells }) => {
    const label = cells[3]
    return label?.kind === 'text' && label.text === 'Pilotage et cadrage'
  })
  expect(copy?.cells.map(shown).slice(0, 9)).toEqual([
    'Lignes',
    5,
    'Honoraires',
    'Pilotage et cadrage',
    'Cadrage',
    'Claire Fontaine',
    13,
    1200,
    'ƒROUND(§*§,2)',
  ])
  const filled = whole.sheets.slice(0, -1).flatMap(({ rows: all }) => all.filter(isFilled))
  const start = rows.findIndex(
    ({ cells }) => cells[1]?.kind === 'text' && cells[1].text === 'Ligne',
  )
  expect(rows.length - start - 1).toBe(filled.length)
})

function isFilled({ cells }: SheetRow): boolean {
  return cells.some(cell => (shown(cell) ?? '') !== '')
}
