import { addDays, addMonths } from '../../domain/calendar.ts'
import type { Payment, Proposal, Reference, ScheduleLine } from '../../domain/proposal.ts'
import { type Entry, entry, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { firstDateSpan } from '../french-dates.ts'
import { firstPercent, moneyIn } from '../french-numbers.ts'
import type { Section } from '../sections.ts'
import type { OfferTopic } from './section-names.ts'

type Parts = readonly Section<OfferTopic>[]

/** « 30 % à la signature (8 400 € HT) », under the option it belongs to. */
export function readPayments(parts: Parts, options: Proposal['options']): Payment[] {
  return parts.flatMap(({ below, entries, title }) => {
    const named = optionNamed(`${below.map(({ text }) => text).join(' ')} ${title.text}`, options)
    return entries.flatMap(instalmentsIn).flatMap(each => {
      const text =
        each.cells === undefined ? wholeText(each) : each.cells.map(cell => cell.text).join(' ')
      const share = firstPercent(text) ?? fractionIn(text)
      if (share === undefined) return []
      const own = each.cells?.find(({ column }) => /^montant(?! ttc)/.test(folded(column)))?.text
      const amount = moneyIn(own ?? text).at(-1)?.max
      if (/^total\b/iu.test(text)) return []
      const option = named ?? optionNamed(each.told ?? '', options)
      return [
        {
          ...(option !== undefined && { option }),
          share,
          when: (each.cells?.length ?? 0) < 2 ? momentIn(text) : momentOfRow(each, text),
          ...(amount !== undefined && { amount }),
        },
      ]
    })
  })
}

type Instalment = Entry & { readonly told?: string }

/** « Formule étendue : 30 % à la commande, 50 % au 26 septembre » tells several at once. */
function instalmentsIn(each: Entry): Instalment[] {
  const shares = each.cells === undefined ? (each.text.match(/\d\s?%/gu) ?? []) : []
  if (shares.length < 2) return [each]
  const [, told = '', rest = each.text] =
    /^([^%\d]{3,60}?)\s*(?::|→|=>|–)\s+(.*)$/su.exec(each.text) ?? []
  return rest
    .split(/\s*(?:[,;]|\bpuis\b|\bet\b)\s+(?=[^,;(]*\d\s?%)(?![^(]*\))/u)
    .map(text => ({ ...entry({ text, line: each.line, kind: each.kind }), told }))
}

/** « 1/3 à la commande ». */
function fractionIn(text: string): number | undefined {
  const [, part, whole] = /^(?:un |le )?\s*([1-3])\/([2-6])(?!\d|\/)/u.exec(text) ?? []
  return part === undefined ? undefined : (100 * Number(part)) / Number(whole)
}

/** What triggers it, where the first cell but counts. */
function momentOfRow({ cells = [] }: Entry, text: string): string {
  const cause = cells.find(({ column }) =>
    /^(?:fait|evenement|declencheur|jalon|moment|quand)/.test(folded(column)),
  )
  const told = cells.find(cell => /\p{L}{3}/u.test(cell.text))
  return (cause ?? told ?? cells[0])?.text ?? text
}

/** By its letter or number, « Option A (Accompagnement complet) », else by the words of its name. */
function optionNamed(text: string, options: Proposal['options']): string | undefined {
  const mark = /\b(?:option|formule|scenario|offre|pack|variante) ([a-z0-9])\b/
  const wanted = mark.exec(folded(text))?.[1]
  const marked = options.find(({ label }) => mark.exec(folded(label))?.[1] === wanted)
  if (wanted !== undefined && marked !== undefined) return marked.id
  const words = ` ${folded(text)} `
  const named = options.filter(({ label }) => words.includes(` ${coreOf(label)} `))
  return named.toSorted((one, other) => other.label.length - one.label.length)[0]?.id
}

/** « Pack Essentiel (séquences 1 et 2) » is the Pack Essentiel. */
function coreOf(label: string): string {
  return folded(label.replace(/\s*\([^)]*\)/gu, '').replace(/[^\p{L}\p{N}\s’'-]+.*$/u, ''))
}

function momentIn(text: string): string {
  const words = text
    .replace(/\d+(?:[.,]\d+)?\s?%\s*(?:de l[’'a-z ]+)?[:–—-]?\s*/u, '')
    .replace(/^[1-3]\/[2-6]\s+/u, '')
    .replace(
      /\s*[(–—:-]?\s*(?:soit\s+)?\d[\d\s\u00a0\u202f.,]*\s?(?:k?€|k?eur(?:os?)?\b)[^)]*\)?\s*/iu,
      ' ',
    )
    .trim()
  return words === '' ? text : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** A name, then what was done for them, what came of it and whom to ask. */
export function readReferences(parts: Parts): Reference[] {
  const references: Reference[] = []
  for (const { below, entries } of parts) {
    const title = below.at(-1)
    if (title !== undefined)
      references.push({ client: clientIn(title.text), ...sizeIn(title.text) })
    for (const each of entries) {
      const row = referenceRow(each)
      if (row !== undefined) {
        references.push(row)
        continue
      }
      const last = references.at(-1)
      const field = fieldNamed(each)
      if (field !== undefined && last !== undefined) {
        references[references.length - 1] = {
          ...last,
          [field]: joined(last[field], each.value ?? ''),
        }
      } else if (isReference(each, title)) {
        references.push({
          client: clientIn(each.label ?? ''),
          ...sizeIn(each.label ?? ''),
          result: each.value ?? '',
        })
      } else if (each.kind === 'paragraph' || last === undefined) {
        references.push(...referenceLine(each))
      } else
        references[references.length - 1] = {
          ...last,
          contact: joined(last.contact, wholeText(each)),
        }
    }
  }
  return references
}

/** « Criée du port : bordereau unique » tells a result too; how long the offer stands is no reference. */
function referenceLine(each: Entry): Reference[] {
  const { label, value = '' } = each
  const told = wholeText(each)
  if (/\bvalable\b|\bvalidit[ée]/iu.test(told)) return []
  if (label === undefined || value === '') return [{ client: clientIn(told), ...sizeIn(told) }]
  return [{ client: clientIn(label), ...sizeIn(label), result: value }]
}

/** « Client | Projet | Résultat | Contact ». */
function referenceRow({ cells = [] }: Entry): Reference | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(folded(column)))?.text
  const client = of(
    /^(?:client|entreprise|societe|maitre d'ouvrage|organisme|etablissement|structure|reference)/,
  )
  if (client === undefined) return undefined
  const [project, result, contact] = [
    of(/^(?:projet|mission|prestation|sujet)/),
    of(/^(?:resultat|gain|benefice|impact)/),
    of(/^(?:contact|interlocuteur)/),
  ]
  return {
    client,
    ...(project !== undefined && { project }),
    ...(result !== undefined && { result }),
    ...(contact !== undefined && { contact }),
  }
}

/** « Messagerie du Rhône : 5 % de retours » in a list of its own. */
function isReference({ kind, label, value = '' }: Entry, title: Title | undefined): boolean {
  return title === undefined && kind !== 'paragraph' && label !== undefined && value !== ''
}

function fieldNamed({ label }: Entry): 'project' | 'result' | 'contact' | undefined {
  const name = folded(label ?? '')
  if (/^(?:projet|mission|prestation|objet)/.test(name)) return 'project'
  if (/^(?:resultat|benefice|impact|gain)/.test(name)) return 'result'
  return /^(?:contact|interlocuteur|temoignage)/.test(name) ? 'contact' : undefined
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} (${text})`
}

/** « TechParts SAS (Distribution, 12 M€ de CA) »: the name, then what the client is. */
function clientIn(text: string): string {
  return text.replace(/\s*[(–—].*$/u, '').trim()
}

function sizeIn(text: string): Pick<Reference, 'project'> {
  const [, inside] = /\(([^)]*)\)/.exec(text) ?? []
  return inside === undefined ? {} : { project: inside }
}

/** « Proposition valable jusqu’au 30 septembre 2024 », wherever it stands. */
export function validityIn(
  text: string,
  anchor: string,
  date: string | undefined,
): string | undefined {
  const said =
    /(?:valable|valide|validit[ée])[^.\n]{0,40}?(?:jusqu['’]?\s?au|:|au)\s+([^.\n]{4,40})/iu.exec(
      text,
    )?.[1]
  const span = said === undefined ? undefined : firstDateSpan(said, anchor)
  if (span?.exact) return span.end
  return date === undefined ? undefined : validFor(text, date)
}

/** « Offre valable 45 jours », from the day it is dated. */
function validFor(text: string, date: string): string | undefined {
  const [, count = '', unit] =
    /(?:valable|valide|validit[ée])[^.\n\d]{0,25}(\d{1,3})\s+(jours|semaines|mois)/iu.exec(text) ??
    []
  if (unit === undefined) return undefined
  if (unit === 'mois') return addMonths(date, Number(count))
  return addDays(date, Number(count) * (unit === 'semaines' ? 7 : 1))
}

/** The rows of the plan; a row without a duration is the milestone that ends it. */
export function readSchedule(parts: Parts, anchor: string): ScheduleLine[] {
  return parts.flatMap(({ entries }) =>
    entries.flatMap(each => {
      const of = (pattern: RegExp) =>
        each.cells?.find(({ column }) => pattern.test(folded(column)))?.text
      const label = each.cells?.[0]?.text
      if (label === undefined) return []
      const [duration, dates] = [of(/^duree/), of(/^(?:dates?|periode|calendrier|quand)/)]
      const span = dates === undefined ? undefined : firstDateSpan(dates, anchor)
      return [
        {
          label,
          ...(duration !== undefined && /\d/.test(duration) && { duration }),
          ...(span && { start: span.start, end: span.end }),
          ...(dates !== undefined && { dates }),
        },
      ]
    }),
  )
}
