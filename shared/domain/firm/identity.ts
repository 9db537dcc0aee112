import { formatEuros, noBreakSpace } from '../../french/writing.ts'
import type { Firm, Legal } from './firm.ts'

/**
 * The lines that identify the firm on its documents, from name to VAT number; what is not known is
 * left out (Code de commerce, R123-237 and R123-238).
 */
export function firmIdentityLines(firm: Pick<Firm, 'name' | 'legal'>): string[] {
  const { legal } = firm
  return [
    joined([firm.name, companyForm(legal)], ', '),
    joined([...(legal.address ?? '').split('\n')], ', '),
    joined([siretLine(legal), registryLine(legal), vatNumberLine(legal)], ' – '),
    joined([legal.phone, legal.email, legal.website], ' – '),
  ].filter(line => line !== '')
}

/** The nine first digits of the SIRET, which name the company whatever its place; none if it is not whole. */
export function sirenOf(siret: string): string | undefined {
  const digits = siret.replace(/\s/g, '')
  return /^\d{14}$/.test(digits) ? digits.slice(0, 9) : undefined
}

/** `552 100 554 00013` for a SIRET, `552 100 554` for a SIREN; anything else as it was written. */
export function formatCompanyNumber(number: string): string {
  const digits = number.replace(/\s/g, '')
  const parts = /^(\d{3})(\d{3})(\d{3})(\d{5})?$/.exec(digits)
  if (parts === null) return number.trim()
  return parts.slice(1).filter(Boolean).join(noBreakSpace)
}

function companyForm({ legalForm, capital }: Legal): string {
  if (capital === undefined) return legalForm ?? ''
  return joined([legalForm, `au capital de ${formatEuros(capital)}`], ' ')
}

function siretLine({ siret }: Legal): string {
  return siret === undefined ? '' : `SIRET ${formatCompanyNumber(siret)}`
}

function registryLine({ registryCity, siret }: Legal): string {
  if (registryCity === undefined) return ''
  const siren = sirenOf(siret ?? '')
  return joined([`RCS ${registryCity}`, siren && formatCompanyNumber(siren)], ' ')
}

function vatNumberLine({ vatNumber }: Legal): string {
  return vatNumber === undefined ? '' : ['TVA', 'intracommunautaire', vatNumber].join(noBreakSpace)
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts
    .map(part => part?.trim() ?? '')
    .filter(part => part !== '')
    .join(separator)
}
