import type { Budget, BudgetKind, BudgetLine } from '../../domain/budget.ts'
import { entry as asEntry, type Cell, type Entry, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { firstDays, firstPercent, moneyIn } from '../french-numbers.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

export type BudgetReading = { readonly budget: Budget; readonly left: readonly Left[] }

/** The rows of the budget's table, and the totals that the document states. */
export function readReportBudget(
  parts: readonly Section<ReportTopic>[],
  newId: () => string,
): BudgetReading {
  const lines: BudgetLine[] = []
  const unread: Left[] = []
  let stated: NonNullable<Budget['stated']> = {}
  let columns: readonly string[] = []
  for (const { entries, title, below } of parts) {
    for (const each of entries) {
      const cells = each.cells ?? loneRow(each, columns)
      const row = cells === undefined ? undefined : rowOf(cells)
      if (each.cells !== undefined) columns = each.cells.map(({ column }) => column)
      const rate = rateIn(each)
      if (row !== undefined && isTotal(row.label)) stated = { ...stated, ...statedBy(row) }
      else if (row !== undefined && lines.some(({ label }) => label === row.label)) continue
      else if (row !== undefined) lines.push({ id: newId(), ...lineOf(row) })
      else if (rate !== undefined) stated = { ...stated, rate }
      if (row === undefined && !isSilent(each)) {
        unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      }
    }
  }
  const isStated = Object.keys(stated).length > 0
  return { budget: { lines, ...(isStated && { stated }) }, left: unread }
}

/** A row that Markdown parted from its table, as a blank line does. */
function loneRow(each: Entry, columns: readonly string[]): Cell[] | undefined {
  if (!each.text.startsWith('|') || columns.length === 0) return undefined
  const texts = each.text
    .split('|')
    .slice(1)
    .map(text => text.trim())
  return columns.map((column, index) => ({ column, text: texts[index] ?? '' }))
}

type Row = {
  readonly label: string
  readonly planned: string | undefined
  readonly spent: string | undefined
  readonly left: string | undefined
  readonly gap: string | undefined
}

function rowOf(cells: readonly Cell[]): Row | undefined {
  const [first, ...others] = cells
  const of = (pattern: RegExp) => others.find(({ column }) => pattern.test(folded(column)))?.text
  const planned = of(/^(?:budget|prevu|prevision|montant|enveloppe|initial|alloue|vendu)/)
  const spent = of(/^(?:consomme|depense|realise|reel|engage|facture|utilise)/)
  if (first === undefined || (planned === undefined && spent === undefined)) return undefined
  if (moneyIn(`${planned ?? ''} ${spent ?? ''}`).length === 0) return undefined
  return {
    label: first.text,
    planned,
    spent,
    left: of(/^(?:reste|restant|solde|disponible)/),
    gap: of(/^(?:ecart|difference|delta|variation)/),
  }
}

function isTotal(label: string): boolean {
  return /^(?:sous )?totaux?\b|^total\b|^ensemble$/.test(folded(label))
}

function cents(text: string | undefined): number | undefined {
  return text === undefined ? undefined : moneyIn(text)[0]?.max
}

function statedBy({ planned, spent, left: rest }: Row): NonNullable<Budget['stated']> {
  const [total, used, remaining] = [cents(planned), cents(spent), cents(rest)]
  return {
    ...(total !== undefined && { total }),
    ...(used !== undefined && { spent: used }),
    ...(remaining !== undefined && { left: remaining }),
  }
}

function lineOf({ label, planned, spent, left: rest }: Row): Omit<BudgetLine, 'id'> {
  const used = cents(spent)
  const remaining = cents(rest)
  const spentDays = spent === undefined ? undefined : firstDays(spent)?.days
  const days = daysIn(planned) ?? sumOf(spentDays, daysIn(rest))
  return {
    label,
    kind: kindOfLine(label),
    amount: cents(planned) ?? 0,
    ...(days !== undefined && { days }),
    ...(spentDays !== undefined && { spentDays }),
    ...(used !== undefined && { spent: used }),
    ...(remaining !== undefined && { statedLeft: remaining }),
  }
}

function daysIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : firstDays(text)?.days
}

function sumOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other
}

/** What a line pays for, by the words it is called with. */
export function kindOfLine(label: string): BudgetKind {
  const words = folded(label)
  if (/deplacement|frais|mission|transport|hebergement|repas/.test(words)) return 'expenses'
  if (/licence|abonnement|logiciel|module|saas|hebergeur/.test(words)) return 'licence'
  if (
    /prestataire|sous traitan|developpement|setup|parametrage|integrat|agence|installation/.test(
      words,
    )
  ) {
    return 'thirdParty'
  }
  return /consult|conseil|accompagnement|honoraire|pilotage|formation|audit|jours?\b/.test(words)
    ? 'consulting'
    : 'other'
}

/** « Taux de consommation : 35 % ». */
function rateIn({ label, value = '' }: Entry): number | undefined {
  return /^taux de (?:consommation|depense)/.test(folded(label ?? ''))
    ? firstPercent(value)
    : undefined
}

/** Said by the title already: « au 30 avril ». */
function isSilent(each: Entry): boolean {
  return /^au \d/.test(
    folded(wholeText(asEntry({ text: each.text, line: each.line, kind: each.kind }))),
  )
}
