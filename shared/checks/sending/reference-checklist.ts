import type { Firm } from '../../domain/firm/firm.ts'
import {
  isAnonymous,
  isNamingAgreed,
  type ReferenceUse,
} from '../../domain/reference/reference-use.ts'
import { firmPoints } from './document-points.ts'
import { pointOf, type SendingPoint } from './point.ts'

type Sources = Parameters<typeof isNamingAgreed>[0] & {
  readonly use: ReferenceUse
  readonly firm: Firm
}

/** What a reference must be before others read it: of a client who agreed to be named, or who is not. */
export function referenceChecklist(sources: Sources): SendingPoint[] {
  const { mission, use, firm } = sources
  return [...firmPoints(firm), consentPoint(sources, isAnonymous(mission, use))]
}

function consentPoint(sources: Sources, anonymous: boolean): SendingPoint {
  const place = { page: 'document', section: 'naming' } as const
  return pointOf(
    { code: 'reference-consent', level: 'block', title: 'Accord du client', place },
    {
      problem:
        anonymous || isNamingAgreed(sources)
          ? undefined
          : 'Le client est nommé, et son accord n’est pas noté : notez-le avec son témoignage dans le suivi, ou passez la fiche en anonyme.',
      met: anonymous
        ? 'Le client n’est pas nommé.'
        : 'Le client a donné son accord pour être cité.',
    },
  )
}
