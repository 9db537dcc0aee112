import { bareWords } from '../../../french/bare-words.ts'
import { capitalised } from '../../../french/writing.ts'
import { documentNamed } from '../../kinds/document-sort.ts'
import { isHeaderField } from '../../report/header/lines.ts'
import { isGeneric } from '../../words/name-in-title.ts'
import type { Entry, Group, Title } from '../entry.ts'

/**
 * The document's title, and the one below it that stands over its header too: « ## Mesurer les
 * retours », or the client's name in bold.
 */
export function leadingTitles(groups: readonly Group[]): Title[] {
  const [first] = groups.flatMap(({ titles }) => titles)
  const told = groups.find(({ entries }) => entries.length > 0)
  const isSubtitled =
    told !== undefined &&
    told.titles.length >= 2 &&
    told.titles.length <= mostTitles &&
    told.titles[0] === first &&
    told.titles.slice(0, -1).every(({ kind }) => kind === 'heading') &&
    isHeader(told.entries)
  if (isSubtitled) return [...told.titles]
  const [document] = told?.titles ?? []
  const isUnderName = document !== first && documentNamed(document?.text ?? '') !== undefined
  if (document !== undefined && isUnderName) return [document]
  return first === undefined ? [] : [first]
}

function isHeader(entries: readonly Entry[]): boolean {
  const fields = entries.filter(isHeaderField).length
  const isTold = fields >= fewestFields && fields * 2 >= entries.length - mostLetterheadEntries
  const isRow = entries.some(each => (each.cells?.length ?? 0) > 2 && isHeaderField(each))
  return isTold || isRow || (entries.length <= mostHeaderEntries && entries.some(isDay))
}

const mostHeaderEntries = 3

/** « Mercredi 21 janvier 2026 – 17h30/19h00 – Salle des actes », under the titles. */
function isDay({ text, label }: Entry): boolean {
  const isShort = label === undefined && text.length < longestDay && !/[.;]$/.test(text)
  return isShort && /(?<!\d)\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+20\d\d(?!\d)/u.test(text)
}

const longestDay = 120

/** The document, what it is about, whose it is. */
const mostTitles = 3

const fewestFields = 2

/** Lines of the firm's address that may stand under the header. */
const mostLetterheadEntries = 4

/** The name in bold under the title: the client's; « Ranger moins, servir mieux », in quotes, is what it is called. */
export function nameUnderTitle(groups: readonly Group[]): string | undefined {
  const [, name] = leadingTitles(groups)
  const isName = name?.kind === 'label' && !/\d|:|^[«“"]/.test(name.text) && !isGeneric(name.text)
  return isName ? name.text : undefined
}

/** The title without its kind; « Rapport mensuel n° 4 – Scierie Vernay », whose client is told elsewhere, says which one it is. */
export function titleBeside(title: string, client: string): string {
  const rest = withoutKind(title)
  const kind = title.slice(0, title.length - rest.length).replace(/\s*[–—:-]\s*$/u, '')
  return /\d/.test(kind) && bareWords(rest) === bareWords(client) ? withoutMinutes(kind) : rest
}

/** « Compte-rendu du comité de pilotage n° 2 » is that of a meeting that has a name. */
function withoutMinutes(kind: string): string {
  const [, named] =
    /^(?:compte[- ]?rendu|cr|procès[- ]verbal|pv)\s+(?:du\s|de\s(?:la\s)?|de\sl[’']|d[’'])(.+)$/iu.exec(
      kind,
    ) ?? []
  return named === undefined ? kind : capitalised(named)
}

/** « Rapport mensuel – Mesure des fours, mois 2 »: what is said of it after its kind. */
function withoutKind(title: string): string {
  const [, kind = '', rest = ''] = /^(.{4,40}?)\s+[–—:-]\s+(.+)$/su.exec(title) ?? []
  const isKind =
    /^(?:rapport|bilan|point|compte rendu|processus|process|check ?list|proposition|methode)\b/.test(
      bareWords(kind),
    )
  return isKind ? rest : title
}
