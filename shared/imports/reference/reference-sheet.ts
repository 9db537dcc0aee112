import type { Client } from '../../domain/client/client.ts'
import type { Testimonial } from '../../domain/reference/testimonial.ts'
import type { Report } from '../../domain/report/report.ts'
import { asWritten, isInCapitals, titleAsWritten } from '../../french/as-written.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { clientAlone } from '../header/client-alone.ts'
import { profileFrom } from '../header/client-place.ts'
import { contactOf } from '../header/contact.ts'
import { isPersonName } from '../header/person.ts'
import { withoutSignature } from '../header/signature-block.ts'
import { readBriefGroups } from '../mission-brief/brief.ts'
import { type Entry, entry, type Group, type Title } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { type Section, sectionsOf } from '../outline/sections.ts'
import { leadingTitles } from '../outline/titles/leading-titles.ts'
import { companyField } from '../outline/topics/field-names.ts'
import { readReport } from '../report/report.ts'
import {
  isConsent,
  readToldMission,
  type SheetTopic,
  sheetFields,
  sheetSections,
} from './told-mission.ts'
import type { ToldReference } from './told-reference.ts'

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A reference sheet or a testimonial: the client as a brief tells one, the results as a report does. */
export function readReferenceSheet(text: string, { newId, today }: Surroundings): ToldReference {
  const { body } = withoutSignature(text)
  const told = outline(body)
  const leading = leadingTitles(told)
  const groups = told.map(({ titles, entries }) => ({
    titles: titles.filter(title => !leading.includes(title)),
    entries,
  }))
  const anchor = earliestDate(text) ?? today
  const { sections } = sectionsOf(groups, sheetSections)
  const fields = sheetFields(groups)
  const { report, clientName } = readReport(text, 'final', { newId, today })
  const quote = report.satisfaction.quotes[0] ?? wordsIn(groups)
  const mission = readToldMission({ sections, fields, anchor, newId })
  const contact = fields.get('contact') ?? quote?.author
  const date = quote?.date ?? report.date
  const nps = markIn(report)
  const { name: alone, about } = clientAlone(fields.get('client') ?? clientName, text)
  const called = asWritten(alone, text)
  const client = clientIn(groups, isInCapitals(called) ? named(called, text) : called, anchor)
  const asked = fields.get('contact')
  const known = asked === undefined ? [] : [contactOf(asked)]
  return {
    client: {
      ...client,
      ...profileFrom(about === undefined ? [] : [about], client.profile),
      contacts: [...client.contacts, ...known],
    },
    mission: {
      ...mission,
      ...(contact !== undefined && contact !== '' && { contact: contactOf(contact) }),
      kpis: resultsTold(report.kpis, sections, newId),
    },
    ...(quote !== undefined && { testimonial: testimonialOf(quote, fields.get('consent')) }),
    ...(nps !== undefined && { nps }),
    ...(date !== undefined && { told: date }),
    isAnonymous: false,
  }
}

/** Who the client is stands in their name; a team all of whose names are read stands in the mission. */
function isToldElsewhere({ label = '', value = '' }: Entry): boolean {
  if (/^(?:client|contact|entreprise)/iu.test(label)) return true
  const names = value.split(/\s*(?:[,;+]|\bet\b)\s*/u)
  return /^(?:équipe|intervenant|consultant)/iu.test(label) && names.every(isPersonName)
}

/** « Charpentes du léon », of a title in capitals: the words of a name have theirs. */
function named(client: string, text: string): string {
  return titleAsWritten(client, text).replace(
    /(?<=\s(?:[dl][’'])?)\p{Ll}(?=\p{Ll}{3,})/gu,
    initial => initial.toUpperCase(),
  )
}

/** What is said of the client under their own title, as on the sheet of a brief. */
function clientIn(groups: readonly Group[], name: string, today: string): Omit<Client, 'id'> {
  const { sections, header } = sectionsOf(groups, sheetSections)
  const sheets = sections.filter(({ topic }) => topic === ('sheet' satisfies SheetTopic))
  const entries = [
    ...header.flatMap(group => group.entries).filter(isOfClient),
    ...sizeBeside(groups),
    ...sheets.flatMap(each => each.entries),
  ].filter(each => !isToldElsewhere(each))
  const titles = ['Fiche de référence', 'Présentation entreprise'].map(
    (text, depth): Title => ({ text, kind: 'heading', depth: depth + 1, line: 1 }),
  )
  const told = readBriefGroups([{ titles, entries: entries.map(withoutSize) }], {
    newId: () => '',
    today,
  })
  const { id: _id, ...client } = told.client
  return { ...client, name: name === '' ? client.name : name }
}

/** « Verbatim : « On sait où part le temps. » – Anne Roy, gérante », on one line. */
function wordsIn(groups: readonly Group[]): Report['satisfaction']['quotes'][number] | undefined {
  const told = groups
    .flatMap(({ entries }) => entries)
    .filter(({ label = '' }) => /^(?:verbatim|témoignage|citation|mot)\b/iu.test(label))
    .map(({ value = '' }) => /^[«"“]\s*(.+?)\s*[»"”]\s*(?:[–—-]\s*(.+))?$/su.exec(value))
    .find(match => match !== null)
  const [, text, author] = told ?? []
  return text === undefined ? undefined : { text, ...(author !== undefined && { author }) }
}

type Results = Omit<Report, 'clientId'>['kpis']

/** A result that tells no figure before and after, « 3 h gagnées par jour », is one in its own words. */
function resultsTold(
  kpis: Results,
  sections: readonly Section<SheetTopic>[],
  newId: () => string,
): Results {
  const read = kpis.filter(({ label }) => !isConsent(label))
  const lines = sections
    .filter(({ topic }) => topic === 'results')
    .flatMap(({ entries }) => entries)
    .filter(({ kind, children }) => kind === 'item' && children.length === 0)
  const untold = lines.filter(
    ({ text, label = '' }) => !isConsent(label) && !read.some(each => text.includes(each.label)),
  )
  return [...read, ...untold.map(({ text }) => ({ id: newId(), label: text }))]
}

/** A field of the client's sheet over the first section: « Secteur », « Taille ». */
function isOfClient({ label = '', value = '' }: Entry): boolean {
  return value !== '' && companyField(label) !== undefined
}

/** « Client : Fromagerie du Vercors (SCOP, 58 salariés, 9,6 M€ de CA) ». */
function sizeBeside(groups: readonly Group[]): Entry[] {
  return groups
    .flatMap(({ entries }) => entries)
    .filter(({ label = '' }) => /^(?:client|entreprise)$/iu.test(label))
    .flatMap(({ value = '', line }) => {
      const text = /\(([^()]*\d[^()]*)\)/.exec(value)?.[1]
      return text === undefined ? [] : [entry({ text, line, kind: 'paragraph' })]
    })
}

/** « Taille : 140 personnes, 32 M€ de CA » tells several things, each in its words. */
function withoutSize(each: Entry): Entry {
  const { label = '', value = '', line } = each
  const isSize = /^(?:taille|chiffres|dimension)/iu.test(label) && /[,–;]/.test(value)
  return isSize ? entry({ text: value, line, kind: 'paragraph' }) : each
}

/** Out of ten: what one answers to « would you recommend us ». */
function markIn({ satisfaction, kpis }: Omit<Report, 'clientId'>): number | undefined {
  const score = satisfaction.scores.find(({ max, value }) => max === 10 && Number.isInteger(value))
  const told = kpis.find(({ label }) => /\bnps\b|\bnote\b|satisfaction|recommand/iu.test(label))
  const [, mark] = /^(\d{1,2})\s*(?:\/|sur)\s*10$/u.exec(told?.actual ?? '') ?? []
  return score?.value ?? (mark === undefined || Number(mark) > 10 ? undefined : Number(mark))
}

/** Where nobody said that it may be shown, that is still to be asked. */
function testimonialOf(
  { text, consent }: Report['satisfaction']['quotes'][number],
  agreed: string | undefined,
): Testimonial {
  return { text, consent: consent ?? agreed ?? 'À demander' }
}
