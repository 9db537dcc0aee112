import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { withWeekday } from '../../../french/dates/named-day.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import type { Title } from '../../outline/entry.ts'

type Quote = Report['satisfaction']['quotes'][number]

/** Who speaks, and when. */
export type Speaker = Pick<Partial<Quote>, 'author' | 'date' | 'anonymous'>

/** « Feedback Julien Mercier (28 avril) », « Julien Mercier, jeudi 28 avril » names who speaks and when. */
export function speakerIn({ text }: Title, anchor: string): Speaker {
  const span = firstDateSpan(text, anchor)
  const day = span === undefined ? '' : withWeekday(text, span)
  const name = text
    .replace(/\([^)]*\)/g, aside => (span ? withoutDay(aside, day) : aside))
    .replace(
      /^(?:feedback|retour|avis|t[ée]moignage|mot|verbatim)s?\s+(?:de |du |des |d['’])?/iu,
      '',
    )
    .replace(day, '')
    .replace(/,?\s+(?:le|du|au)\s*$/iu, '')
    .replace(/[\s,–—-]+$/u, '')
    .trim()
  const isName = isCapitalised(name) && !ofEverybody.test(bareWords(name))
  const isAnonymous = /anonym/i.test(text)
  return {
    ...(isAnonymous && { anonymous: true }),
    ...(isName && { author: name }),
    ...(span?.exact && { date: span.start }),
  }
}

const ofEverybody = /^(?:satisfaction|verbatims?|nps|temoignages?|feedbacks?|notes?|moyennes?)\b/

/** « (Gérant, 4 août) » without its day. */
function withoutDay(aside: string, day: string): string {
  const words = aside.replace(day, '').replace(/[\s,–—-]+(?:le\s*)?\)$/u, ')')
  return /\p{L}{3}/u.test(words) ? words : ' '
}

/** « Julien Mercier », « Anne de Roy, directrice »; not « Paroles recueillies ». */
function isCapitalised(name: string): boolean {
  const [words = ''] = name.split(/\s*[,(–—]/u)
  return words
    .split(/\s+/)
    .every(word => /^(?:\p{Lu}|(?:de|du|des|la|le|d[’'].*|&|et)$)/u.test(word))
}
