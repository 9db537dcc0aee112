import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { type Entry, type Title, wholeText } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import { sentencesIn } from '../words/sentences.ts'
import type { ReportTopic } from './section-names.ts'

/** What these parts say as prose, lists with their bullets. */
export function proseOf(parts: readonly Section<ReportTopic>[]): string {
  return parts
    .flatMap(({ below, entries, title }) => {
      const own = below.at(-1) ?? title
      const label = own === title || named.test(bareWords(own.text)) ? undefined : own.text
      const told = entries.filter(each => !isStatusLine(each, own))
      return told.map((each, index) =>
        index === 0 && label !== undefined ? underLabel(label, each) : proseLine(each),
      )
    })
    .filter(text => text !== '' && !statusAlone.test(text))
    .join('\n\n')
}

/** « Statut global : 🟢 EN LIGNE », « Météo : au vert »: told by the colour of the report. */
function isStatusLine({ label, value = '', text, line }: Entry, title: Title): boolean {
  const isTitled = line === title.line && named.test(bareWords(title.text))
  const told = isTitled ? text : named.test(bareWords(label ?? '')) ? value : ''
  return told !== '' && told.split(/\s+/).length <= mostStatusWords && !/[.,;()]/.test(told)
}

const named =
  /^(?:statut|etat|meteo|feu|voyant|sante)(?: (?:global|general|final|du projet|de la mission|projet))*$/
/** In words. */
const mostStatusWords = 4

/** What a field tells by itself. */
const statusAlone = pattern('iu')`
  ^\W*(?:
    on track|at risk|off track|vert|orange|rouge|jaune|ambre|conforme|vigilance|attention
    |critique|nominal|succès|(?:à|sous) surveille(?:r|ance)|en bonne voie|sous contrôle
    |dans les temps|en retard|terminée?
  )\W*$
`

const mostNameWords = 3

/** « Point clé : … » names its line; a sentence in bold is one of its own. */
function underLabel(label: string, each: Entry): string {
  const isSentence = label.split(/\s+/).length > mostNameWords
  return isSentence ? `${label}\n\n${proseLine(each)}` : `${label} : ${wholeText(each)}`
}

function proseLine(each: Entry): string {
  return each.kind === 'item' ? `- ${wholeText(each)}` : wholeText(each)
}

type Accounted = {
  readonly parts: readonly Section<ReportTopic>[]
  /** What several sentences in a row tell of the work: no piece of it, but how it goes. */
  readonly course: readonly string[]
}

export function withoutAccount(parts: readonly Section<ReportTopic>[]): Accounted {
  const course: string[] = []
  const others = parts.map(part => {
    const isNamed = part.below.length > 0 || part.entries.some(isOpenedInBold)
    if (part.topic !== 'progress' || isNamed) return part
    const isTold = part.entries.some(isAccount)
    const told = part.entries.filter(each => isAccount(each) || (isTold && isSentence(each)))
    course.push(...told.map(wholeText))
    return { ...part, entries: part.entries.filter(each => !told.includes(each)) }
  })
  return { parts: others, course }
}

function isOpenedInBold({ markdown }: Entry): boolean {
  return /^(?:\*\*|__)/.test(markdown)
}

function isAccount({ kind, text, label }: Entry): boolean {
  const isPlain = kind === 'paragraph' && label === undefined
  return isPlain && sentencesIn(text).length >= fewestSentences
}

const fewestSentences = 3

/** Beside an account, a whole sentence is a part of it. */
function isSentence({ kind, text, label }: Entry): boolean {
  return (
    kind === 'paragraph' && label === undefined && text.length > longestWork && /[.!]$/.test(text)
  )
}

const longestWork = 60
