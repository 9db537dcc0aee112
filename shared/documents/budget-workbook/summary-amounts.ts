import {
  type Budget,
  budgetRemaining,
  budgetSpent,
  budgetTotal,
  lineAmount,
  lineSpent,
} from '../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../domain/budget/kind.ts'
import { budgetLanding } from '../../domain/budget/landing.ts'
import { withVat } from '../../domain/budget/vat.ts'
import type { Firm } from '../../domain/firm/firm.ts'
import { sum } from '../../domain/money.ts'
import type { CellStyle } from '../workbook-tree.ts'
import { computed, computedMoney, heading, money, words } from './cells.ts'
import type { LinesTotals } from './lines-totals.ts'
import type { SheetDraft } from './sheet-draft.ts'
import { vatRateName } from './vat-rate.ts'

/** Planned, spent, left and expected in the end, with VAT, beside what was agreed with the client. */
export function addAmounts(
  draft: SheetDraft,
  budget: Budget,
  lines: LinesTotals,
  firm: Firm,
): void {
  draft.gap()
  draft.banner('Montants', 'section')
  draft.add([heading(''), heading('HT', 'money'), heading('TVA', 'money'), heading('TTC', 'money')])
  const add = (label: string, formula: string, cents: number, style: CellStyle) =>
    addTaxed(draft, { label, formula, cents, style }, firm.vatRate)
  const planned = add('Budget', lines.planned, budgetTotal(budget), 'total')
  draft.named('Total_HT', `B${planned}`)
  draft.named('Montant_TVA', `C${planned}`)
  draft.named('Total_TTC', `D${planned}`)
  draft.named('Consomme_HT', `B${add('Consommé', lines.spent, budgetSpent(budget), 'body')}`)
  const remaining = add('Reste', lines.remaining, budgetRemaining(budget), 'body')
  draft.named('Reste_HT', `B${remaining}`)
  draft.highlights.push({
    range: `A${remaining}:D${remaining}`,
    formula: `$B${remaining}<0`,
    tone: 'bad',
  })
  const landing = add('Atterrissage prévu', lines.landing, budgetLanding(budget), 'body')
  draft.named('Atterrissage_HT', `B${landing}`)
  if (budget.envelope !== undefined) addEnvelope(draft, budget, budget.envelope)
}

type Taxable = {
  readonly label: string
  readonly formula: string
  readonly cents: number
  readonly style: CellStyle
}

function addTaxed(draft: SheetDraft, { label, formula, cents, style }: Taxable, rate: number) {
  const row = draft.nextRow
  const { vat, gross } = withVat(cents, rate)
  return draft.add([
    words(label, style),
    computedMoney(formula, cents, style),
    computedMoney(`ROUND(B${row}*${vatRateName},2)`, vat, style),
    computedMoney(`B${row}+C${row}`, gross, style),
  ])
}

function addEnvelope(draft: SheetDraft, budget: Budget, envelope: number): void {
  const row = draft.add([words('Enveloppe convenue'), money(envelope, 'input')])
  draft.named('Enveloppe_HT', `B${row}`)
  draft.rules.push({ kind: 'atLeastZero', range: `B${row}` })
  const margin = draft.add([
    words('Marge sur l’enveloppe à l’atterrissage'),
    computedMoney('ROUND(Enveloppe_HT-Atterrissage_HT,2)', envelope - budgetLanding(budget)),
  ])
  const formula = `$B${margin}<0`
  draft.highlights.push({ range: `A${margin}:B${margin}`, formula, tone: 'bad' })
}

export function addKinds(draft: SheetDraft, budget: Budget, lines: LinesTotals): void {
  draft.gap()
  draft.banner('Par nature de dépense', 'section')
  draft.add([
    heading('Nature'),
    heading('Budget HT', 'money'),
    heading('Consommé HT', 'money'),
    heading('Reste HT', 'money'),
    heading('Consommé', 'percent'),
  ])
  const first = draft.nextRow
  for (const { kind, planned, spent } of lines.byKind) {
    const own = budget.lines.filter(line => line.kind === kind)
    const amounts = { planned: sum(own.map(lineAmount)), spent: sum(own.map(lineSpent)) }
    addSpent(draft, { label: budgetKindLabels[kind], planned, spent, ...cents(amounts) }, 'body')
  }
  const last = draft.nextRow - 1
  const total = { planned: budgetTotal(budget), spent: budgetSpent(budget) }
  const [planned, spent] = [`SUM(B${first}:B${last})`, `SUM(C${first}:C${last})`]
  addSpent(draft, { label: 'Total', planned, spent, ...cents(total) }, 'total')
  draft.highlights.push({ range: `D${first}:E${last}`, formula: `$D${first}<0`, tone: 'bad' })
}

function cents(amounts: { planned: number; spent: number }) {
  return { plannedCents: amounts.planned, spentCents: amounts.spent }
}

type Spent = {
  readonly label: string
  readonly planned: string
  readonly spent: string
  readonly plannedCents: number
  readonly spentCents: number
}

function addSpent(draft: SheetDraft, given: Spent, style: CellStyle): void {
  const row = draft.nextRow
  const { label, planned, spent, plannedCents, spentCents } = given
  const share = plannedCents === 0 ? '' : spentCents / plannedCents
  draft.add([
    words(label, style),
    computedMoney(planned, plannedCents, style),
    computedMoney(spent, spentCents, style),
    computedMoney(`ROUND(B${row}-C${row},2)`, plannedCents - spentCents, style),
    computed(`IF(B${row}=0,"",C${row}/B${row})`, share, 'percent', style),
  ])
}
