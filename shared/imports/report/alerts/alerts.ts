import type { Alert } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'
import { alertBlock, numbered, withAlertsApart } from './blocks.ts'
import { type AlertField, fieldNamed } from './fields.ts'
import { openedBy, toldBelow, toldInLine } from './lines.ts'
import { optionsOf, type Told, withChosen } from './options.ts'
import { withTold } from './prose.ts'
import { alertRow } from './row.ts'

/** Each alert with what was wrong, what was weighed, what was decided and why. */
export function readAlerts(parts: readonly Section<ReportTopic>[], anchor: string): Alert[] {
  const alerts: { title: Title | undefined; told: Told[] }[] = []
  const isInFields = parts.some(({ below, entries }) => isTitle(below, entries, isOfFields))
  for (const { below, entries } of withAlertsApart(parts)) {
    const title =
      below.findLast(({ text }) => numbered.test(text)) ??
      below.find(({ kind }) => kind === 'heading') ??
      titleAmong(below, entries, isInFields)
    const label = below.filter(each => each !== title).at(-1)
    if (title === undefined && entries.length === 0) continue
    const last = alerts.at(-1)
    const told = toldBelow(entries, label)
    const opened = last?.title?.line ?? 0
    const goesOn = label !== undefined && isField(label) && (title?.line ?? 0) < opened
    if (last !== undefined && (last.title === title || goesOn)) last.told.push(...told)
    else alerts.push({ title, told })
  }
  return alerts
    .flatMap(({ title, told }) =>
      title === undefined
        ? told.map(each => alertInLine(each, anchor))
        : [alertOf(title.text, told, anchor)],
    )
    .map(alert => withTold(alert, anchor))
}

/** Any name in bold over prose or fields, where no heading nor « Alerte n° 1 : … » stands over it. */
function titleAmong(
  below: readonly Title[],
  entries: readonly Entry[],
  isInFields: boolean,
): Title | undefined {
  const isTold = isInFields ? () => true : isOfProse
  return isTitle(below, entries, isTold) ? below.find(title => !isField(title)) : undefined
}

function isTitle(
  below: readonly Title[],
  entries: readonly Entry[],
  isTold: (entries: readonly Entry[]) => boolean,
): boolean {
  return entries.length > 0 && isTold(entries) && below.some(title => !isField(title))
}

function isOfProse(entries: readonly Entry[]): boolean {
  return entries.every(({ kind }) => kind === 'paragraph')
}

/** « - Problème : … », « - Résolution : … », « - Impact : … ». */
function isOfFields(entries: readonly Entry[]): boolean {
  const names = entries.map(({ label = '' }) => fieldNamed(bareWords(label)))
  return new Set(names).size > 1 && names[0] === 'problem' && !names.includes(undefined)
}

/** « **Options :** » under an alert opens none. */
function isField({ text }: Title): boolean {
  return fieldNamed(bareWords(text)) !== undefined
}

/** « Réseau insuffisant. Zones blanches. Réponse : six bornes »: an alert told on one line. */
function alertInLine({ entry, text }: Told, anchor: string): Alert {
  const row = entry && (alertRow(entry) ?? alertBlock(entry))
  if (row !== undefined) return alertOf(row.title, row.told, anchor)
  const opened = entry && openedBy(entry)
  const whole = entry === undefined ? text : wholeText(entry)
  const [, first, rest] = /^([^:]{8,80}?)[.?]\s+(?=[\p{Lu}\d«])(.+)$/su.exec(whole) ?? []
  const isLabelled = opened === undefined && first === undefined && (entry?.label ?? '') !== ''
  const title = isLabelled ? entry?.label : (opened?.label ?? first)
  const told = isLabelled
    ? [entry?.value ?? '', ...(entry?.children ?? []).map(wholeText)].filter(Boolean).join(' ; ')
    : (opened?.value ?? rest)
  if (title === undefined || told === undefined || told === '') return alertOf(whole, [], anchor)
  return alertOf(title, toldInLine(told), anchor)
}

function alertOf(title: string, lines: readonly Told[], anchor: string): Alert {
  const told = withSolutionsWeighed(lines)
  const of = (field: AlertField) =>
    told.filter(({ name }) => (fieldNamed(name) ?? 'problem') === field)
  const decisions = of('decision')
  const date = [
    ...of('date'),
    ...decisions.filter(({ name }) => !/^(?:echeance|resp|port)/.test(name)),
  ]
    .map(({ name, text }) => firstDateSpan(isToCome(text) ? name : `${name} ${text}`, anchor))
    .find(span => span?.exact)
  const joined = (field: AlertField, lines: readonly Told[]) =>
    lines.map(each => withCause(each)).join(field === 'decision' ? ' ; ' : '\n\n')
  const problem = joined('problem', of('problem'))
  const reason = joined('reason', of('reason'))
  const impact = of('impact')
    .map(({ name, text }) => withName(name, text))
    .join(' ; ')
  return {
    title: title.replace(numbered, ''),
    options: withChosen(of('options').flatMap(optionsOf), joined('decision', decisions)),
    ...(problem !== '' && { problem }),
    ...(decisions.length > 0 && { decision: joined('decision', decisions) }),
    ...(date && { date: date.start }),
    ...(reason !== '' && { reason }),
    ...(impact !== '' && { impact }),
  }
}

/** « Solution 1 », « Solution 2 », where one was kept or a decision follows, were weighed; else both were taken. */
function withSolutionsWeighed(told: readonly Told[]): readonly Told[] {
  const isRanked = ({ name }: Told) => /^solution (?:n )?(?:[a-h]|\d)$/.test(name)
  const isDecided = told.some(each => !isRanked(each) && fieldNamed(each.name) === 'decision')
  const isKept = told.some(each => isRanked(each) && /[✅✔]/u.test(each.entry?.markdown ?? ''))
  if (!isDecided && !isKept) return told
  return told.map(each => (isRanked(each) ? { ...each, name: 'option' } : each))
}

/** « Recours à l’intérim, à valider en comité le 7 octobre »: the day is not the decision's. */
function isToCome(text: string): boolean {
  return toCome.test(text)
}

const toCome = pattern('iu')`
  (?<!\p{L})(?:
    à (?:valider|confirmer|trancher|décider|arbitrer|prendre|rendre|venir|prévoir)
    |attendue?s?|prévue?s?|programmée?s?|planifiée?s?|sera|seront|avant le|d[’']ici|au plus tard
    |dès le|jusqu[’']au|à (?:partir|compter) d[ue]
    |(?:report|décal|repouss|déplac)\p{L}*\s(?:[^.]{0,60}?\s)?au
  )(?!\p{L})
`

/** A cause is told as one, since the field is called a problem; who acts and until when, likewise. */
function withCause({ name, text, entry }: Told): string {
  if (isApproval.test(name)) return `${entry?.label ?? 'Validé'} : ${text}`
  const [, kept] = /^(cause|echeance|responsable|porteur)/.exec(name) ?? []
  return kept === undefined ? text : `${keptNames[kept]} : ${text}`
}

/** « Validée par : Odile Ravier », beside what was decided. */
const isApproval = /^(?:valide|approuve|acte)e? (?:par|avec|en)\b|^decideu/

const keptNames: Record<string, string> = {
  cause: 'Cause',
  echeance: 'Échéance',
  responsable: 'Responsable',
  porteur: 'Porteur',
}

/** « Impact planning », « Effet sur le budget »: which one it is. */
function withName(name: string, text: string): string {
  const [, what = ''] =
    /^impact (?:sur (?:le |la )?)?(\p{L}+)/u.exec(name) ??
    /^(?:effet|consequence)s? (?:sur (?:les? |la |l')?)?(\p{L}+)$/u.exec(name) ??
    []
  return what === '' ? text : `${capitalised(written[what] ?? what)} : ${text}`
}

const written: Readonly<Record<string, string>> = {
  budgetaire: 'budget',
  budgetaires: 'budget',
  delai: 'délai',
  delais: 'délais',
  financiere: 'finances',
  cout: 'coût',
  couts: 'coûts',
  qualite: 'qualité',
}
