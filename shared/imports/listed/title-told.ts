import type { Entry, Title } from '../outline/entry.ts'
import { isSentence } from '../outline/reading.ts'
import { horizonIn } from '../words/kpi-horizon.ts'
import { figuresIn, isField, wordsIn } from './said-words.ts'

/** A row is told by its cells alone, which checks add up with their like. `told` is what must be found elsewhere: the value, where a field may stand for its label. */
export type Line = {
  /** To be found word for word: its figures are small and its words common. */
  readonly isWhole?: true
  readonly line: number
  readonly text: string
  readonly told: string
  readonly row?: Entry
}

/** A label with nothing under it says something itself: « Durée totale : 4 mois ». */
export function toldTitle(titles: readonly Title[]): Line | undefined {
  const title = titles.at(-1)
  if (title === undefined || title.kind !== 'label') return undefined
  const [, told] = /^[^:]{2,60}:\s+(.+)$/su.exec(title.text) ?? []
  const [state, share = ''] = stateAlone.exec(told ?? '') ?? []
  if (told !== undefined && state !== undefined)
    return { line: title.line, text: title.text, told: `${workNamed(title.text)} ; ${share}` }
  if (told !== undefined) {
    const isNamedDay = wordsIn(told).every(isField) && isOwnName(title.text)
    return { line: title.line, text: title.text, told: isNamedDay ? title.text : told }
  }
  const isStatement = /\d/.test(title.text) && title.text.split(/\s+/).length >= fewestWords
  return isStatement
    ? { line: title.line, text: title.text, told: title.text, isWhole: true }
    : undefined
}

/** « ⏳ à venir (0 %) », which the work's own status says. */
const stateAlone =
  /^[^\p{L}\d]*(?:(?:terminé|livré|validé|fait)e?s?|en (?:cours|attente)|à (?:venir|faire|lancer))(?:\s*\(\s*(\d{1,3}\s?%)\s*\))?$/iu

/** « Livrable 5 – Guide de pose : à venir » */
function workNamed(text: string): string {
  const [name = ''] = text.split(/\s*:\s/u, 1)
  return name.replace(/^\p{L}+\s(?:n°\s?)?\d{1,2}\s*[–—.-]\s*/u, '')
}

/** « Prochaine révision du processus : mardi 7 avril »: what the day is of is told by no field. */
function isOwnName(text: string): boolean {
  const label = text.split(/\s*:\s/u, 1).join('')
  return (
    label.split(/\s+/).length > mostFieldWords &&
    !/^(?:date|période|fin|début|prochaine?s? (?:rapport|point|bilan)s?)(?!\p{L})/iu.test(label)
  )
}

const mostFieldWords = 2

/** « **38 remplacements demandés, 22 trouvés** », alone below a table. */
const fewestWords = 6

/** « Les honoraires s’élèvent à 48 600 € pour 52 jours, répartis ainsi : », over the table of them. */
export function leadIn(titles: readonly Title[], [first]: readonly Entry[]): Line | undefined {
  const title = titles.at(-1)
  const isTold = title !== undefined && first?.kind === 'row' && isSentence(title)
  if (!isTold || !/\d/.test(title.text)) return undefined
  return { line: title.line, text: title.text, told: title.text, isWhole: true }
}

/** « Sondage auprès de 212 propriétaires : » over a table tells a figure that no field has. */
export function countedTitle(titles: readonly Title[]): Line | undefined {
  const title = titles.at(-1)
  if (title?.kind !== 'label') return undefined
  const horizon = horizonIn(title.text)
  if (horizon !== undefined)
    return { line: title.line, text: title.text, told: horizon, isWhole: true }
  const [answers] =
    /\d+ (?:réponses?|répondants?|votants?|avis)(?: (?:sur|pour) \d+)?/u.exec(title.text) ?? []
  if (answers !== undefined)
    return { line: title.line, text: title.text, told: answers, isWhole: true }
  if (saysHow.test(title.text))
    return { line: title.line, text: title.text, told: title.text, isWhole: true }
  const counts = figuresIn(title.text).filter(each => each < 1900 || each > 2100)
  return counts.length === 0
    ? undefined
    : { line: title.line, text: title.text, told: `${counts.join(' ; ')}` }
}

/** « Participants (8) : » over seven names: nothing that was read tells the eighth. */
export function countedPeople(
  titles: readonly Title[],
  entries: readonly Entry[],
): Line | undefined {
  const title = titles.at(-1)
  const [, count] =
    /^(?:participant(?:e?s|·e·s|\(e\)s)?|présent(?:e?s|·e·s|\(e\)s)?|personnes présentes|étaient présents)\s*\(\s*(\d{1,2})(?:\s\p{L}+)?\s*\)$/iu.exec(
      title?.text.replace(/\s*:$/u, '') ?? '',
    ) ?? []
  const listed = entries.filter(({ kind }) => kind !== 'paragraph').length
  if (title === undefined || count === undefined || listed < 2 || Number(count) === listed)
    return undefined
  return { line: title.line, text: title.text, told: title.text, isWhole: true }
}

/** « Tour de table (anonyme) », « Décision collective (après 25 min de débat) », « Les 7 actions décidées ». */
const saysHow =
  /\([^()]*(?:anonym|débat)[^()]*\)|^(?:les|nos|vos|ces)\s(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s\p{L}/iu
