import { bareWords } from './bare-words.ts'
import { type Entry, type Group, rowText, type Title } from './entry.ts'
import { columnLosers, halfKeptRows } from './half-kept-rows.ts'
import { horizonIn } from './kpi-horizon.ts'
import { isSentence, type Left } from './reading.ts'
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
    wordsIn(withoutNames(text)).some(word => !kept.has(word) && !isField(word)) ||
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
        const isUnnamed = !bareTold.includes(` ${bareWords(row.label ?? '')} `)
        if (isAsWritten(row, bareTold)) return []
        if (isHalfKept(row) || losers.has(row)) return [{ line, text: rowText(row) }]
        return isLost(told) || isUnknown(row)
          ? [{ line, text: isUnnamed ? rowText(row) : told }]
          : []
      })
    const title =
      entries.length === 0 ? toldTitle(titles) : (leadIn(titles, entries) ?? countedTitle(titles))
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

/** A row is told by its cells alone, which checks add up with their like. `told` is what must be found elsewhere: the value, where a field may stand for its label. */
type Line = {
  /** To be found word for word: its figures are small and its words common. */
  readonly isWhole?: true
  readonly line: number
  readonly text: string
  readonly told: string
  readonly row?: Entry
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
function announcesNothing({ kind, label = '', value }: Entry, at: number, all: readonly Entry[]) {
  const isShort = label.split(/\s+/).length <= longestField && !/\d/.test(label)
  return kind === 'row' || value !== '' || !isShort || all[at + 1]?.kind !== 'item'
}

function isAnnouncement({ value, children }: Entry): boolean {
  return value === '' && children.length > 0
}

const longestField = 4
const longestOverProse = 7
const shortestProse = 5

/** « Date de la réunion : … »: a few words that a field may stand for, or more over prose. « Total TTC » has none. */
function isFieldLike({ label = '', value = '' }: Entry): boolean {
  if (/\bTTC\b|\btotal\b/iu.test(label)) return false
  const words = label.replace(/\([^)]*\)|[#°\d]+/g, ' ').trim()
  const isProse = wordsIn(value).length >= shortestProse
  return words.split(/\s+/).length <= (isProse ? longestOverProse : longestField)
}

/** A label with nothing under it says something itself: « Durée totale : 4 mois ». */
function toldTitle(titles: readonly Title[]): Line | undefined {
  const title = titles.at(-1)
  if (title === undefined || title.kind !== 'label') return undefined
  const [, told] = /^[^:]{2,60}:\s+(.+)$/su.exec(title.text) ?? []
  if (told !== undefined) return { line: title.line, text: title.text, told }
  const isStatement = /\d/.test(title.text) && title.text.split(/\s+/).length >= fewestWords
  return isStatement
    ? { line: title.line, text: title.text, told: title.text, isWhole: true }
    : undefined
}

/** « **38 remplacements demandés, 22 trouvés** », alone below a table. */
const fewestWords = 6

/** « Les honoraires s’élèvent à 48 600 € pour 52 jours, répartis ainsi : », over the table of them. */
function leadIn(titles: readonly Title[], [first]: readonly Entry[]): Line | undefined {
  const title = titles.at(-1)
  const isTold = title !== undefined && first?.kind === 'row' && isSentence(title)
  if (!isTold || !/\d/.test(title.text)) return undefined
  return { line: title.line, text: title.text, told: title.text, isWhole: true }
}

/** « Sondage auprès de 212 propriétaires : » over a table tells a figure that no field has. */
function countedTitle(titles: readonly Title[]): Line | undefined {
  const title = titles.at(-1)
  if (title?.kind !== 'label') return undefined
  const horizon = horizonIn(title.text)
  if (horizon !== undefined)
    return { line: title.line, text: title.text, told: horizon, isWhole: true }
  const [answers] =
    /\d+ (?:réponses?|répondants?|votants?|avis)(?: (?:sur|pour) \d+)?/u.exec(title.text) ?? []
  if (answers !== undefined)
    return { line: title.line, text: title.text, told: answers, isWhole: true }
  const counts = figuresIn(title.text).filter(each => each < 1900 || each > 2100)
  return counts.length === 0
    ? undefined
    : { line: title.line, text: title.text, told: `${counts.join(' ; ')}` }
}

/** Everything that a value says, names of fields aside. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, each]) => `${/\s|\p{Lu}/u.test(key) ? key : ''}\n${textOf(each)}`)
      .join('\n')
  }
  return String(value ?? '')
}

/** Figures of three digits or more, what amounts in cents are in euros, and what the rows of a list add up to. */
function figuresOf(value: unknown): number[] {
  if (Array.isArray(value)) return [...value, ...totalsOf(value)].flatMap(figuresOf)
  if (typeof value === 'number') return [Math.abs(value), Math.abs(value) / 100]
  if (typeof value === 'string') return [...figuresIn(value), ...scoresIn(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : []
}

function totalsOf(rows: readonly unknown[]): number[] {
  const totals: Record<string, number> = {}
  for (const [key, figure] of rows.flatMap(row => Object.entries(row ?? {}))) {
    if (typeof figure === 'number') totals[key] = (totals[key] ?? 0) + figure
  }
  return Object.values(totals)
}

function figuresIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d,.])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{3,}/g)].map(
    ([digits]) => Number(digits.replace(/\D/g, '')),
  )
}

/** « 9,5/10 », however small: what somebody thought of the work. « 11/10 » is a day. */
function scoresIn(text: string): number[] {
  const scores = text.matchAll(/(?<![\d,./])(\d{1,2}(?:[.,]\d)?)\s?\/\s?(5|10|20)(?![\d/])/g)
  return [...scores].flatMap(([, told = '', max]) => {
    const score = Number(told.replace(',', '.'))
    return score <= Number(max) ? [score] : []
  })
}

const shortestWord = 4

/** Words of four letters or more: figures and dates are read into values of their own. */
function wordsIn(text: string): string[] {
  return bareWords(text)
    .split(/[^a-z]+/)
    .filter(word => word.length >= shortestWord)
}

/** Words whose meaning is a date, an amount, a duration, a state or a rank. */
function isField(word: string): boolean {
  return fieldWords.test(word)
}

const fieldWords =
  /^(?:janvier|janv|fevrier|fevr|mars|avril|juin|juillet|juil|aout|septembre|sept|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|euros?|keur|jours?|semaines?|mois|annees?|heures?|minutes?|votes?|ouverte?s?|close?s?|cloturee?s?|soldee?s?|excusee?s?|presente?s?|faibles?|moyen(?:ne)?s?|elevee?s?|fort(?:e)?s?|critiques?|total|totaux|ensemble|cumul|statut|termine[es]*|cours|venir|faire|fait|livre[es]*|valide[es]*|avance|retard|option|priorite|recommande[e]?|actuellement|aujourd|consomme[es]*|depense[es]*|paye[es]*|engage[es]*|reste(?:nt|nts)?|objectifs?|cible|depart|lieu|soit|contre|reponse|parade|arbitrage|decide[es]*|effet|remis(?:es?)?|rendue?s?|conforme|inchange[es]*|maintenu[es]*|probabilite|impact|attendue?s?|prevue?s?|valables?|jusqu|pour|avec|dans)$/
