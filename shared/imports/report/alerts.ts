import type { Alert } from '../../domain/report.ts'
import { type Entry, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { firstDateSpan } from '../french-dates.ts'
import type { Section } from '../sections.ts'
import type { ReportTopic } from './section-names.ts'

type Told = { readonly name: string; readonly text: string; readonly entry: Entry | undefined }

/** Each alert with what was wrong, what was weighed, what was decided and why. */
export function readAlerts(parts: readonly Section<ReportTopic>[], anchor: string): Alert[] {
  const alerts: { title: Title | undefined; told: Told[] }[] = []
  for (const { below, entries } of parts) {
    const title = below.find(({ kind }) => kind === 'heading') ?? titleAmong(below)
    const label = below.filter(each => each !== title).at(-1)
    if (title === undefined && entries.length === 0) continue
    const last = alerts.at(-1)
    const told = entries.map(each => toldBy(each, label))
    if (last !== undefined && last.title === title) last.told.push(...told)
    else alerts.push({ title, told })
  }
  return alerts.flatMap(({ title, told }) =>
    title === undefined
      ? told.map(each =>
          alertOf(each.entry === undefined ? each.text : wholeText(each.entry), [], anchor),
        )
      : [alertOf(title.text, told, anchor)],
  )
}

/** « Alerte n° 1 : … » in bold rather than as a heading. */
function titleAmong(below: readonly Title[]): Title | undefined {
  return below.find(({ text }) => numbered.test(text))
}

const numbered =
  /^(?:alerte|probl[èe]me|difficult[ée]|incident|point)\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu

/** A line says what it is about itself, else the label above it does. */
function toldBy(entry: Entry, label: Title | undefined): Told {
  const own = entry.label === undefined ? '' : folded(entry.label)
  if (entry.label !== undefined && fieldNamed(own) !== undefined) {
    const below = entry.children.map(wholeText).join(' ; ')
    return {
      name: own + dateIn(entry.label),
      text: [entry.value, below].filter(Boolean).join(' '),
      entry,
    }
  }
  return { name: label === undefined ? '' : folded(label.text), text: wholeText(entry), entry }
}

function dateIn(label: string): string {
  const [, inside] = /\(([^)]+)\)/.exec(label) ?? []
  return inside !== undefined && !folded(label).includes(inside) ? ` (${inside})` : ''
}

type Field = 'date' | 'problem' | 'options' | 'decision' | 'reason' | 'impact'

const fields: readonly (readonly [Field, RegExp])[] = [
  ['date', /^date\b/],
  ['options', /^options?\b/],
  ['problem', /^(?:probleme|description|constat|cause|contexte|situation)/],
  ['decision', /^(?:decision|solution|resolution|action|mesure|choix|correctif)/],
  ['reason', /^(?:justification|raison|motif|pourquoi|explication|argument)/],
  ['impact', /^(?:impact|consequence|effet|resultat)/],
]

function fieldNamed(name: string): Field | undefined {
  return fields.find(([, pattern]) => pattern.test(name))?.[0]
}

function alertOf(title: string, told: readonly Told[], anchor: string): Alert {
  const of = (field: Field) => told.filter(({ name }) => (fieldNamed(name) ?? 'problem') === field)
  const decisions = of('decision')
  const date = [...of('date'), ...decisions]
    .map(({ name, text }) => firstDateSpan(`${name} ${text}`, anchor))
    .find(span => span?.exact)
  const joined = (field: Field, lines: readonly Told[]) =>
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

/** A cause is told as one, since the field is called a problem. */
function withCause({ name, text }: Told): string {
  return /^cause/.test(name) ? `Cause : ${text}` : text
}

/** « Impact planning », « Impact budget »: which one it is. */
function withName(name: string, text: string): string {
  const [, what] = /^impact (?:sur (?:le |la )?)?(\p{L}+)/u.exec(name) ?? []
  return what === undefined ? text : `${what.charAt(0).toUpperCase()}${what.slice(1)} : ${text}`
}

/** « Décision : Option C » chooses the third where nothing marks it. */
function withChosen(options: Alert['options'], decision: string): Alert['options'] {
  if (options.some(({ chosen }) => chosen === true)) return options
  const mark = /^option ([a-h1-9])\b/.exec(folded(decision))?.[1]
  const rank =
    mark === undefined
      ? -1
      : '123456789'.includes(mark)
        ? Number(mark) - 1
        : mark.charCodeAt(0) - 97
  return options.map((option, index) => (index === rank ? { ...option, chosen: true } : option))
}

function optionsOf({ text, entry, name }: Told): Alert['options'] {
  const several = /^options\b/.test(name)
    ? [entry?.value ?? '', ...(entry?.children ?? []).map(wholeText)]
    : []
  const told = several.filter(each => each !== '')
  if (entry !== undefined && told.length > 0 && entry.label !== undefined)
    return told.map(label => optionTold(label, label))
  return [optionTold(text, entry?.markdown ?? text)]
}

function optionTold(text: string, raw: string): Alert['options'][number] {
  const isChosen = /✅|✔|\bretenue?\b|\bchoisie?\b/iu.test(raw)
  const label = text.replace(/\s*(?:[✅✔❌⚠]\ufe0f?|(?<=\))\s\?{1,2})\s*$/u, '')
  const bare = label.replace(/\s*(?:[–—-]|\()\s*(?:retenue?|choisie?)\)?\s*$/iu, '')
  return { label: bare, ...(isChosen && { chosen: true }) }
}
