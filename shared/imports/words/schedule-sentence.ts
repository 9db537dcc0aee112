import { type DateSpan, firstDateSpan } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'

/** When a mission begins and ends, and how long it lasts, as a sentence tells it. */
export type Schedule = {
  readonly start?: string
  readonly end?: string
  readonly statedDuration?: string
  /** The sentence says nothing more. */
  readonly isWhole: boolean
}

const beginnings =
  /\b(?:d[ée]marr\p{L}*|d[ée]but\p{L}*|commenc\p{L}*|lancement (?:du projet|de la mission)|kick[- ]?off|start)\b/iu
const endings = pattern('iu')`
  (?<!\p{L})(?:
    se termin\p{L}*|s[’']ach[eè]v\p{L}*|termin\p{L}*|prend\p{L}* fin|fin|go[- ]?live
    |mise en (?:service|production|ligne)|cl[ôo]tur\p{L}*|end
  )(?!\p{L})
`
const length = pattern('iu')`
  (?<!\p{L}|[\d-])(
    (?:
      \d+(?:[.,]\d+)?
      |(?:(?:dix|vingt|trente|quarante|cinquante)-)?(?:
        deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze
      )
    )\s*(?:mois|semaines)(?: et demie?)?
  )(?!\p{L})
  (?!\s(?:avant|après|plus\s(?:tôt|tard)|auparavant|d[’']avance|à\sl[’']avance|de\s(?:retard|décalage))(?!\p{L}))
`

/** « Du 3 mars au 30 juin, soit 4 mois », « La mission démarre le 3 mars et s’achève le 30 juin ». */
export function scheduleIn(text: string, anchor: string): Schedule | undefined {
  const duration = length.exec(text)
  const dated = withoutLength(text)
  const start = dateAfter(dated, beginnings, anchor)
  const end = dateAfter(dated, endings, start?.span.start ?? anchor)
  const range = rangeIn(dated, anchor)
  const told = [start, end, range, duration].filter(each => each != null)
  if (told.length < 2 && !(told.length === 1 && isSentence(text))) return undefined
  const from = start?.span.start ?? range?.span.start
  const until = end?.span.end ?? range?.span.end
  const found = [start?.words, end?.words, range?.words, duration?.[0]]
  return {
    ...(from && { start: from }),
    ...(until && { end: until }),
    ...(duration?.[1] && { statedDuration: duration[1] }),
    isWhole: isSaid(text, found),
  }
}

/** « Sept mois » names no month. */
function withoutLength(text: string): string {
  return text.replace(length, told => ' '.repeat(told.length))
}

type Found = { readonly span: DateSpan; readonly words: string }

/** The date that follows such a word in the same clause. */
function dateAfter(text: string, word: RegExp, anchor: string): Found | undefined {
  const match = word.exec(text)
  if (match === null) return undefined
  const clause = text.slice(match.index).split(/[,;](?!\d)|\set\s(?!\d)|\s[–—]\s/u)[0] ?? ''
  const span = firstDateSpan(clause, anchor)
  if (span === undefined || !isNear(clause.slice(match[0].length, span.index))) return undefined
  return { span, words: clause.slice(0, span.index + span.source.length) }
}

/** « est prévu le », « : ». */
function isNear(between: string): boolean {
  return between.split(/\s+/).filter(word => /\p{L}/u.test(word)).length <= 4
}

/** « du 3 mars au 30 juin ». */
function rangeIn(text: string, anchor: string): Found | undefined {
  const span = firstDateSpan(text, anchor)
  if (span === undefined) return undefined
  const isOpening = /^du\s|\sdu\s$/i.test(text.slice(Math.max(0, span.index - 4), span.index + 3))
  if (!isOpening && !courseBefore.test(text.slice(0, span.index))) return undefined
  return span.start === span.end ? undefined : { span, words: span.source }
}

/** « La mission se déroule du ». */
const courseBefore = /^la mission (?:se déroule|court|dure|s[’']étend)(?: [^.;:]{3,30}?,)? du\s+$/iu

function isSentence(text: string): boolean {
  return /(?<!\p{L})(?:est|sont|sera|dure|court|démarre|commence|débute|se déroule|s[’']étend|s[’']achève|se termine)(?!\p{L})/iu.test(
    text,
  )
}

const plainWords = pattern('iu')`
  ^(?:
    le|la|les|l|et|du|au|de|soit|pour|une|un|en|est|sera|dure|durée|totale?|prévue?|mission
    |projet|calendrier|planning|période|environ|elle|il|se|s|date|pendant|sur
  )$
`

function isSaid(text: string, found: readonly (string | undefined)[]): boolean {
  const rest = found.reduce<string>((words, each) => words.replace(each ?? '', ' '), text)
  return rest.split(/[^\p{L}]+/u).every(word => word === '' || plainWords.test(word))
}
