import { formatDate, formatPercent } from '../../french/writing.ts'
import type { Firm } from '../firm/firm.ts'
import { shareTotal } from './payments.ts'
import { isWhole, optionPrice, paymentsOf } from './price.ts'
import type { Option, Proposal } from './proposal.ts'

export type ReadinessField =
  | 'recipient'
  | 'subject'
  | 'date'
  | 'phases'
  | 'options'
  | 'payments'
  | 'validity'
  | 'identity'
  | 'introduction'
  | 'guarantees'
  | 'references'
  | 'conditions'

/** `option`: the id of the option meant, where it is about one. */
export type ReadinessWarning = {
  readonly field: ReadinessField
  readonly option?: string
  readonly message: string
}

/** What a client would notice in this proposal if it left today. Nothing here forbids to export it. */
export function proposalReadiness(
  proposal: Proposal,
  firm: Firm,
  today: string,
): ReadinessWarning[] {
  return [
    ...addressWarnings(proposal),
    ...planWarnings(proposal),
    ...optionWarnings(proposal),
    ...paymentWarnings(proposal),
    ...validityWarnings(proposal, today),
    ...identityWarnings(firm),
  ]
}

function addressWarnings({ recipient, subject }: Proposal): ReadinessWarning[] {
  const warnings: ReadinessWarning[] = []
  if (recipient.name.trim() === '') {
    warnings.push({ field: 'recipient', message: 'Aucun destinataire n’est nommé.' })
  }
  if (subject.trim() === '') {
    warnings.push({ field: 'subject', message: 'L’objet est vide : il sert de titre au document.' })
  }
  return warnings
}

function planWarnings({ phases }: Proposal): ReadinessWarning[] {
  if (phases.length === 0) return [{ field: 'phases', message: 'La démarche n’a pas de phase.' }]
  const bare = phases.filter(phase => phase.deliverables.length === 0).map(phase => phase.name)
  if (bare.length === 0) return []
  return [{ field: 'phases', message: `Sans livrable : ${bare.map(quoted).join(', ')}.` }]
}

function optionWarnings({ options }: Proposal): ReadinessWarning[] {
  if (options.length === 0) {
    return [{ field: 'options', message: 'Aucune option : le document partirait sans prix.' }]
  }
  const warnings = options.flatMap(emptyOptionWarning)
  const recommended = options.filter(option => option.recommended === true && !option.addOn)
  if (recommended.length > 1) {
    warnings.push({ field: 'options', message: 'Plusieurs options sont recommandées.' })
  }
  return warnings
}

function emptyOptionWarning(option: Option): ReadinessWarning[] {
  const about = { field: 'options', option: option.id } as const
  if (option.lines.length === 0) {
    return [{ ...about, message: `L’option ${quoted(option.label)} n’a aucune ligne.` }]
  }
  if (optionPrice(option).total.max > 0) return []
  return [{ ...about, message: `Le total de l’option ${quoted(option.label)} est nul.` }]
}

function paymentWarnings(proposal: Proposal): ReadinessWarning[] {
  return proposal.options.flatMap(option => {
    if (optionPrice(option).firm.max <= 0) return []
    const about = { field: 'payments', option: option.id } as const
    const payments = paymentsOf(proposal, option)
    if (payments.length === 0) {
      return [{ ...about, message: `L’option ${quoted(option.label)} n’a pas d’échéancier.` }]
    }
    if (isWhole(payments)) return []
    const total = shareTotal(payments)
    return [
      {
        ...about,
        message: `L’échéancier de ${quoted(option.label)} fait ${formatPercent(total)} au lieu de ${formatPercent(100)}.`,
      },
    ]
  })
}

function validityWarnings(
  { date, validUntil, status }: Proposal,
  today: string,
): ReadinessWarning[] {
  const warnings: ReadinessWarning[] = []
  if (date === undefined) {
    warnings.push({ field: 'date', message: 'La proposition n’est pas datée.' })
  }
  if (validUntil === undefined) {
    return [...warnings, { field: 'validity', message: 'La durée de validité n’est pas dite.' }]
  }
  if (date !== undefined && validUntil < date) {
    const message = `La validité (${formatDate(validUntil)}) finit avant la date de la proposition (${formatDate(date)}).`
    return [...warnings, { field: 'validity', message }]
  }
  if (status === 'draft' && validUntil < today) {
    const message = `La validité est déjà passée, le ${formatDate(validUntil)}.`
    warnings.push({ field: 'validity', message })
  }
  return warnings
}

function identityWarnings({ name, legal }: Firm): ReadinessWarning[] {
  const missing = [
    name.trim() === '' ? 'le nom' : undefined,
    legal.siret === undefined ? 'le SIRET' : undefined,
    legal.address === undefined ? 'l’adresse' : undefined,
  ].filter(each => each !== undefined)
  if (missing.length === 0) return []
  const list = new Intl.ListFormat('fr').format(missing)
  return [{ field: 'identity', message: `Il manque à l’identité du cabinet : ${list}.` }]
}

function quoted(label: string): string {
  return `«\u00a0${label.trim() === '' ? 'sans nom' : label}\u00a0»`
}
