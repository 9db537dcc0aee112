import type { Budget, BudgetKind, BudgetLine } from '../../../domain/budget/budget.ts'
import type { Phase } from '../../../domain/plan/plan.ts'
import { printedCents, printedNumber } from '../../offer/printed/money.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedFacts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows } from '../../printed/table.ts'

/** The envelope and the lines; sums are computed. */
export function printedBudget(
  { blocks }: PrintedSection,
  phases: readonly Phase[],
  newId: () => string,
): Budget {
  const envelope = printedCents(printedFacts(blocks).get('Enveloppe convenue HT') ?? '')
  const rows = blocks.flatMap(block => printedRows(block, 'Poste') ?? [])
  return {
    ...(envelope !== undefined && { envelope }),
    lines: rows.slice(0, -1).map(row => lineOf(row, phases, newId)),
  }
}

const kinds: Readonly<Record<string, BudgetKind>> = {
  Conseil: 'consulting',
  Frais: 'expenses',
  Prestataire: 'thirdParty',
  Licence: 'licence',
  Autre: 'other',
}

function lineOf({ text }: PrintedRow, phases: readonly Phase[], newId: () => string): BudgetLine {
  const [days, dayRate] = [printedNumber(text('Jours')), printedCents(text('TJM HT'))]
  const [spent, spentDays] = spentIn(text('Consommé HT').split('\n'))
  const phaseId = phaseNamed(text('Phase'), phases)
  return {
    id: newId(),
    ...labelOf(text('Poste'), phases),
    kind: kinds[text('Nature')] ?? 'other',
    ...(days !== undefined && { days }),
    ...(dayRate !== undefined && { dayRate }),
    amount: printedCents(text('Montant HT')) ?? 0,
    ...(spentDays !== undefined && { spentDays }),
    ...(spent !== undefined && { spent }),
    ...(phaseId !== undefined && { phaseId }),
  }
}

/** « Conseil – Anne Roy », where somebody of that name works in a phase. */
function labelOf(text: string, phases: readonly Phase[]): Pick<BudgetLine, 'label' | 'person'> {
  const people = phases.flatMap(({ effort }) => effort.map(({ person }) => person))
  const person = people.find(each => text.endsWith(` – ${each}`))
  return person === undefined
    ? { label: text }
    : { label: text.slice(0, -person.length - 3), person }
}

/** The amount, then the days under it; either may stand alone. */
function spentIn(lines: readonly string[]): [number | undefined, number | undefined] {
  const days = lines.find(line => /jours?$/u.test(line))
  const amount = lines.find(line => line !== days) ?? ''
  return [printedCents(amount), days && printedNumber(days.replace(/\s*jours?$/u, ''))].map(each =>
    typeof each === 'number' ? each : undefined,
  ) as [number | undefined, number | undefined]
}

function phaseNamed(title: string, phases: readonly Phase[]): string | undefined {
  if (title === '') return undefined
  return phases.find(({ name }, index) =>
    [name, `Phase ${index + 1} – ${name}`, `Phase ${index + 1}`].includes(plainly(title)),
  )?.id
}

function plainly(text: string): string {
  return text.replace(/\s/gu, ' ')
}
