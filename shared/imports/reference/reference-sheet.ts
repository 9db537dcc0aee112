import type { Client } from '../../domain/client.ts'
import type { Report } from '../../domain/report.ts'
import type { Testimonial } from '../../domain/testimonial.ts'
import { readBriefGroups } from '../brief.ts'
import type { Group } from '../entry.ts'
import { earliestDate } from '../french-dates.ts'
import { leadingTitles } from '../leading-titles.ts'
import { outline } from '../outline.ts'
import { contactOf } from '../person.ts'
import { readReport } from '../report/report.ts'
import { sectionsOf } from '../sections.ts'
import { withoutSignature } from '../signature-block.ts'
import { readToldMission, type SheetTopic, sheetFields, sheetSections } from './told-mission.ts'
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
  const [quote] = report.satisfaction.quotes
  const mission = readToldMission({ sections, fields, anchor, newId })
  const contact = fields.get('contact') ?? quote?.author
  const date = quote?.date ?? report.date
  const nps = markIn(report)
  return {
    client: clientIn(groups, fields.get('client') ?? clientName, anchor),
    mission: {
      ...mission,
      ...(contact !== undefined && contact !== '' && { contact: contactOf(contact) }),
      kpis: report.kpis,
    },
    ...(quote !== undefined && { testimonial: testimonialOf(quote, fields.get('consent')) }),
    ...(nps !== undefined && { nps }),
    ...(date !== undefined && { told: date }),
    isAnonymous: false,
  }
}

/** What is said of the client under their own title, as on the sheet of a brief. */
function clientIn(groups: readonly Group[], name: string, today: string): Omit<Client, 'id'> {
  const { sections } = sectionsOf(groups, sheetSections)
  const sheets = sections.filter(({ topic }) => topic === ('sheet' satisfies SheetTopic))
  const told = readBriefGroups(
    sheets.map(({ title, entries }) => ({
      titles: [{ ...title, text: 'Présentation entreprise', kind: 'heading', depth: 2 }],
      entries: entries.filter(({ label = '' }) => !/^(?:client|contact|entreprise)/iu.test(label)),
    })),
    { newId: () => '', today },
  )
  const { id: _id, ...client } = told.client
  return { ...client, name: name === '' ? client.name : name }
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
