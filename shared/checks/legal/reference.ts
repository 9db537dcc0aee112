import type { Proposal } from '../../domain/proposal/proposal.ts'
import { formatDate } from '../../french/writing.ts'
import { isBlank, listed, pointOf, type SendingPlace, type SendingPoint } from '../sending/point.ts'
import type { Offer, OtherProposal } from './offer.ts'
import { sources } from './sources.ts'

/** What names the offer, and until when it binds. */
export function referencePoints(offer: Offer): SendingPoint[] {
  return [titlePoint(offer), numberPoint(offer), validityPoint(offer)]
}

const inAddress = (field: string): SendingPlace => ({ page: 'document', section: 'address', field })

function titlePoint({ proposal: { subject, date, version } }: Offer): SendingPoint {
  const missing = [isBlank(subject) && 'l’objet', date === undefined && 'la date'].filter(isText)
  return pointOf(
    {
      code: 'title',
      level: 'block',
      title: 'Objet, date et version',
      source: sources.offer,
      place: inAddress(isBlank(subject) ? 'Objet' : 'Date'),
    },
    {
      problem: missing.length === 0 ? undefined : `Il manque ${listed(missing)}.`,
      met: `Proposition commerciale du ${formatDate(date ?? '')}, version ${version}.`,
    },
  )
}

/** No text asks for a number: it tells the firm's offers apart. */
function numberPoint({ proposal, others }: Offer): SendingPoint {
  const twin = others.find(other => isTwin(proposal, other))
  return pointOf(
    {
      code: 'number',
      level: 'block',
      title: 'Numéro unique dans l’année',
      place: inAddress('Référence'),
    },
    { problem: numberProblem(proposal, twin), met: `Référence ${proposal.number}.` },
  )
}

function numberProblem({ number, version }: Proposal, twin: OtherProposal | undefined) {
  if (isBlank(number)) return 'La proposition n’a pas de référence.'
  if (twin === undefined) return undefined
  if (twin.version === version) return `La référence ${number} sert déjà à une autre proposition.`
  return `La référence ${number} est déjà celle d’une offre faite à un autre client.`
}

/** Versions of one offer share their number; nothing else may. Drafts of the trash never left. */
function isTwin(proposal: Proposal, other: OtherProposal): boolean {
  if (other.id === proposal.id || other.number?.trim() !== proposal.number?.trim()) return false
  if (other.deletedAt !== undefined && other.status === 'draft') return false
  if (yearOf(other) !== yearOf(proposal)) return false
  return other.clientId !== proposal.clientId || other.version === proposal.version
}

/** A number that holds its year, as `2024-007` does, belongs to that one. */
function yearOf({ number = '', date = '' }: Pick<OtherProposal, 'number' | 'date'>): string {
  return /\b(?:19|20)\d{2}\b/.exec(number)?.[0] ?? date.slice(0, 4)
}

function validityPoint({ proposal, today }: Offer): SendingPoint {
  return pointOf(
    {
      code: 'validity',
      level: 'block',
      title: 'Durée de validité',
      source: sources.validity,
      place: { page: 'document', section: 'validity', field: 'Valable jusqu’au' },
    },
    {
      problem: validityProblem(proposal, today),
      met: `Valable jusqu’au ${formatDate(proposal.validUntil ?? '')} inclus.`,
    },
  )
}

function validityProblem({ date, validUntil }: Proposal, today: string): string | undefined {
  if (validUntil === undefined) return 'La date de validité n’est pas dite.'
  if (date !== undefined && validUntil <= date) {
    return `La validité (${formatDate(validUntil)}) doit finir après la date de la proposition (${formatDate(date)}).`
  }
  if (validUntil < today) {
    return `La validité est passée le jour de l’envoi : elle finit le ${formatDate(validUntil)}.`
  }
  return undefined
}

function isText(value: string | false): value is string {
  return value !== false
}
