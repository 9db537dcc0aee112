import {
  deliverableStatuses,
  milestoneStatuses,
} from '../../../documents/budget-workbook/progress-sheet.ts'
import { type BudgetKind, BudgetKind as Kinds } from '../../../domain/budget/budget.ts'
import { budgetKindLabels } from '../../../domain/budget/kind.ts'
import type { Firm } from '../../../domain/firm/firm.ts'
import { toCents } from '../../../domain/money.ts'
import type { Deliverable, Milestone, Phase } from '../../../domain/plan/plan.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { isEmptyCell, plainText } from '../workbook/cell-key.ts'
import { dayOfSerial, dayOfText } from '../workbook/dates.ts'
import type { ReadCell } from '../workbook/read-workbook.ts'
import { typedNumber } from '../workbook/typed-number.ts'
import type { FieldType } from './tables.ts'

/** Cents, days, percent from 0 to 100, a day, a word of the domain or a text; nothing where it is empty. */
export type FieldValue = number | string | undefined

export type ReadField =
  | { readonly kind: 'value'; readonly value: FieldValue }
  /** `why`: a French sentence. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** What names in cells are looked for among. */
export type Around = {
  readonly phases: readonly Pick<Phase, 'id' | 'name'>[]
  readonly firm: Pick<Firm, 'people'>
  readonly startsIn1904: boolean
}

/** What a cell says as this kind of field; the result of a formula is read as if it had been typed. */
export function readField(type: FieldType, cell: ReadCell | undefined, around: Around): ReadField {
  if (cell === undefined || isEmptyCell(cell)) return valued(undefined)
  if (cell.isError === true) return unreadable('La cellule est en erreur.')
  if (cell.formula !== undefined && cell.value === undefined)
    return unreadable('Le résultat de la formule n’est pas dans le fichier.')
  switch (type) {
    case 'money':
    case 'days':
    case 'share':
      return readFigure(type, cell.value)
    case 'date':
      return readDate(cell.value, around)
    default:
      return readWords(type, plainText(`${cell.value}`), around)
  }
}

function valued(value: FieldValue): ReadField {
  return { kind: 'value', value }
}

function unreadable(why: string): ReadField {
  return { kind: 'unreadable', why }
}

function readFigure(type: 'money' | 'days' | 'share', typed: number | string | undefined) {
  const number = typeof typed === 'number' ? typed : typedNumber(typed ?? '')
  if (number === undefined) return unreadable('Ce texte n’est pas un nombre.')
  const value = { money: toCents(number), days: rounded(number), share: rounded(number * 100) }[
    type
  ]
  if (type === 'days' && (value < 0 || !Number.isInteger(value * 4)))
    return unreadable('Les jours se comptent par quarts, sans signe.')
  if (type === 'share' && (value < 0 || value > 100))
    return unreadable('Une part va de 0\u00a0% à 100\u00a0%.')
  return Number.isSafeInteger(Math.round(value))
    ? valued(value)
    : unreadable('Ce nombre est trop grand.')
}

/** Without what binary fractions add. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

function readDate(typed: number | string | undefined, { startsIn1904 }: Around): ReadField {
  const day =
    typeof typed === 'number' ? dayOfSerial(typed, startsIn1904) : dayOfText(plainText(typed ?? ''))
  return day === undefined ? unreadable('Ce n’est pas une date.') : valued(day)
}

function readWords(
  type: Exclude<FieldType, 'money' | 'days' | 'share' | 'date'>,
  words: string,
  { phases, firm }: Around,
): ReadField {
  switch (type) {
    case 'text':
      return valued(words)
    case 'person':
      return valued(firm.people.find(({ name }) => isSame(name, words))?.id ?? words)
    case 'phase':
      return known(
        phases.find(({ name }) => isSame(name, words))?.id,
        'Aucune phase ne porte ce nom.',
      )
    case 'kind':
      return known(keyOf<BudgetKind>(budgetKindLabels, words), kindsInWords)
    case 'deliverableStatus':
      return known(keyOf<Deliverable['status']>(deliverableStatuses, words), unknownStatus)
    case 'milestoneStatus':
      return known(keyOf<Milestone['status']>(milestoneStatuses, words), unknownStatus)
  }
}

function known(value: string | undefined, why: string): ReadField {
  return value === undefined ? unreadable(why) : valued(value)
}

function isSame(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other)
}

function keyOf<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  words: string,
): string | undefined {
  return Object.entries<string>(labels).find(([, label]) => isSame(label, words))?.[0]
}

const kindsInWords = `Les natures sont\u00a0: ${Kinds.options.map(kind => budgetKindLabels[kind]).join(', ')}.`
const unknownStatus = 'Ce statut n’existe pas.'
