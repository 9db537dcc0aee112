import type { Reference } from '../../domain/proposal/proposal.ts'
import { bareWords } from '../../french/bare-words.ts'
import { type Entry, entry, type Title, wholeText } from '../outline/entry.ts'
import { isExplanation } from '../outline/explanations.ts'
import type { Section } from '../outline/sections.ts'
import type { OfferTopic } from './section-names.ts'
import { referenceField, unfolded } from './told-references.ts'

type Parts = readonly Section<OfferTopic>[]

/** A name, then what was done for them, what came of it and whom to ask. */
export function readReferences(parts: Parts): Reference[] {
  const references: Reference[] = []
  for (const { below, entries: told } of parts) {
    const entries = unfolded(told)
    const title = below.at(-1)
    if (title !== undefined)
      references.push({ client: clientIn(title.text), ...sizeIn(title.text) })
    for (const each of entries) {
      const row = referenceRow(each)
      if (row !== undefined) {
        references.push(row)
        continue
      }
      const whole = inSentences(each.text)
      if (whole !== undefined) {
        references.push(whole)
        continue
      }
      if (withoutYear(each).year !== undefined) {
        references.push(...referenceLine(each))
        continue
      }
      if (isExplanation(each, entries)) continue
      const last = references.at(-1)
      const field = referenceField(each)
      if (field !== undefined && last !== undefined) {
        references[references.length - 1] = {
          ...last,
          [field]: fieldTold(field, last[field], each.value ?? ''),
        }
      } else if (isReference(each, title)) {
        references.push(referenceIn(each))
      } else if (each.kind === 'item' && title === undefined && dashed.test(each.text)) {
        references.push(referenceIn(each))
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

/** « La première n’a rien d’une auto-école. », below them: said of them, and none of them. */
export function referenceRemarks(parts: Parts): Entry[] {
  return parts.flatMap(({ entries }) => entries.filter(each => isExplanation(each, entries)))
}

/** « CFA des Dunes – parcours tuteurs : 12 % de départs ; contact : Anne Roy ». */
function referenceIn(each: Entry): Reference {
  const { label, value = '', text } = each
  const head = label === undefined || value === '' ? text : label
  const [, name = head, done] = dashed.exec(head) ?? []
  const { result = '', contact } = resultIn(head === label ? value : '')
  return {
    client: clientIn(name),
    ...(done === undefined ? sizeIn(name) : { project: done }),
    ...(result !== '' && { result }),
    ...(contact !== undefined && { contact }),
  }
}

/** « Clinique des Brotteaux - Agenda en ligne. Résultat : -55 % d’appels. Contact : Hugo Pannier ». */
function inSentences(text: string): Reference | undefined {
  const [head = '', ...others] = text.split(/\.\s+(?=(?:résultats?|bénéfices?|contacts?)\s*:)/iu)
  const [, name = head, project] = /^(.{3,60}?)\s+[–—-]\s+(.+)$/su.exec(head) ?? []
  const [, told, gained] = /^([^:]{3,80}?)\s*:\s+(.+)$/su.exec(head) ?? []
  const of = (pattern: RegExp) =>
    others
      .find(each => pattern.test(each))
      ?.replace(/^[^:]*:\s*/u, '')
      .replace(/\.$/, '')
  const [result, contact] = [of(/^(?:résultat|bénéfice)/iu), of(/^contact/iu)]
  if (others.length === 0) return undefined
  if (project === undefined && told !== undefined)
    return {
      client: clientIn(told),
      ...sizeIn(told),
      result: [gained, result].filter(Boolean).join('. '),
      ...(contact !== undefined && { contact }),
    }
  return {
    client: clientIn(name),
    ...(project === undefined ? sizeIn(name) : { project }),
    ...(result !== undefined && { result }),
    ...(contact !== undefined && { contact }),
  }
}

const dashed = /^(\p{Lu}[^–—:]{2,60}?)\s+[–—]\s+(.+)$/su

/** « Criée du port : bordereau unique » tells a result too; how long the offer stands is no reference. */
function referenceLine(line: Entry): Reference[] {
  const { year, each } = withoutYear(line)
  const { label, value = '' } = each
  const told = wholeText(each)
  const [, bold, place] = boldName.exec(each.markdown) ?? []
  if (bold !== undefined && place !== undefined) return [{ client: bold, project: place }]
  if (/\bvalable\b|\bvalidit[ée]/iu.test(told)) return []
  if (label === undefined || value === '') return [{ client: clientIn(told), ...sizeIn(told) }]
  const [, project, rest] =
    year === undefined ? [] : (/^(.+?),\s+(?![^(]*\))(.+)$/su.exec(value) ?? [])
  if (year !== undefined)
    return [
      {
        client: clientIn(label),
        project: `${(project ?? value).replace(/\.$/, '')} (${year})`,
        ...(rest !== undefined && { result: rest.replace(/\.$/, '') }),
      },
    ]
  return [{ client: clientIn(label), ...sizeIn(label), ...resultIn(value) }]
}

/** « **Cidrerie Morvan**, Vannes ». */
const boldName = /^(?:\*\*|__)([^*_:,]+)(?:\*\*|__)\s*,\s+(\p{Lu}[^,.;:]{2,40})$/u

/** « 2024 – Ville de Saint-Rome : plan vélo »: the year is said of the work. */
function withoutYear(told: Entry): { readonly year?: string; readonly each: Entry } {
  const [, year, text] =
    /^(?:en\s+)?((?:19|20)\d{2}(?:\s?[-–]\s?(?:20)?\d{2})?)\s*[–—:-]\s+(.+)$/isu.exec(told.text) ??
    []
  if (year === undefined || text === undefined) return { each: told }
  return {
    year,
    each: { ...entry({ text, line: told.line, kind: told.kind }), children: told.children },
  }
}

/** « 97 % en 10 mois (contact : M. Perrin) ». */
function resultIn(text: string): Pick<Reference, 'result' | 'contact'> {
  const [, result, contact] =
    /^(.*?)\s*[(;,.–—-]\s*contacts?\s*:\s*([^)]+)\)?\.?$/isu.exec(text) ?? []
  return contact === undefined ? { result: text } : { ...(result && { result }), contact }
}

/** « Client | Projet | Résultat | Contact ». */
function referenceRow({ cells = [] }: Entry): Reference | undefined {
  const of = (pattern: RegExp) => cells.find(({ column }) => pattern.test(bareWords(column)))?.text
  const client = of(
    /^(?:client|entreprise|societe|maitre d'ouvrage|organisme|etablissement|structure|reference)/,
  )
  if (client === undefined) return undefined
  const [project, result, contact] = [
    of(/^(?:projet|mission|prestation|sujet)/),
    of(/^(?:resultat|gain|benefice|impact)/),
    of(/^(?:contact|interlocuteur)/),
  ]
  const known = new Set([client, project, result, contact])
  const others = cells.map(({ text }) => text).filter(text => !known.has(text))
  const told = [project, ...(others.length > 0 ? [`(${others.join(', ')})`] : [])].filter(Boolean)
  return {
    client,
    ...(told.length > 0 && { project: told.join(' ').replace(/^\((.*)\)$/su, '$1') }),
    ...(result !== undefined && { result }),
    ...(contact !== undefined && { contact }),
  }
}

/** « Messagerie du Rhône : 5 % de retours » in a list of its own. */
function isReference({ kind, label, value = '' }: Entry, title: Title | undefined): boolean {
  return title === undefined && kind !== 'paragraph' && label !== undefined && value !== ''
}

/** What the project was comes before the town or the trade told beside the name, and after its size. */
function fieldTold(field: string, before: string | undefined, text: string): string {
  const isBare = field === 'project' && before !== undefined && !/\d/.test(before)
  return isBare ? joined(text, before) : joined(before, text)
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} (${text})`
}

/** « TechParts SAS (Distribution, 12 M€ de CA) »: the name, then what the client is. */
function clientIn(text: string): string {
  return text.replace(/\s*[(–—].*$/u, '').trim()
}

function sizeIn(text: string): Pick<Reference, 'project'> {
  const [, inside, year] = /\(([^)]*)\)(?:\s*,\s*((?:19|20)\d\d))?/.exec(text) ?? []
  const told = [inside, year].filter(each => each !== undefined)
  return told.length === 0 ? {} : { project: told.join(', ') }
}
