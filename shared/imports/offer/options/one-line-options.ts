import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { moneyIn } from '../../../french/figures/numbers.ts'
import { isDayRateTitle } from '../../../french/names/rate-name.ts'
import type { Entry } from '../../outline/entry.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { amountOf, daysInCell, totalOf } from '../prices/priced.ts'
import { newOption } from './named-options.ts'
import { lineOfWords } from './words.ts'

/** « Sans l’étape C : 17 jours, 18 720 € HT », under « Variante »: what can be bought instead. */
export function variantOf(each: Entry, newId: () => string): Option[] {
  const monies = moneyIn(each.text)
  const [total] = monies
  if (total === undefined || monies.length > 1) return []
  const text = each.label ?? each.text
  const option = newOption({ text, line: each.line, depth: 7, kind: 'label' }, newId)
  return [{ ...option, lines: [lineOfWords(each, undefined, monies)], ...totalOf(total) }]
}

/** « Formule | Jours | Prix jour | Prix HT »: each row is an option of one line. */
export function optionOfRow(each: Entry, newId: () => string): Option | undefined {
  const [first, ...others] = each.cells ?? []
  if (
    first === undefined ||
    !/^(?:formule|option|offre|scenario|pack|variante|niveau$|palier$)/.test(
      bareWords(first.column),
    )
  )
    return undefined
  const priced = others.filter(({ column }) => !isDayRateTitle(column))
  const of = (pattern: RegExp) => priced.find(({ column }) => pattern.test(bareWords(column)))?.text
  const days = daysInCell(of(/^(?:jours|nombre de jours|nb|charge|duree)/) ?? '')
  const perDay = others.find(({ column }) => isDayRateTitle(column))?.text
  const rate = moneyIn(perDay ?? of(/^(?:taux|prix unitaire)/) ?? '')[0]
  const total = moneyIn(of(/^(?:prix(?! unitaire)|total|montant|tarif|cout|budget)/) ?? '')[0]
  if (total === undefined) return undefined
  const words = others.filter(
    ({ text }) => moneyIn(text).length === 0 && !/^\d+(?:[.,]\d+)?$/.test(text),
  )
  const option = newOption({ text: first.text, line: each.line, depth: 7, kind: 'label' }, newId)
  const isAddOn = /\(?en option\)?|\boptionnel/iu.test(first.text)
  return {
    ...option,
    label: option.label.replace(/\s*\((?:en option|optionnel(?:le)?)\)/iu, ''),
    ...(isAddOn && { addOn: true }),
    ...(words.length > 0 && { description: words.map(({ text }) => text).join('\n\n') }),
    lines: [
      {
        label: option.label,
        kind: days === undefined ? kindOfLine(option.label) : 'consulting',
        ...(days !== undefined && { days }),
        ...(rate !== undefined && { dayRate: rate.max }),
        ...amountOf(total),
      },
    ],
    ...totalOf(total),
  }
}
