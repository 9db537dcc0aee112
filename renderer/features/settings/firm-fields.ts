import type { Brand, Firm, Legal, Terms } from '../../../shared/domain/firm/firm.ts'

export type EditFirm = (what: string, change: (firm: Firm) => Firm) => void

export type FirmProperties = { readonly firm: Firm; readonly edit: EditFirm }

/** Puts a value in one field of the firm. */
export function setter<Key extends keyof Firm>(edit: EditFirm, key: Key, what: string) {
  return (value: Firm[Key]) => edit(what, firm => ({ ...firm, [key]: value }))
}

export function legalSetter<Key extends keyof Legal>(edit: EditFirm, key: Key) {
  return (value: Legal[Key]) =>
    edit('Identité du cabinet', firm => ({ ...firm, legal: { ...firm.legal, [key]: value } }))
}

export function termSetter<Key extends keyof Terms>(edit: EditFirm, key: Key) {
  return (value: Terms[Key]) =>
    edit('Mentions légales', firm => ({ ...firm, terms: { ...firm.terms, [key]: value } }))
}

export function brandSetter<Key extends keyof Brand>(edit: EditFirm, key: Key) {
  return (value: Brand[Key]) =>
    edit('Apparence des documents', firm => ({ ...firm, brand: { ...firm.brand, [key]: value } }))
}
