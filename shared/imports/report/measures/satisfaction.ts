import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { withWeekday } from '../../../french/dates/named-day.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { isPersonName } from '../../header/person.ts'
import { type Entry, entry, wholeText } from '../../outline/entry.ts'
import { type Left, left } from '../../outline/reading.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { speakersApart } from './marked-speakers.ts'
import { isNote, markBehind, scoreBy, scoresOf } from './scores.ts'
import type { Speaker } from './speakers.ts'

type Satisfaction = Report['satisfaction']
export type SatisfactionReading = Satisfaction & { readonly left: readonly Left[] }

/** The marks given, and what people said, each with who and when. */
export function readSatisfaction(
  parts: readonly Section<ReportTopic>[],
  anchor: string,
): SatisfactionReading {
  const quotes: Satisfaction['quotes'] = []
  const scores: Satisfaction['scores'] = []
  const unread: Left[] = []
  let open: boolean
  let isJustSaid = false
  let isJustSigned = false
  for (const { entries, title, below, speaker } of parts.flatMap(each =>
    speakersApart(each, anchor),
  )) {
    open = false
    for (const each of entries.flatMap(saidApart)) {
      const heard: string | undefined =
        isJustSaid || isJustSigned ? quotes.at(-1)?.author : undefined
      isJustSigned = false
      const given: Satisfaction['scores'] = scoresOf(each, below.at(-1) ?? title).map(score =>
        scoreBy(speaker.author ?? (isNote(score.label) ? heard : undefined), score),
      )
      const quote: Quote | 'continued' | undefined =
        given.length === 0 ? quoteOf(each, speaker, open, anchor) : undefined
      const consent = consentIn(each)
      const last = quotes.at(-1)
      const signed =
        /^[—–]\s+((?:\p{Lu}|une?\s).+)$/u.exec(each.text)?.[1] ??
        (isJustSaid && last?.author === undefined ? nameAlone(each) : undefined)
      if (signed !== undefined && last !== undefined && isJustSaid) {
        quotes[quotes.length - 1] = { ...quoteSigned(last.text, signed, anchor), ...last }
        isJustSaid = false
        isJustSigned = true
        continue
      }
      const said = signed === undefined ? undefined : unread.pop()
      if (signed !== undefined && said !== undefined) {
        quotes.push(quoteSigned(said.text, signed, anchor))
        continue
      }
      isJustSaid = quote !== undefined
      if (consent !== undefined && last !== undefined) {
        quotes[quotes.length - 1] = { ...last, consent }
      } else if (given.length > 0) scores.push(...given)
      else if (quote === 'continued') append(quotes, wholeText(each))
      else if (quote !== undefined) quotes.push(quote)
      else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      open = quote === 'continued' || quote !== undefined ? !isClosed(each.text) : false
    }
  }
  return { quotes, scores, left: unread }
}

type Quote = Satisfaction['quotes'][number]

/** Several people's words in one paragraph: « … » (Anne) « … » (Paul). */
function saidApart(each: Entry): Entry[] {
  const behind = markBehind(each)
  if (behind !== undefined) return behind.flatMap(saidApart)
  const marks = each.cells === undefined ? each.text.split(afterMark) : []
  if (marks.length > 1) return marks.map(text => entry({ line: each.line, kind: each.kind, text }))
  const signed = [...each.text.matchAll(/«[^«»]+»\s+\p{Lu}[^«»:]{3,70}(?=\s«|$)/gu)].map(([text]) =>
    text.trim(),
  )
  if (signed.length > 1)
    return signed.map(text => entry({ line: each.line, kind: each.kind, text }))
  const said = [...each.text.matchAll(/«[^«»]+»\s*\([^()]+\)/gu)].map(([text]) => text)
  if (said.length < 2 || said.join('').length < each.text.length - said.length) return [each]
  return said.map(text => entry({ line: each.line, kind: each.kind, text }))
}

/** « Satisfaction des agents : 7,8 / 10. Du comité : 9 / 10 » are two sentences, each with its mark. */
const afterMark = /(?<=\/\s?(?:5|10|20|100))[.;]\s+(?=[\p{Lu}«])/u

/** « Anne Roy, directrice, 3 mai 2025 », right under somebody's words. */
function nameAlone({ kind, text }: Entry): string | undefined {
  const [name = ''] = text.split(/\s*[,(]/)
  const isSignature = kind !== 'row' && text.length < longestSignature && isPersonName(name)
  return isSignature ? text : undefined
}

const longestSignature = 90

/** « — Julien Mercier, 28 avril 2024 » under somebody's words. */
function quoteSigned(text: string, signed: string, anchor: string): Quote {
  const span = firstDateSpan(signed, anchor)
  const author = signed
    .replace(span === undefined ? '' : withWeekday(signed, span), '')
    .replace(
      /\(\s*\)|(?<=[\s,(])(?:(?:entretien|réunion|comité|atelier|point|courriel|mail|enquête)\s+)?(?:le|du|de)\s*\)?$/giu,
      '',
    )
    .replace(/[\s,–—(-]+$/u, '')
  return { author, text, ...(span?.exact && { date: span.start }) }
}

/** « Autorisation de publication : oui (site web) » says where the words above may be shown. */
function consentIn({ label, value = '' }: Entry): string | undefined {
  const isConsent = /^(?:autorisation|accord|consentement)\b/.test(bareWords(label ?? ''))
  const isGiven = !/^(?:non|refus)/.test(bareWords(value))
  const where = value.replace(/^[^\p{L}]*oui\s*/iu, '').replace(/^\((.*)\)$/su, '$1')
  return isConsent && isGiven && value !== '' ? where || 'oui' : undefined
}

const opening = /^["“«]\s*/
const closing = /\s*["”»]$/

function quoteOf(
  each: Entry,
  speaker: Speaker,
  isOpen: boolean,
  anchor: string,
): Quote | 'continued' | undefined {
  if (isOpen) return 'continued'
  const { label, value = '' } = each
  if (label !== undefined && opening.test(value) && closing.test(value.replace(/\.$/, '')))
    return quoteSigned(unquoted(value), label, anchor)
  const text = wholeText(each)
  if (!opening.test(text)) return undefined
  const [, said = text, author] = /^(["“«].*["”»])\s*[([–—-]\s*([^()]+?)\)?$/su.exec(text) ?? []
  const [, words, after] = /^(«[^«»]+»)\s+(\p{Lu}[^«»:]{3,70}?)\.?$/su.exec(text) ?? []
  if (author === undefined && words !== undefined && after !== undefined)
    return { ...speaker, ...quoteSigned('', after, anchor), text: unquoted(words) }
  const own = author === undefined ? {} : quoteSigned('', author, anchor)
  return { ...speaker, ...own, text: unquoted(said) }
}

function isClosed(text: string): boolean {
  return /["”»]\s*(?:\([^)]*\)|\p{Lu}[^«»"“”:]{3,70}|[–—-]\s[^«»"“”]{3,80})?$/u.test(text)
}

function append(quotes: Quote[], text: string): void {
  const last = quotes.pop()
  if (last !== undefined)
    quotes.push({ ...last, text: `${last.text}\n\n${text.replace(closing, '')}` })
}

function unquoted(text: string): string {
  return text.replace(opening, '').replace(closing, '')
}
