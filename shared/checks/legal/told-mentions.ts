import type { Firm } from '../../domain/firm/firm.ts'
import { toCents } from '../../domain/money.ts'
import { folded } from '../../french/folded.ts'
import { saidWith } from '../reading/said.ts'
import type { ToldProposal } from '../scene/scene.ts'
import { isBlank } from '../sending/point.ts'

/** A document that came from elsewhere may print, at its foot, what the firm's settings do not say yet. */
export function isToldInDocument(offer: ToldProposal, code: string): boolean {
  const { notes, subject = '', unsaidTerms } = offer.proposal
  const pattern = patterns[code]
  if (unsaidTerms === undefined || pattern === undefined) return false
  if (code === 'title' && subject.trim() === '') return false
  const headings = notes?.map(({ heading = '' }) => heading) ?? []
  const isSaid = saidWith(offer, pattern).length > 0 || headings.some(each => pattern.test(each))
  return isSaid || (code === 'firm-identity' && isInLetterhead(offer))
}

/** « SARL au capital de 15 000 euros » and « 8, place du Marché, 37000 Tours », each on a line of its own. */
function isInLetterhead(offer: ToldProposal): boolean {
  const notes = (offer.proposal.notes ?? []).filter(({ heading }) => heading === undefined)
  const form = notes.findIndex(({ text }) => legalForm.test(text))
  const address = notes.findIndex(({ text }) => /^\d[^\n]*\b\d{5} \p{Lu}/u.test(text))
  return form !== -1 && address !== -1 && Math.abs(form - address) <= farthest
}

/** The firm with the form and the capital that such a document tells, for what is missing to be named alone. */
export function firmAsTold(offer: ToldProposal, firm: Firm): Firm {
  const { form, capital } = offer.proposal.unsaidTerms === undefined ? nothing : formIn(offer)
  if (form === undefined) return firm
  const { legal } = firm
  return {
    ...firm,
    legal: {
      ...legal,
      legalForm: isBlank(legal.legalForm) ? form : legal.legalForm,
      ...(legal.capital === undefined && capital !== undefined && { capital }),
    },
  }
}

type Form = { readonly form?: string | undefined; readonly capital?: number | undefined }
const nothing: Form = {}

/** « Orme Conseil – SARL au capital de 8 000 € – SIRET 812 345 678 00021 », and not that of the client. */
function formIn(offer: ToldProposal): Form {
  const client = folded(offer.client?.name ?? '')
  const lines = saidWith(offer, registered)
    .flatMap(({ text }) => text.split('\n'))
    .filter(line => registered.test(line) && (client === '' || !folded(line).includes(client)))
  for (const line of lines) {
    const [form] = forms.exec(line) ?? []
    const [, digits] = capitalTold.exec(line) ?? []
    if (form !== undefined)
      return { form, capital: digits === undefined ? undefined : centsOf(digits) }
  }
  return nothing
}

function centsOf(digits: string): number {
  return toCents(Number(digits.replace(/[^\d]/g, '')))
}

const forms = /\b(?:SASU?|SARL|SA|EURL|SNC|SCOP|SELARL)\b/
const registered = /\bSIRET\b|\bRCS\b|\bau capital\b/
const capitalTold = /\bcapital (?:social )?(?:de )?(\d[\d. \u00a0\u202f]*)/

const legalForm = /\b(?:SASU?|SARL|SA|EURL|SNC|SCOP|SELARL)\b[^\n]{0,20}capital[^\n]*\d/
/** Lines between the two; the client's address stands below what tells the firm. */
const farthest = 3

const patterns: Readonly<Record<string, RegExp>> = {
  /** « SAS au capital de 40 000 €, 12 rue Haute »; an association has none. */
  'firm-identity':
    /\b(?:SASU?|SARL|SA|EURL|SNC|SCOP|SELARL)\b[^\n]{0,20}capital[^\n]*,[^\n]*\d|\b(?:association|entreprise individuelle|EI)\b[^\n]*\b\d{5}\b/,
  'firm-registration': /\bSIRET\b[^\d\n]{0,8}\d{3}/,
  'firm-vat-number': /\bFR[ \u00a0\u202f]?\d{2}[ \u00a0\u202f]?\d{3}/,
  /** « Lyon, le 14 janvier 2026 ». */
  title: /^[^\n,]{2,40}, le \d{1,2}(?:er)? [^\d\n ]{3,9} \d{4}\.?$/m,
}
