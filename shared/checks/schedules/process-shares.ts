import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { groupedBy } from '../../values/grouped-by.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding } from '../findings/finding.ts'
import { originalWords } from '../reading/original-words.ts'
import { onceForEachRecord, type Said, saidLike } from '../reading/said.ts'
import { placeIn, type Scene, type ToldPlaybook, toldPlaybooks } from '../scene/scene.ts'

/** A process asks the same share on the same occasion wherever it tells it: « 30 % à la signature ». */
export function processShares(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsIn)
}

const findingsIn = onceForEachRecord((told: ToldPlaybook): readonly Finding[] => {
  const shares = saidLike(told, /\d ?%/)
    .filter(({ path }) => path[0] !== 'templates' && path[0] !== 'runs')
    .flatMap(said => sharesIn(told, said))
  return [...groupedBy(shares, ({ occasion }) => occasion).values()].flatMap(
    ([first, ...others]) =>
      first === undefined
        ? []
        : others
            .filter(each => each.percent !== first.percent && !isSamePart(each.said, first.said))
            .slice(0, 1)
            .map(each => finding(told, each, first)),
  )
})

type Share = {
  readonly occasion: string
  readonly percent: string
  readonly quote: string
  readonly said: Said
}

const occasions =
  '(?:signature|commande|demarrage|lancement|livraison|mi-parcours|mi-mission|milieu de mission|fin(?: de (?:la )?(?:mission|prestation))?)'
const onOccasion = new RegExp(
  `(?<percent>\\d{1,2}(?:,\\d)?) ?% (?:du (?:montant|total|prix)(?: total)? )?(?:(?:a|au|des|en) (?:la |l'|le )?)?(?<occasion>${occasions})(?![a-z])`,
  'g',
)
const ofDeposit = /\bacomptes?(?: de| :| demande :| emis :| \()? ?(?<percent>\d{1,2}(?:,\d)?) ?%/g
/** « Échéancier 30 % / 40 % / 30 % »: the first one is the deposit. */
const inSequence =
  /\b(?:echeancier|facturation|paiement|reglement)[^.;\d]{0,20}(?<percent>\d{1,2}) ?%? ?\/ ?\d{1,2} ?%/g

/** An occasion on which one process asks now this, now that, says on what it depends. */
function sharesIn(told: ToldPlaybook, said: Said): Share[] {
  if (depends.test(`${said.words} ${folded(placeIn(told, '', said.path).field)}`)) return []
  const text = said.words
  const found = [onOccasion, ofDeposit, inSequence].flatMap(pattern => matchesIn(text, pattern))
  return found.map(match => ({
    occasion: (match.groups?.occasion ?? 'acompte').replace(/^fin de .*/, 'fin'),
    percent: match.groups?.percent ?? '',
    quote: originalWords(said.text, match.index, match[0].length),
    said,
  }))
}

const depends = pattern()`
  \b(?:
    si|selon|sauf|cas|lorsque|quand|moins|plus|inferieure?s?|superieure?s?|petite?s?
    |grande?s?|courte?s?|longue?s?|nouveaux?|nouvelles?|option|forfait|regie|abonnement
    |minimum|maximum|mini|maxi|jusqu|entre|public|publique|collectivites?|associations?
    |exemple|formule|variante|ancien|avant|desormais|remise|negoci|ou
  )\b
  |[<>≥≤]
`

/** What one list tells one below the other is told apart there. */
function isSamePart(one: Said, other: Said): boolean {
  return one.path[0] === other.path[0] && one.path[1] === other.path[1]
}

function finding(told: ToldPlaybook, share: Share, first: Share): Finding {
  const [stated, expected] = [share, first].map(({ percent }) => `${percent} %`)
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, share.said.field, share.said.path, share.quote),
    against: placeIn(told, first.said.field, first.said.path, first.quote),
    message: `« ${share.quote} » ici, et « ${first.quote} » ailleurs dans le process.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
