import { bareWords } from '../../../french/bare-words.ts'
import type { Cell, Entry, Group } from '../../outline/entry.ts'
import { columnNamed } from '../../outline/tables/column-names.ts'

type Apart = { readonly rows: readonly Entry[]; readonly others: readonly Group[] }

/** Right below the lines of the header, a table of people needs no title to be one. */
export function peopleApart(groups: readonly Group[]): Apart {
  return {
    rows: groups.flatMap(({ entries }) => entries.filter(isPersonRow)),
    others: groups.map(each => ({
      ...each,
      entries: each.entries.filter(one => !isPersonRow(one)),
    })),
  }
}

/** « Participant | Fonction | Présence »: the titles of the columns say that the rows are people. */
function isPersonRow({ cells = [] }: Entry): boolean {
  const [first, ...others] = cells
  return (
    first !== undefined &&
    (isNameColumn(first) || columnNamed(first.column) === 'who') &&
    others.some(each => columnNamed(each.column) === 'role' || isAttendance(each)) &&
    !others.some(each => columnNamed(each.column) === 'what')
  )
}

/** The row with its people under « Nom », and whether they came in a note of its own. */
export function personRow(each: Entry): { readonly row: Entry; readonly away: string | undefined } {
  const { cells } = each
  if (cells === undefined) return { row: each, away: undefined }
  const [first, ...others] = cells
  const attendance = others.filter(isAttendance)
  const away = attendance.find(({ text }) => /^(?:absent|excuse)/.test(bareWords(text)))?.text
  const isNamed = cells.some(({ column }) => columnNamed(column) === 'who')
  const kept = cells.filter(cell => !attendance.includes(cell))
  const named = kept.map(cell =>
    !isNamed && cell === first && isNameColumn(cell) ? { ...cell, column: 'Nom' } : cell,
  )
  return { row: { ...each, cells: named }, away }
}

function isNameColumn({ column }: Cell): boolean {
  return /^(?:participant|present(?!ation)|invite|convie|membre)/.test(bareWords(column))
}

/** « Présence : ✔ », « Statut : excusée »; « Présence : en visio » says more than that they came. */
function isAttendance({ column, text }: Cell): boolean {
  const said = bareWords(text)
  if (/^(?:presente?s?|absente?s?|excusee?s?|absente?s? excusee?s?)$/.test(said)) return true
  return /^presen/.test(bareWords(column)) && /^(?:oui|ok|x|v|)$/.test(said)
}
