import type { Report } from '../../domain/report.ts'
import { type Entry, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { firstDateSpan } from '../french-dates.ts'
import { type Left, left } from '../reading.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

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
  for (const { entries, title, below } of parts) {
    const speaker = speakerIn(below.at(-1) ?? title, anchor)
    open = false
    for (const each of entries) {
      const score = scoreOf(each, below.at(-1) ?? title)
      const quote: Quote | 'continued' | undefined =
        score === undefined ? quoteOf(each, speaker, open) : undefined
      const consent = consentIn(each)
      const signed = /^[—–]\s+(\p{Lu}.+)$/u.exec(each.text)?.[1]
      const said = signed === undefined ? undefined : unread.pop()
      if (signed !== undefined && said !== undefined) {
        quotes.push(quoteSigned(said.text, signed, anchor))
        continue
      }
      const last = quotes.at(-1)
      if (consent !== undefined && last !== undefined) {
        quotes[quotes.length - 1] = { ...last, consent }
      } else if (score !== undefined) scores.push(score)
      else if (quote === 'continued') append(quotes, wholeText(each))
      else if (quote !== undefined) quotes.push(quote)
      else unread.push({ ...left(each), heading: (below.at(-1) ?? title).text })
      open = quote === 'continued' || quote !== undefined ? !isClosed(each.text) : false
    }
  }
  return { quotes, scores, left: unread }
}

type Quote = Satisfaction['quotes'][number]

function scoreOf(
  { label, value = '', text, cells }: Entry,
  title: Title,
): Satisfaction['scores'][number] | undefined {
  const told = cells === undefined ? value || text : (cells[1]?.text ?? '')
  const [, digits, max] =
    /^(?:environ |~)?([+-]?\d+(?:[.,]\d+)?)\s*\/\s*(10{1,2}|5|20)(?!\d)/u.exec(told) ?? []
  const name = cells === undefined ? (label ?? title.text) : (cells[0]?.text ?? title.text)
  if (digits === undefined) return undefined
  return { label: name, value: Number(digits.replace(',', '.')), max: Number(max) }
}

/** « — Julien Mercier, 28 avril 2024 » under somebody's words. */
function quoteSigned(text: string, signed: string, anchor: string): Quote {
  const span = firstDateSpan(signed, anchor)
  const author = signed.replace(span?.source ?? '', '').replace(/[\s,–—-]+$/u, '')
  return { author, text, ...(span?.exact && { date: span.start }) }
}

/** « Autorisation de publication : oui (site web) » says where the words above may be shown. */
function consentIn({ label, value = '' }: Entry): string | undefined {
  const isConsent = /^(?:autorisation|accord|consentement)\b/.test(folded(label ?? ''))
  const isGiven = !/^(?:non|refus)/.test(folded(value))
  const where = value.replace(/^[^\p{L}]*oui\s*/iu, '').replace(/^\((.*)\)$/su, '$1')
  return isConsent && isGiven && value !== '' ? where || 'oui' : undefined
}

const opening = /^["“«]\s*/
const closing = /\s*["”»]$/

function quoteOf(
  each: Entry,
  speaker: Partial<Quote>,
  isOpen: boolean,
): Quote | 'continued' | undefined {
  if (isOpen) return 'continued'
  const text = wholeText(each)
  if (!opening.test(text)) return undefined
  const [, said = text, author] = /^(["“«].*["”»])\s*[([–—-]\s*([^()]+?)\)?$/su.exec(text) ?? []
  const own = author === undefined ? {} : { author }
  return { text: unquoted(said), ...speaker, ...own }
}

function isClosed(text: string): boolean {
  return /["”»]\s*(?:\([^)]*\))?$/.test(text)
}

function append(quotes: Quote[], text: string): void {
  const last = quotes.pop()
  if (last !== undefined)
    quotes.push({ ...last, text: `${last.text}\n\n${text.replace(closing, '')}` })
}

function unquoted(text: string): string {
  return text.replace(opening, '').replace(closing, '')
}

/** « Feedback Julien Mercier (28 avril) » names who speaks and when. */
function speakerIn({ text }: Title, anchor: string): Partial<Quote> {
  const span = firstDateSpan(text, anchor)
  const name = text
    .replace(/\([^)]*\)/g, span === undefined ? '$&' : ' ')
    .replace(
      /^(?:feedback|retour|avis|t[ée]moignage|mot|verbatim)s?\s+(?:de |du |des |d['’])?/iu,
      '',
    )
    .replace(span?.source ?? '', '')
    .trim()
  const isName =
    /^\p{Lu}/u.test(name) &&
    !/^(?:satisfaction|verbatims?|nps|temoignages?|feedbacks?)\b/.test(folded(name))
  const isAnonymous = /anonym/i.test(text)
  return {
    ...(isAnonymous && { anonymous: true }),
    ...(isName && { author: name }),
    ...(span?.exact && { date: span.start }),
  }
}
