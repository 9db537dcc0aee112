import { isDateOnly } from '../../../french/dates/spans.ts'
import { isPersonName, peopleIn } from '../../header/person.ts'
import { hasVerb } from '../../words/explaining-sentence.ts'

/** « Par Anne Roy, le 3 mai 2025 », « Fait à Nancy, le 3 mai 2025 ». */
export function signatureOf(text: string, anchor: string): Record<string, string> | undefined {
  const [, author, day] =
    /^[Pp]ar\s+(\p{Lu}[^,]{3,60}?)(?:,?\s+le\s+(\d.{3,25}))?\.?$/u.exec(text) ?? []
  if (author !== undefined) return { par: author, ...(day !== undefined && { le: day }) }
  const [, writing, written] =
    /^(?:[Rr]édigée?|[ÉEé]tablie?|[Pp]réparée?)\s+par\s+(\p{Lu}[^,\d]{3,60}?),?\s+le\s+((?:\p{Ll}+\s)?\d.{3,20}\d{4})\.?$/u.exec(
      text,
    ) ?? []
  if (writing !== undefined && written !== undefined && authorsIn(writing).every(isPersonName))
    return { par: writing, le: written }
  const [, on, by = ''] =
    /(?:^|\s[–—-]\s)(?:[Rr]édigée?|[Rr]emise?|[ÉéEe]mise?|[ÉéEe]tablie?|[Pp]ubliée?)\s+le\s+(\d.{3,20}?\d{4})\s+par\s+([^(,]+)/u.exec(
      text,
    ) ?? []
  if (on !== undefined && isPersonName(by.trim())) return { par: by.trim(), le: on }
  const beside =
    /\s[–—-]\s(?:\p{L}+\s)?(?:rédigée?|établie?|préparée?) par\s+(\p{Lu}[^:]{3,80})$/iu.exec(
      text,
    )?.[1]
  if (beside !== undefined && authorsIn(beside).every(isPersonName)) return { par: beside }
  const writer = /^(?:[Rr]édigée?|[ÉE]tablie?|[Pp]réparée?) par\s+(\p{Lu}[^:]{3,80})$/u.exec(
    text,
  )?.[1]
  const [name = ''] = writer?.split(/\s*[,(]\s*/u) ?? []
  if (isPersonName(name) && !/\d/.test(writer ?? '')) return { par: name }
  if (monthAlone.test(text)) return { periode: text }
  if (/\d{4}$/.test(text) && isDateOnly(text, anchor)) return { le: text }
  const issued =
    /^(?:émise?|rédigée?|établie?|éditée?|remise?|publiée?|fait) le (\d.*\d{4})\.?$/iu.exec(
      text,
    )?.[1]
  if (issued !== undefined && isDateOnly(issued, anchor)) return { le: issued }
  const version =
    /^(?:version|v\s?\d|édition|document|rapport|note|mise? à jour|arrêtée?|situation|état)[^:]{0,30}?\s(?:du|au|le)\s+(\d.*)$/iu.exec(
      text,
    )?.[1]
  if (version !== undefined && isDateOnly(version, anchor)) return { le: version }
  const listed = authorAndDay(text, anchor)
  if (listed !== undefined) return listed
  const place = /^(?:[Ff]ait à )?\p{Lu}[\p{L}’' -]{1,40},\s+le\s+(\d.*)$/u.exec(text)?.[1]
  return place !== undefined && isDateOnly(place, anchor) ? { le: place } : undefined
}

/** « Mois 3 · mai 2031 · rédigé par Anne Roy »: the month that is told. */
const monthAlone =
  /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\s+20\d\d$/iu

/** « Gemba & Co – Anne Roy et Paul Blin – 27 mars 2026 »: the people of a firm, and the day that comes last. */
function authorAndDay(text: string, anchor: string): Record<string, string> | undefined {
  const pieces = text.split(/\s+[–—|·-]\s+/u)
  const day = pieces.at(-1) ?? ''
  const people = pieces.slice(0, -1).find(piece => authorsIn(piece).every(isPersonName))
  if (people === undefined || !/\d{4}$/.test(day) || !isDateOnly(day, anchor)) return undefined
  return { par: people, le: day }
}

/** « Octobre 2025 — rédigé le 4 novembre 2025 par Anne Roy » tells something else first. */
export function isBeside(text: string): boolean {
  if (text.split(/\s+[–—|·-]\s+/u).length > 2 && /20\d\d$/.test(text)) return true
  return /^[^:]+\s[–—-]\s+(?:\p{L}+\s)?(?:rédigée?\s+le|(?:rédigée?|établie?|préparée?)\s+par)\s/iu.test(
    text,
  )
}

/** « Studio Aulne (Anne Roy) » is who works there; « Anne Roy (Paul Blin était absent) », who stands first. */
export function authorsIn(text: string | undefined): string[] {
  if (text === undefined) return []
  const [, before = '', inside] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? []
  const isExplained = isPersonName(before.trim()) && inside !== undefined && hasVerb(inside)
  if (isExplained) return [before.trim()]
  const staff = inside === undefined ? [] : peopleIn(inside).map(({ name }) => name)
  const isFirm = staff.length > 0 && staff.every(isPersonName)
  if (isFirm) return staff
  const together = writtenTogether(text) ?? text
  const people = peopleIn(together).map(({ name }) => name)
  return people.length > 0 ? people : [text]
}

/** « Anne Roy, avec Paul Blin », « Anne Roy (avec Paul Blin et Luc Petit) »: they wrote it together. */
function writtenTogether(text: string): string | undefined {
  const [, first = '', others = ''] =
    /^((?:[^()]|\([^()]*\))+?)(?:,\s+|\s+|\s*\()avec\s+([^()]+)\)?$/u.exec(text) ?? []
  const names = peopleIn(others).map(({ name }) => name)
  return first !== '' && names.every(isPersonName) ? [first, ...names].join(', ') : undefined
}
