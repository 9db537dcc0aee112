import type { Period } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Group } from '../../outline/entry.ts'
import type { DocumentHeader } from './header.ts'

/** Told by the header, else by the month that the title or the lines under it name. */
export function periodOf(
  { title = '', period, left: lines, fields }: DocumentHeader,
  groups: readonly Group[],
  anchor: string,
): { period?: Period } {
  if (period !== undefined) return { period }
  const [named] = groups.flatMap(({ titles }) =>
    titles.flatMap(({ text }) => periodNamed.exec(text)?.[1] ?? []),
  )
  const told = [
    named ?? '',
    title,
    ...groups.slice(0, 1).flatMap(({ titles }) => titles.map(({ text }) => text)),
    ...lines.map(({ text }) => text),
    fields.get('objet')?.value ?? '',
  ]
  const course = groups
    .flatMap(({ entries }) => entries)
    .map(({ text }) => courseNamed.exec(text)?.[1] ?? courseTold.exec(text)?.[1])
  const label = told
    .map(text => weekNamed.exec(text)?.[1])
    .concat(told.map(text => monthNamed.exec(text)?.[0]))
    .concat(course)
    .find(each => each !== undefined)
  const span = label === undefined ? undefined : firstDateSpan(label, anchor)
  return label === undefined || span === undefined
    ? {}
    : { period: { label, start: span.start, end: span.end } }
}

/** « **Trimestre concerné : avril – juin 2025** ». */
const periodNamed = /^(?:période|trimestre|semestre|mois)(?!\p{L})[^:]{0,30}:\s*(.*20\d\d)/iu

/** « De janvier à novembre 2025, nous avons… », at the head of a paragraph. */
const courseNamed = /^De (\p{Ll}{3,9}(?: 20\d\d)? à \p{Ll}{3,9} 20\d\d)/u

/** « La mission s’est déroulée du 14 avril au 7 novembre 2025. » */
const courseTold =
  /\b(?:mission|projet),? (?:menée?|conduite?|réalisée?|s[’']est déroulée|a été (?:menée|conduite)|a (?:duré|couru)) du (\d.{3,25}? au \d.{3,25}?20\d\d)/iu

/** « Semaine 24 (du 8 au 12 juin 2026) ». */
const weekNamed =
  /semaine \d{1,2}\s?[(,:–-]?\s*((?:du )?\d{1,2}(?:er)?(?: \p{L}{3,9})? (?:au|–|-) \d{1,2} \p{L}{3,9} 20\d\d)/iu

/** Not the month of a day: « 12 mai 2025 ». */
const monthNamed = pattern('iu')`
  (?<!\d(?:er)?\s+)(?:
    (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre)\s*
    (?:–|-|à|au)\s*
  )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
  \s+20\d\d
`
