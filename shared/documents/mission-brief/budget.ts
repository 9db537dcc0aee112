import {
  type BudgetKind,
  type BudgetLine,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from '../../domain/budget/budget.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import type { Mission } from '../../domain/mission/mission.ts'
import { sum } from '../../domain/money.ts'
import { formatDays, formatEuros, formatNumber } from '../../french/writing.ts'
import { facts, isFilled, row, section, table } from '../blocks.ts'
import type { Block } from '../document-tree.ts'
import { personName, phaseTitle } from '../parts/phases.ts'

export function budgetSection(mission: Mission, firm: Firm): Block[] {
  return section(1, 'Budget', [...budgetFacts(mission), ...budgetTable(mission, firm)])
}

function budgetFacts({ budget }: Mission): Block[] {
  const { envelope } = budget
  if (envelope === undefined) return []
  const gap = envelope - budgetTotal(budget)
  const gapLabel = gap < 0 ? 'Dépassement' : 'Reste à affecter'
  return facts('Enveloppe', [
    { label: 'Enveloppe convenue HT', value: formatEuros(envelope) },
    { label: gapLabel, value: gap === 0 ? undefined : formatEuros(Math.abs(gap)) },
  ])
}

function budgetTable(mission: Mission, firm: Firm): Block[] {
  const { budget } = mission
  const rows = budget.lines.map(line => lineRow(line, mission, firm))
  if (rows.length === 0) return []
  const spentDays = sum(budget.lines.map(line => line.spentDays ?? 0))
  const spent = spentText(budgetSpent(budget), spentDays)
  const total = ['Total HT', '', '', '', '', formatEuros(budgetTotal(budget)), spent]
  return table(
    'Budget de la mission',
    [
      ['Poste', 'text', 4],
      ['Nature', 'text', 2.2],
      ['Phase', 'text', 2.6],
      ['Jours', 'days', 1.2],
      ['TJM HT', 'money', 1.8],
      ['Montant HT', 'money', 2.2],
      ['Consommé HT', 'money', 2.2],
    ],
    [...rows, row('total', total)],
  )
}

function lineRow(line: BudgetLine, { phases }: Mission, firm: Firm) {
  const index = phases.findIndex(phase => phase.id === line.phaseId)
  const phase = phases[index]
  return row('body', [
    lineLabel(line, firm),
    kindNames[line.kind],
    phase === undefined ? '' : phaseTitle(phase, index),
    line.days === undefined ? '' : formatNumber(line.days),
    line.dayRate === undefined ? '' : formatEuros(line.dayRate),
    formatEuros(lineAmount(line)),
    spentText(lineSpent(line), line.spentDays ?? 0),
  ])
}

function lineLabel({ label, person }: BudgetLine, firm: Firm): string {
  const name = isFilled(person) ? personName(person, firm) : ''
  return [label, label.includes(name) ? '' : name].filter(isFilled).join(' – ')
}

/** The days under the amount: they may be counted where no price of a day says what they cost. */
function spentText(cents: number, days: number): string {
  const lines = [cents === 0 ? '' : formatEuros(cents), days === 0 ? '' : formatDays(days)]
  return lines.filter(isFilled).join('\n')
}

const kindNames: Record<BudgetKind, string> = {
  consulting: 'Conseil',
  expenses: 'Frais',
  thirdParty: 'Prestataire',
  licence: 'Licence',
  other: 'Autre',
}
