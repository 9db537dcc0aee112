import { readOffer } from '../../../../shared/imports/offer/offer.ts'

/** A proposal made of these lines under the usual header. */
export function read(...lines: string[]) {
  let count = 0
  const text = [
    '# Proposition commerciale – Papeterie Lorion',
    '',
    '**Date :** 4 mars 2025  ',
    '**Destinataire :** Odile Lorion, gérante',
    '',
    ...lines,
  ].join('\n')
  return readOffer(text, { newId: () => `id${++count}`, today: '2025-03-04' })
}
