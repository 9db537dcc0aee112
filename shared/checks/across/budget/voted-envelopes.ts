import { amount, amountsIn } from '../../../french/figures/told-amounts.ts'
import { formatEuros } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Enveloppe votée : 45 000 € » above a budget whose total is 46 060 €, in the same part of the minutes. */
export function votedEnvelopes({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    figuresLike(minutes, /enveloppe|budget /i).flatMap(said => {
      const [only, ...others] = matchesIn(said.text, envelope)
      if (only === undefined || others.length > 0 || raised.test(said.text)) return []
      const agreed = amountsIn(only[0])[0]
      const total = totalsBelow(said, only.index + only[0].length)[0]
      if (agreed === undefined || total === undefined) return []
      const isBeyond = total.cents - agreed.cents > agreed.precision
      return isBeyond && total.cents <= agreed.cents * 1.5
        ? [finding(minutes, said, only[0], { agreed: agreed.cents, ...total })]
        : []
    }),
  )
}

/** The whole of it: « Enveloppe formation » is a part. */
const envelope = new RegExp(
  `(?<![\\p{L}’'])(?:enveloppe|budget)(?: (?:globale?|totale?|initiale?|convenue?|accept[ée]e?|vot[ée]e?|valid[ée]e?|allou[ée]e?|accord[ée]e?|approuv[ée]e?|budg[ée]taire|du projet|de la mission|du client))+(?: (?:en|par|au|à) [\\p{L}’' ]{3,40}?)?(?: \\([^()\\n]*\\))?\\**(?: ?:| de| est de)? ?\\**${amount}(?! ?TTC)|(?<![\\p{L}’'] |[\\p{L}’'])enveloppe\\** ?: ?\\**${amount}(?! ?TTC)`,
  'giu',
)

const raised =
  /port[ée]e? à|relev[ée]e? à|rehauss|r[ée]vis[ée]|rallonge|compl[ée]ment|d[ée]passement|hors enveloppe/i

type Total = { readonly cents: number; readonly line: string }

/** The first amount of the first line of a total: what was planned stands before what is spent. */
function totalsBelow({ text }: Said, from: number): Total[] {
  const lines = text.slice(from).split('\n')
  return lines
    .filter(line => /^[\s|*•-]*(?:\p{L}+ )?total\b(?!.*TTC)/iu.test(line))
    .flatMap(line => {
      const [first] = amountsIn(line)
      return first === undefined ? [] : [{ cents: first.cents, line: plain(line) }]
    })
}

function plain(line: string): string {
  return line.replace(/[*|]/g, ' ').replace(/ +/g, ' ').trim()
}

type Beyond = Total & { readonly agreed: number }

function finding(minutes: ToldMinutes, said: Said, quote: string, beyond: Beyond): Finding {
  const [stated, expected] = [beyond.cents, beyond.agreed].map(cents => formatEuros(cents))
  return {
    code: 'envelope-exceeded',
    severity: 'error',
    place: placeIn(minutes, said.field, said.path, beyond.line),
    against: placeIn(minutes, said.field, said.path, quote.replace(/\*/g, '')),
    message: `Le budget fait ${stated}, soit ${formatEuros(beyond.cents - beyond.agreed)} de plus que « ${quote.replace(/\*/g, '').trim()} ».`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
