import type { RootContent } from 'mdast'
import { optionPrice } from '../../../domain/proposal/price.ts'
import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { isPersonName } from '../../header/person.ts'
import type { PrintedSection } from '../../printed/document.ts'
import { printedFacts } from '../../printed/lists.ts'
import { type PrintedRow, printedRows, told } from '../../printed/table.ts'
import { proseOfBlocks } from '../../printed/words.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { printedCents, printedNumber, printedRange } from './money.ts'

/** Each option under its heading: what it is, its lines, what is to be known of it. */
export function printedOptions(
  { parts }: PrintedSection,
  people: ReadonlySet<string>,
  newId: () => string,
): Option[] {
  return parts
    .filter(({ title }) => title !== 'Options combinées')
    .map(part => optionOf(part, people, newId))
}

function optionOf(
  { title, blocks }: PrintedSection,
  people: ReadonlySet<string>,
  newId: () => string,
): Option {
  const at = blocks.findIndex(block => printedRows(block, 'Prestation') !== undefined)
  const rows = printedRows(blocks[at], 'Prestation') ?? []
  const end = at < 0 ? blocks.length : at
  const described = blocks.slice(0, end).filter(block => !isKeyFigures(block))
  const option = {
    id: newId(),
    ...labelIn(title),
    ...told('description', proseOfBlocks(described.filter(block => !isOthersNote(block)))),
    lines: linesIn(rows, people),
    ...told('note', proseOfBlocks(blocks.slice(end + 1).filter(block => !isOthersNote(block)))),
  }
  return { ...option, ...statedTotal(option, rows) }
}

/** « Option A – Audit – en complément – recommandée ». */
function labelIn(title: string): Pick<Option, 'label' | 'recommended' | 'addOn'> {
  const [, extra = title, chosen] = /^(.*?)(\s–\srecommandée)?$/su.exec(title) ?? []
  const [, label = extra, addOn] = /^(.*?)(\s–\sen complément)?$/su.exec(extra) ?? []
  const isChosen = chosen !== undefined || /recommandée(?!\p{L})/iu.test(label)
  const isAddOn = addOn !== undefined || /en complément(?!\p{L})/iu.test(label)
  return { label, ...(isChosen && { recommended: true }), ...(isAddOn && { addOn: true }) }
}

/** « Notre prix HT : 28 000 € », above the table that sums up to it. */
function isKeyFigures(block: RootContent): boolean {
  const labels = [...printedFacts([block]).keys()]
  return labels.length > 0 && labels.every(label => /^(?:Notre prix|Projet complet)\b/.test(label))
}

function isOthersNote(block: RootContent): boolean {
  return proseOfBlocks([block]).startsWith('Les montants facturés par d’autres prestataires sont')
}

const groupOfOthers = 'Facturé par d’autres prestataires'

function isInBold(row: PrintedRow): boolean {
  return row.cell('Prestation')[0]?.type === 'strong'
}

/** Titles of groups and sums are in bold; what others bill stands under their title. */
function linesIn(rows: readonly PrintedRow[], people: ReadonlySet<string>): OptionLine[] {
  const from = rows.findIndex(({ text }) => text('Prestation') === groupOfOthers)
  return rows.flatMap((row, index) =>
    isInBold(row) ? [] : [lineOf(row, people, from >= 0 && index > from)],
  )
}

function lineOf({ text }: PrintedRow, people: ReadonlySet<string>, isOthers: boolean): OptionLine {
  const days = printedNumber(text('Jours'))
  const named = namedIn(text('Prestation'), people, days !== undefined)
  const dayRate = printedCents(text('TJM HT'))
  const amount = printedRange(text('Montant HT') || text('Montant'))
  return {
    ...named,
    kind: lineKind(named.label, days, isOthers),
    ...(days !== undefined && { days }),
    ...(dayRate !== undefined && { dayRate }),
    ...(amount && { amount: amount.min }),
    ...(amount && amount.max !== amount.min && { amountMax: amount.max }),
    ...(isOthers && { billedByOthers: true }),
  }
}

/** « Conseil et pilotage – Marc Dubois »; a name that the label has already is not told twice. */
function namedIn(
  text: string,
  people: ReadonlySet<string>,
  isByDay: boolean,
): Pick<OptionLine, 'label' | 'person'> {
  const known = [...people]
  const after = known.find(name => text.endsWith(` – ${name}`))
  if (after !== undefined) return { label: text.slice(0, -after.length - 3), person: after }
  const [, label, stranger = ''] = /^(.*)\s–\s([^–]+)$/su.exec(text) ?? []
  if (label !== undefined && isPersonName(stranger)) return { label, person: stranger }
  const person = isByDay ? known.find(name => isPersonName(name) && text.includes(name)) : undefined
  return { label: text, ...(person !== undefined && { person }) }
}

function lineKind(
  label: string,
  days: number | undefined,
  isOthers: boolean,
): NonNullable<OptionLine['kind']> {
  if (days !== undefined) return 'consulting'
  const kind = kindOfLine(label)
  return isOthers && kind !== 'licence' ? 'thirdParty' : kind
}

/** The sum under the lines, where it is not theirs: a figure above it was changed alone. */
function statedTotal(
  option: Option,
  rows: readonly PrintedRow[],
): Pick<Option, 'total' | 'totalMax'> {
  const sum = rows.findLast(
    row =>
      isInBold(row) && /^(?:Notre prix(?: HT)?|Projet complet HT)$/u.test(row.text('Prestation')),
  )
  const stated = printedRange(sum?.text('Montant HT') || sum?.text('Montant') || '')
  const { total } = optionPrice(option)
  if (stated === undefined || (stated.min === total.min && stated.max === total.max)) return {}
  return { total: stated.min, ...(stated.max !== stated.min && { totalMax: stated.max }) }
}
