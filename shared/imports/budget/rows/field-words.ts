import {
  deliverableStatuses,
  milestoneStatuses,
} from '../../../documents/budget-workbook/progress-sheet.ts'
import { BudgetKind } from '../../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../../domain/budget/kind.ts'
import { type Firm, personNamed } from '../../../domain/firm/firm.ts'
import type { Phase } from '../../../domain/plan/plan.ts'
import { Deliverable, Milestone } from '../../../domain/plan/plan.ts'
import { formatDate, formatDays, formatEuros, formatPercent } from '../../../french/writing.ts'
import { assertNever } from '../../../values/assert-never.ts'
import type { FieldValue } from './field-value.ts'
import type { FieldType } from './tables.ts'

type Named = { readonly phases: readonly Pick<Phase, 'id' | 'name'>[]; readonly firm: Firm }

/** A value as one reads it: « 1 200 € », « 4 jours », « Honoraires »; « vide » for none. */
export function fieldWords(type: FieldType, value: FieldValue, named: Named): string {
  if (value === undefined || value === '') return 'vide'
  return typeof value === 'number' ? figureWords(type, value) : valueWords(type, value, named)
}

function figureWords(type: FieldType, value: number): string {
  if (type === 'money') return formatEuros(value)
  return type === 'days' ? formatDays(value) : formatPercent(value)
}

function valueWords(type: FieldType, value: string, { phases, firm }: Named): string {
  switch (type) {
    case 'kind':
      return budgetKindLabels[BudgetKind.parse(value)]
    case 'phase':
      return phases.find(({ id }) => id === value)?.name ?? value
    case 'person':
      return personNamed(firm, value)?.name ?? value
    case 'date':
      return formatDate(value)
    case 'deliverableStatus':
      return deliverableStatuses[Deliverable.shape.status.parse(value)]
    case 'milestoneStatus':
      return milestoneStatuses[Milestone.shape.status.parse(value)]
    case 'text':
    case 'money':
    case 'days':
    case 'share':
      return value
    default:
      return assertNever(type)
  }
}
