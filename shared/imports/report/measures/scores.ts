import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import { isPersonName } from '../../header/person.ts'
import { type Entry, entry, type Title } from '../../outline/entry.ts'

type Score = Report['satisfaction']['scores'][number]

/** « Élus 4,5/5 – Services 3,9/5 » are two marks; else the line's own, under its label or its title. */
export function scoresOf(each: Entry, title: Title): Score[] {
  const { label, value = '', text, cells } = each
  const told = cells === undefined ? value || text : (cells[1]?.text ?? '')
  const listed = cells === undefined ? [...told.replace(/\([^)]*\)/g, '').matchAll(listedMark)] : []
  if (listed.length > 1)
    return listed.map(([, name = '', digits, max]) => scoreAt(name.trim(), digits, max))
  const [, alone, given, most] =
    label === undefined && cells === undefined ? (namedMark.exec(text) ?? []) : []
  if (alone !== undefined) return [scoreAt(alone, given, most)]
  const [, asked, mostly, outOf] = cells === undefined ? (askedMark.exec(text) ?? []) : []
  if (asked !== undefined) return [scoreAt(asked, mostly, outOf)]
  const [, net, points] = cells === undefined ? (netTold.exec(text) ?? []) : []
  if (net !== undefined) return [scoreAt(net.trim(), points, '100')]
  const own = cells === undefined ? label : cells[0]?.text
  const name = own ?? [title.text, ...whenGiven(text)].join(', ')
  const [, digits, max] = mark.exec(told) ?? []
  if (digits !== undefined) return [scoreAt(name, digits, max)]
  const [, alonePoints, aside = ''] =
    /^([+−-]?\s?\d{1,2}|[+−-]?\s?100)(?:\s*(\([^()]*\)))?(?![\d%,.]|\s*[\p{L}\d%/→])/u.exec(told) ??
    []
  const isNet = alonePoints !== undefined && /\bnps\b/.test(bareWords(name))
  return isNet ? [scoreAt(`${name} ${aside}`.trim(), alonePoints, '100')] : []
}

/** « 7,2/10 en mars 2026 (214 répondants) »: the month of a mark that nothing names but its title. */
function whenGiven(text: string): string[] {
  const [given = ''] = mark.exec(text) ?? []
  const told = text.slice(given.length)
  const when = firstDateSpan(told, anyDay)
  const isItsOwn =
    when !== undefined &&
    /^[\s,(–—-]*(?:(?:en|au|le|fin|début)\s)?\s*$/iu.test(told.slice(0, when.index))
  return given !== '' && isItsOwn ? [when.source] : []
}

/** It is told in the words of the document. */
const anyDay = '2000-01-01'

/** « Note : 9/10 » under somebody's name is theirs. */
export function scoreBy(author: string | undefined, score: Score): Score {
  const [name = ''] = (author ?? '').split(/\s*[(,]/)
  return isBareMark(score.label) && name !== ''
    ? { ...score, label: `${score.label} – ${name}` }
    : score
}

/** « « … » – Anne Roy, directrice, note 9/10 », or the name alone: who said it, then the mark given. */
export function markBehind({ cells, kind, line, text }: Entry): Entry[] | undefined {
  const [, said = '', given] = cells === undefined ? (behind.exec(text) ?? []) : []
  const [name = ''] = said.replace(/^[–—-]\s+/u, '').split(/\s*[,(]/u)
  if (given === undefined || !(/[»”"]/.test(said) || isPersonName(name))) return undefined
  return [said, `Note : ${given}`].map(told => entry({ line, kind, text: told }))
}

const behind =
  /^([^:]+?)\s*[,;(–—-]\s*(?:note|score)(?: de| donnée)?\s*:?\s*(\d+(?:[.,]\d+)?\s?\/\s?(?:5|10|20|100))\)?\.?$/iu

export function isBareMark(label: string): boolean {
  return /^(?:note|score|evaluation|satisfaction)(?: (?:globale|generale|donnee))?$/.test(
    bareWords(label),
  )
}

/** « Note : 9/10 », right under somebody's words; « Satisfaction globale : 8/10 » may be everybody's. */
export function isNote(label: string): boolean {
  return /^(?:note|score|evaluation)(?: donnee)?$/.test(bareWords(label))
}

const mark =
  /^(?:[★☆⭐\s(]*)(?:environ |~)?([+-]?\d+(?:[.,]\d+)?)\s*(?:\/|sur)\s*(10{1,2}|5|20)(?!\d)/u
const listedMark =
  /(\p{Lu}[\p{L}’' -]{2,40}?)\s*:?\s+(\d+(?:[.,]\d+)?)\s*\/\s*(10{1,2}|5|20)(?!\d)/gu

/** « Note globale 8,5/10 », « Satisfaction des agents de 7/10 ». */
const namedMark =
  /^((?:Note|Satisfaction|Score|NPS|Évaluation)(?:\s[\p{L}’'-]+){0,5}?)\s(?:(?:est|était)\s)?(?:de\s)?(\d+(?:[.,]\d+)?)\s*\/\s*(10{1,2}|5|20)(?!\d)[^\p{L}\d]*$/u

/** « Recommanderiez-vous cet outil ? 9/10 ». */
const askedMark =
  /^([^?/]{8,120}\s?\?)\s*(?:[:→–—-]\s*)?(\d+(?:[.,]\d+)?)\s*(?:\/|sur)\s*(10{1,2}|5|20)(?!\d)[^\p{L}\d]*$/u

/** « Le NPS des visiteurs s’établit donc à +32 ». */
const netTold = pattern('u')`
  ^(?:[Ll]e |[Nn]otre |[Uu]n )?(NPS(?:\s[\p{L}’']+){0,5}?)\s
  (?:est|était|ressort|s[’']établit|s[’']élève|se situe|atteint)
  (?:\s(?:donc|ainsi|alors|désormais))?\s(?:à\s|de\s)?
  ([+−-]?\s?(?:\d{1,2}|100))(?![\d%/]|[.,]\d|\s*(?:\/|%|sur\s\d))
`

function scoreAt(label: string, digits = '', max = ''): Score {
  const value = Number(digits.replace(',', '.').replace('−', '-').replace(/[\s+]/g, ''))
  return { label, value, max: Number(max) }
}
