import type { Legal } from '../../domain/firm/firm.ts'
import { moneyIn } from '../../french/figures/numbers.ts'
import { told } from './table.ts'

export type FirmIdentity = { readonly name: string; readonly legal: Legal }

/**
 * The lines that identify a firm, from its name to its number for VAT: « Cap Conseil, SAS au capital de
 * 20 000 € », then where it is, its numbers, how to reach it.
 */
export function printedFirm([first = '', ...others]: readonly string[]): FirmIdentity {
  const [name = '', ...form] = first.split(', ')
  const numbers = others.find(line => isNumbers(line)) ?? ''
  const reach = others.findLast(line => line !== numbers && isReach(line)) ?? ''
  const address = others.find(line => line !== numbers && line !== reach) ?? ''
  return {
    name,
    legal: {
      ...companyForm(form.join(', ')),
      ...told('address', address),
      ...numbersIn(numbers),
      ...reachIn(reach),
    },
  }
}

function isNumbers(line: string): boolean {
  return /^(?:SIRET|RCS|TVA\sintracommunautaire)\s/u.test(line)
}

function isReach(line: string): boolean {
  return /@|^www\.|^https?:/u.test(line) || /^\+?[\d\s().]{10,}$/u.test(line)
}

function companyForm(text: string): Legal {
  const [, form = '', capital] = /^(.*?)\s?au capital de (.+)$/su.exec(text) ?? [undefined, text]
  const amount = capital === undefined ? undefined : moneyIn(capital)[0]?.max
  return { ...told('legalForm', form), ...(amount !== undefined && { capital: amount }) }
}

function numbersIn(line: string): Legal {
  const parts = line.split(' – ')
  const after = (name: RegExp) => parts.find(part => name.test(part))?.replace(name, '') ?? ''
  return {
    ...told('siret', after(/^SIRET\s/u).replace(/\s/gu, '')),
    ...told('registryCity', after(/^RCS\s/u).replace(/[\s\d]+$/u, '')),
    ...told('vatNumber', after(/^TVA\sintracommunautaire\s/u)),
  }
}

function reachIn(line: string): Legal {
  const parts = line.split(' – ').filter(part => part !== '')
  const email = parts.find(part => part.includes('@')) ?? ''
  const phone = parts.find(part => /^\+?[\d\s().]{6,}$/u.test(part)) ?? ''
  const website = parts.find(part => part !== email && part !== phone) ?? ''
  return { ...told('phone', phone), ...told('email', email), ...told('website', website) }
}
