import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import type { Finding } from '../findings/finding.ts'
import { saidLike } from '../reading/said.ts'
import { placeIn, type Scene } from '../scene/scene.ts'

/** « Bonjour Daniel » greets the one that the proposal is for. */
export function greetings({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const { name } = offer.proposal.recipient
    const known = folded(name).split(/[\s-]+/)
    if (known.length < 2) return []
    return saidLike(offer, /bonjour|ch[eè]re?\s/i).flatMap(({ text, field, path }) => {
      const [found, greeted] = greeting.exec(text) ?? []
      if (found === undefined || greeted === undefined) return []
      const quote = found.trim()
      if (
        folded(greeted)
          .split(/[\s-]+/)
          .some(word => known.includes(word))
      )
        return []
      return [
        {
          code: 'unknown-person' as const,
          severity: 'warning' as const,
          place: placeIn(offer, field, path, quote),
          message: `« ${quote} » : la proposition est adressée à ${name}.`,
          expected: name,
          stated: greeted,
        },
      ]
    })
  })
}

const greeting = pattern('u')`
  (?:^|\n)\s*(?:Bonjour|Cher|Chère) (?:(?:Monsieur|Madame|M\.|Mme) )?(?!
    (?:Monsieur|Madame|Mesdames|Messieurs|Mademoiselle|Docteure?|Ma[iî]tre|Professeure?)\b
  )(\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)*)\s*(?:,|!|$|\n)
`
