import { lineAmount } from '../../domain/budget/budget.ts'
import { formatEuros, typeset } from '../../french/writing.ts'
import type { BudgetReturn } from './budget-return.ts'
import type { FieldChange, HereChange } from './changes/field-changes.ts'
import type { AddedLine } from './changes/typed-lines.ts'
import type { FieldValue } from './rows/field-value.ts'
import { fieldWords } from './rows/field-words.ts'
import type { Field } from './rows/tables.ts'

/** Whose budget it is: « Budget de la mission « Vente en ligne » ». */
export function budgetTitle({
  source: { mission, proposal },
}: Pick<BudgetReturn, 'source'>): string {
  if (mission !== undefined)
    return typeset(`Budget de la mission « ${mission.title || 'Sans titre'} »`)
  return typeset(`Budget de la proposition « ${proposal?.subject || 'Sans objet'} »`)
}

/** « Pilotage – Jours ». */
export function changeTitle({ label, field }: Pick<FieldChange, 'label' | 'field'>): string {
  return `${label || 'Sans libellé'} – ${field.heading}`
}

export type Values = (field: Field, value: FieldValue) => string

/** The values of fields as one reads them. */
export function valuesOf({
  source: { mission, proposal, firm },
}: Pick<BudgetReturn, 'source'>): Values {
  const phases = [...(mission?.phases ?? []), ...(proposal?.phases ?? [])]
  return ({ type }, value) => fieldWords(type, value, { phases, firm })
}

/** « 13 jours → 15 jours ». */
export function changeWords({ field, here, told }: FieldChange, words: Values): string {
  return `${words(field, here)} → ${words(field, told)}`
}

export function hereWords({ field, was, here }: HereChange, words: Values): string {
  return `${words(field, was)} → ${words(field, here)}`
}

/** What an added line costs: « 1 200 € ». */
export function addedWords({ values }: AddedLine): string {
  const figure = (name: 'days' | 'dayRate' | 'amount') => {
    const value = values.get(name)
    return typeof value === 'number' ? value : undefined
  }
  const [days, dayRate, amount = 0] = [figure('days'), figure('dayRate'), figure('amount')]
  if (days === undefined || dayRate === undefined) return formatEuros(amount)
  return formatEuros(values.has('amount') ? amount : lineAmount({ days, dayRate, amount }))
}

/** « 185,12 € sous l’enveloppe ». */
export function marginWords(margin: number): string {
  return margin < 0
    ? `enveloppe dépassée de ${formatEuros(-margin)}`
    : `${formatEuros(margin)} sous l’enveloppe`
}
