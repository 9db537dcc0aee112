import type { Mission } from '../../domain/mission.ts'
import type { Report } from '../../domain/report.ts'
import type { Testimonial } from '../../domain/testimonial.ts'
import { readBriefGroups } from '../brief.ts'
import { earliestDate } from '../french-dates.ts'
import { outline } from '../outline.ts'
import { contactOf } from '../person.ts'
import { readReport } from '../report/report.ts'
import { withoutSignature } from '../signature-block.ts'
import type { ToldReference } from './told-reference.ts'

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A reference sheet or a testimonial: the mission as a brief tells one, its results as a report does. */
export function readReferenceSheet(text: string, surroundings: Surroundings): ToldReference {
  const { body } = withoutSignature(text)
  const { report, clientName } = readReport(text, 'final', surroundings)
  const told = readBriefGroups(outline(body), {
    ...surroundings,
    today: earliestDate(text) ?? surroundings.today,
  })
  const { id: _id, ...client } = told.client
  const [quote] = report.satisfaction.quotes
  const date = quote?.date ?? report.date ?? told.mission.createdOn
  const nps = markIn(report)
  const name = clientName === '' ? client.name : clientName
  return {
    client: { ...client, name },
    mission: missionOf(told.mission, report, quote?.author),
    ...(quote !== undefined && { testimonial: testimonialOf(quote, text) }),
    ...(nps !== undefined && { nps }),
    ...(date !== undefined && { told: date }),
    isAnonymous: false,
  }
}

function missionOf(
  mission: Mission,
  report: Omit<Report, 'clientId'>,
  speaker: string | undefined,
): ToldReference['mission'] {
  const { clientId: _clientId, ...told } = mission
  const { start = told.start, end = told.end } = report.period ?? {}
  const contact = told.contact ?? (speaker === undefined ? undefined : contactOf(speaker))
  return {
    ...told,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(contact !== undefined && { contact }),
    kpis: report.kpis.length > 0 ? report.kpis : told.kpis,
    notes: [],
  }
}

/** Out of ten: what one answers to « would you recommend us ». */
function markIn({ satisfaction }: Omit<Report, 'clientId'>): number | undefined {
  return satisfaction.scores.find(({ max, value }) => max === 10 && Number.isInteger(value))?.value
}

/** Where nobody said that it may be shown, that is still to be asked. */
function testimonialOf(
  { text, consent }: Report['satisfaction']['quotes'][number],
  source: string,
): Testimonial {
  return { text, consent: consent ?? consentIn(source) ?? 'À demander' }
}

/** « Autorisation du client : oui (accord écrit du 5 décembre) », wherever it stands. */
function consentIn(source: string): string | undefined {
  const line = source
    .split('\n')
    .find(each => /^[\s>*_-]*(?:autorisation|accord|consentement)\b[^:]*:/iu.test(each))
  const said = line?.replace(/^[^:]*:[\s*_]*/u, '').trim()
  return said === undefined || said === '' ? undefined : said
}
