import { sum } from '../../domain/money.ts'
import { bareWords } from '../../french/bare-words.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import { isTotalName } from '../../french/names/total-name.ts'
import { isPersonName } from '../header/person.ts'
import { type Entry, type Group, rowText } from '../outline/entry.ts'
import type { Left } from '../outline/reading.ts'
import { announcesDecisions } from '../words/announced-decisions.ts'
import { columnLosers, halfKeptRows, whenMeasured } from './half-kept-rows.ts'
import { withoutValueNames } from './named-values.ts'
import { figuresIn, figuresOf, isField, scoresIn, textOf, wordsIn } from './said-words.ts'
import { type Line, saidOver, toldTitle } from './title-told.ts'
import { withoutVerdict } from './verdicts.ts'
import { withoutIds } from './without-ids.ts'
import { wrongWeekdayIn } from './wrong-weekday.ts'

/**
 * The lines of a document whose words stand nowhere in what was read of it: whatever a reader had no
 * field for is listed, never dropped.
 */
export function unkeptLines(groups: readonly Group[], content: unknown): Left[] {
  const read = withoutIds(content)
  const told = textOf(read)
  const kept = new Set(wordsIn(told))
  const bareTold = ` ${bareWords(told)} `
  const isHalfKept = halfKeptRows(read)
  const losersAmong = columnLosers(read)
  const figures = new Set(figuresOf(read))
  const isLost = (text: string) =>
    isWrongDay(text, read) ||
    wordsIn(withoutValueNames(withoutNames(text), told)).some(
      word => !kept.has(word) && !isField(word),
    ) ||
    [...figuresIn(text), ...scoresIn(text)].some(figure => !figures.has(figure))
  const isUnknown = ({ label = '', cells = [] }: Entry) => {
    const names = wordsIn(label).filter(word => !isField(word))
    return cells.length > 2 && names.length > 0 && names.every(word => !kept.has(word))
  }
  return groups.flatMap(({ titles, entries }) => {
    const heading = titles.at(-1)?.text ?? ''
    const losers = losersAmong(entries)
    const lost = entries
      .filter(announcesNothing)
      .flatMap(linesOf)
      .flatMap(({ line, text, told, row }) => {
        if (row === undefined) return isLost(told) ? [{ line, text }] : []
        const besideVerdict = withoutVerdict(row, told)
        const isUnnamed = !bareTold.includes(` ${bareWords(row.label ?? '')} `)
        if (isAsWritten(row, bareTold)) return []
        const when = whenMeasured(row, losers.get(row) ?? [])
        if (isHalfKept(row) || isLostTotal(row, entries, figures))
          return [{ line, text: rowText(row) }]
        if (losers.has(row)) return [{ line, text: when ?? rowText(row) }]
        return isLost(besideVerdict) || isUnknown(row)
          ? [{ line, text: isUnnamed ? rowText(row) : told }]
          : []
      })
    const title = entries.length === 0 ? toldTitle(titles) : saidOver(titles, entries)
    const isSaid = (text: string) => bareTold.includes(` ${bareWords(text)} `)
    const isTitleLost =
      title !== undefined && (title.isWhole ? !isSaid(title.told) : isLost(title.told))
    const titled = title !== undefined && isTitleLost ? [title] : []
    return [...titled, ...lost].map(({ line, text }) => ({
      ...(heading !== '' && heading !== text && { heading }),
      line,
      text,
    }))
  })
}

/** « Total | 42 | 56 500 € », where the lines above make another count of days. */
function isLostTotal(row: Entry, entries: readonly Entry[], figures: ReadonlySet<number>): boolean {
  const { label = '', cells = [], line } = row
  if (!isTotalName(label)) return false
  const above = entries.filter(each => each.line < line).flatMap(each => each.cells ?? [])
  return cells.slice(1).some(({ column, text }) => {
    const told = countIn(text)
    if (told === undefined || figures.has(told)) return false
    return (
      sum(above.filter(cell => cell.column === column).map(cell => countIn(cell.text) ?? 0)) !==
      told
    )
  })
}

/** « 42 », « 42 j ». */
function countIn(text: string): number | undefined {
  const [, told] = /^(\d{1,3}(?:[.,]\d+)?)(?:\s?j(?:ours?)?)?$/u.exec(text) ?? []
  return told === undefined ? undefined : toNumber(told)
}

/** In a table that was kept as it was written. */
function isAsWritten({ cells = [] }: Entry, bareTold: string): boolean {
  const words = bareWords(cells.map(({ text }) => text).join(' '))
  return cells.length > 2 && bareTold.includes(` ${words} `)
}

/** « Trois zones blanches. Réponse apportée : six bornes »: what a sentence names is told by its field. */
function withoutNames(text: string): string {
  return text.replace(/(?<=[.;]\s)\p{Lu}[\p{L}’' ]{2,30}\s?:(?=\s)/gu, ' ')
}

/** A day that contradicts its date, where only the date was kept. */
function isWrongDay(text: string, read: unknown): boolean {
  const words = wrongWeekdayIn(text)
  return words !== undefined && !bareWords(textOf(read)).includes(bareWords(words))
}

/** The line and those below it; what names a field is told by the field itself. */
function linesOf(each: Entry): Line[] {
  const { line, text, label, value = '' } = each
  const isField = label !== undefined && value !== '' && isFieldLike(each)
  const told = isField ? value : text
  const row = each.cells === undefined ? undefined : each
  const own = isAnnouncement(each) ? [] : [{ line, text, told, ...(row && { row }) }]
  return [...own, ...each.children.flatMap(linesOf)]
}

/** « Décisions prises ce jour : » among what it announces is a title as others are. */
function announcesNothing(each: Entry, at: number, all: readonly Entry[]) {
  const { kind, label = '', value } = each
  if (announcesDecisions(each, all[at + 1])) return false
  const isShort = label.split(/\s+/).length <= mostFieldWords && !/\d/.test(label)
  return kind === 'row' || value !== '' || !isShort || all[at + 1]?.kind !== 'item'
}

function isAnnouncement({ value, children }: Entry): boolean {
  return value === '' && children.length > 0
}

const mostFieldWords = 4
const mostWordsOverProse = 7
const fewestProseWords = 5

/** « Anne Roy, formation : 5 jours » is told by no field. */
function isSomebody(label: string): boolean {
  const [name = '', role] = label.split(/,\s/u)
  return role !== undefined && isPersonName(name)
}

/** « Date de la réunion : … »: a few words that a field may stand for, or more over prose. « Total TTC » has none. */
function isFieldLike({ label = '', value = '' }: Entry): boolean {
  if (/\bTTC\b|\btotal\b/iu.test(label) || isSomebody(label)) return false
  const words = label.replace(/\([^)]*\)|[#°\d]+/g, ' ').trim()
  const isProse = wordsIn(value).length >= fewestProseWords
  return words.split(/\s+/).length <= (isProse ? mostWordsOverProse : mostFieldWords)
}
