import { bareWords } from '../../french/bare-words.ts'
import { numberIn, severalInWords } from '../../french/figures/number-words.ts'
import type { Entry, Title } from '../outline/entry.ts'
import { isSentence } from '../outline/reading.ts'
import { hasVerb } from '../words/explaining-sentence.ts'
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

/** A label with nothing under it says something itself: « Durée totale : 4 mois », « **38 remplacements demandés, 22 trouvés** ». */
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
  const isCount = /\d/.test(title.text) && isSentence(title)
  return isCount ? wordForWord(title) : statement(title)
}

function wordForWord({ line, text }: Title): Line {
  return { line, text, told: text, isWhole: true }
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

/** What stands over a list or a table and says something itself. */
export function saidOver(titles: readonly Title[], entries: readonly Entry[]): Line | undefined {
  const title = titles.at(-1)
  if (title === undefined) return undefined
  const counted = peopleCounted(title.text)
  if (counted !== undefined) return miscounted(title, counted, entries) ?? countedTitle(title)
  const told = title.kind === 'label' ? (leadIn(title, entries) ?? countedTitle(title)) : undefined
  return told ?? statement(title)
}

/** « Les honoraires s’élèvent à 48 600 € pour 52 jours, répartis ainsi : », over the table of them. */
function leadIn(title: Title, [first]: readonly Entry[]): Line | undefined {
  const isTold = first?.kind === 'row' && isSentence(title) && /\d/.test(title.text)
  return isTold ? wordForWord(title) : undefined
}

/** « Sondage auprès de 212 propriétaires : » over a table tells a figure that no field has. */
function countedTitle(title: Title): Line | undefined {
  const horizon = horizonIn(title.text)
  if (horizon !== undefined)
    return { line: title.line, text: title.text, told: horizon, isWhole: true }
  const [answers] =
    /\d+ (?:réponses?|répondants?|votants?|avis)(?: (?:sur|pour) \d+)?/u.exec(title.text) ?? []
  if (answers !== undefined)
    return { line: title.line, text: title.text, told: answers, isWhole: true }
  if (saysHow.test(title.text)) return wordForWord(title)
  const counts = figuresIn(title.text).filter(each => each < 1900 || each > 2100)
  return counts.length === 0
    ? undefined
    : { line: title.line, text: title.text, told: `${counts.join(' ; ')}` }
}

/** « Le devis a été revu trois fois, poste par poste : », over the list of what was changed. */
export function statement(title: Title | undefined): Line | undefined {
  if (title === undefined || (title.kind === 'heading' && title.depth < ownLine)) return undefined
  const { text } = title
  const [main = ''] = text.split(/\s(?:qu[ei]|dont|où)\s|\squ[’']/u, 1)
  if (!hasVerb(main.replace(rank, '')) || namesItsList.test(text) || inCapitals.test(text))
    return undefined
  return /\d/.test(text) || isSentence({ ...title, kind: 'label' }) ? wordForWord(title) : undefined
}

/** « Ce que nous rendons », « 1. Achat sans créer de compte », « Les résultats attendus sont les suivants ». */
const namesItsList =
  /^(?:\d{1,2}\s?[.)–—-]\s|(?:ce(?:ux|lles)?|comment|pourquoi|quand|combien|si|où|ils|elles)(?!\p{L}))|(?:suivante?s?|ci-(?:dessous|après|contre))\s*:?$/iu
const inCapitals = /\p{Lu}{2,}\s\p{Lu}{2,}/u

/** « Étape A – Cadrage » */
const rank = /(?<=^\p{L}+\s)A(?=\s|$)/u

/** A line in bold right below a heading is one of this depth. */
const ownLine = 6

/** « Participants (8) : », « Huit personnes étaient présentes : » over seven names: nothing that was read tells the eighth. */
function miscounted(title: Title, count: number, entries: readonly Entry[]): Line | undefined {
  const listed = entries.filter(({ kind }) => kind !== 'paragraph').length
  return listed < 2 || count === listed ? undefined : wordForWord(title)
}

function peopleCounted(text: string): number | undefined {
  const [, below, before] = countOfPeople.exec(bareWords(text)) ?? []
  return numberIn(below ?? before ?? '')
}

const some = '(?:participant|present)(?:e?s| e s)'
const countOfPeople = new RegExp(
  `^(?:(?:etaient |personnes )?${some} (\\d{1,2})(?: [a-z]+){0,3}|(\\d{1,2}|${severalInWords}) (?:personnes|membres|participants) (?:(?:etaient|ont ete) )?presente?s)$`,
)

/** « Tour de table (anonyme) », « Décision collective (après 25 min de débat) », « Les 7 actions décidées ». */
const saysHow =
  /\([^()]*(?:anonym|débat)[^()]*\)|^(?:les|nos|vos|ces)\s(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s\p{L}/iu
