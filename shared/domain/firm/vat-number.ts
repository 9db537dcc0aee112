export type VatNumberCheck =
  | { readonly kind: 'valid'; readonly vatNumber: string }
  | { readonly kind: 'wrong'; readonly reason: string }

/**
 * Reads an intra-community VAT number. A French one is checked against its key, and against the
 * SIREN of the firm where that is known; those of other countries for their general shape only.
 */
export function checkVatNumber(text: string, siren?: string): VatNumberCheck {
  const vatNumber = text.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase()
  if (!vatNumber.startsWith('FR')) return checkForeign(vatNumber)
  const parts = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(vatNumber)
  if (parts === null) {
    return wrong('Un numéro de TVA français s’écrit FR, une clé de 2 caractères et le SIREN.')
  }
  const [, key = '', itsSiren = ''] = parts
  if (/^\d\d$/.test(key) && key !== frenchVatKey(itsSiren)) {
    return wrong(`La clé ne correspond pas à ce SIREN : FR${frenchVatKey(itsSiren)} est attendu.`)
  }
  if (siren !== undefined && siren !== itsSiren) {
    return wrong('Le SIREN de ce numéro de TVA n’est pas celui du SIRET.')
  }
  return { kind: 'valid', vatNumber }
}

/**
 * The two digits between `FR` and the SIREN: (12 + 3 × (SIREN mod 97)) mod 97, so that 404 833 048
 * has `83`. Source: service-public.fr, fiche F23570, « Numéro de TVA intracommunautaire ».
 */
export function frenchVatKey(siren: string): string {
  return String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')
}

function checkForeign(vatNumber: string): VatNumberCheck {
  if (/^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(vatNumber)) return { kind: 'valid', vatNumber }
  return wrong('Un numéro de TVA commence par les deux lettres du pays, comme FR.')
}

function wrong(reason: string): VatNumberCheck {
  return { kind: 'wrong', reason }
}
