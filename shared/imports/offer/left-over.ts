import { type Left, left } from '../outline/reading.ts'
import { attentionLeft } from './letter/letter.ts'
import { isCopy } from './letter/people-to.ts'
import { isVersion } from './letter/told-version.ts'
import { saidOfAllLeft } from './options/said-of-all.ts'
import { unpaidLines } from './payments/payments.ts'
import { planLines } from './plan-days.ts'
import { rangedEfforts } from './prepared-groups.ts'
import type { OfferSections } from './read-sections.ts'
import { referenceRemarks } from './references.ts'
import { effortLeft } from './team/effort-tables.ts'
import { isValidityLine, validityLines } from './terms.ts'

/** What no field of the proposal took, nor of its client. */
export function leftOverOffer(told: OfferSections): Left[] {
  const { parts, brief, sold, addressed } = told
  return [
    ...headerLeft(told),
    ...attentionLeft(parts.about('letter'), addressed.first.name),
    ...brief.unrecognised.filter(({ text }) => !/valable|valide/i.test(text)),
    ...remarksLeft(told),
    ...sold.team.totals.map(each => left(each)),
    ...effortLeft(parts.others),
    ...rangedEfforts(parts.others).map(each => left(each)),
    ...saidOfAllLeft(parts.about('investment')),
    ...unpaidLines(parts.about('payments'), sold.options),
    ...validityLines(parts.text, parts.since, parts.over.head.date),
  ]
}

function headerLeft(told: OfferSections): Left[] {
  const { opening, factLines } = told.addressed
  const read = new Set([...factLines, ...opening.map(({ line }) => line)])
  return told.parts.over.head.left.filter(
    ({ text, line }) =>
      !isVersion(text) && !isCopy(text) && !read.has(line) && !isValidity(text, told),
  )
}

/** « Le lundi, jour calme. », beside what a section tells. */
function remarksLeft(told: OfferSections): Left[] {
  const { parts, sessions, plan } = told
  const { about, body } = parts
  return [
    ...about('contact').flatMap(({ entries }) => entries),
    ...body.farewell.filter(({ text }) => !isValidity(text, told)),
    ...referenceRemarks(about('references')),
    ...planLines(plan.planned, plan.milestones),
    ...sessions.remarks,
  ].map(each => left(each))
}

function isValidity(text: string, { parts, headed }: OfferSections): boolean {
  return isValidityLine(text, headed.validUntil, parts.since)
}
