import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'

/** « Ajouté au sprint 6 », where sprints 1 to 4 are listed and nothing tells of a fifth. */
export function stepsBeyond(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const said = figuresLike(told, /\b(?:sprint|itération|incrément|vague|lot) ?\d/i)
    return said.flatMap(each => listsIn(each).flatMap(list => findings(told, said, list)))
  })
}

/** « sprint », and up to which rank. */
type List = { readonly kind: string; readonly last: number; readonly said: Said }

const kinds = '(?<kind>sprint|itération|incrément|vague|lot)'
const entry = new RegExp(
  `(?:^|[;:\\n] ?)[-•* ]*${kinds} ?(?<rank>\\d)\\**(?: ?\\(| ?:| –|(?=\\n|$))`,
  'gim',
)
const cited = new RegExp(`\\b${kinds} ?(?<rank>\\d{1,2})(?![\\d/,.]\\d|/| sur )`, 'gi')

/** « Sprint 1 (22-29 avril) : … ; Sprint 2 : … ; Sprint 3 : … », from the first on, without a gap. */
function listsIn(said: Said): List[] {
  const entries = matchesIn(said.text, entry)
  const [first] = entries
  const isOpen = /…|\.\.\.|\betc\b|suivant|\ba venir : /.test(folded(said.text))
  const isWhole = entries.every(
    ({ groups = {} }, index) =>
      nameOf(groups.kind) === nameOf(first?.groups?.kind) && groups.rank === String(index + 1),
  )
  if (entries.length < 3 || !isWhole || isOpen) return []
  return [{ kind: nameOf(first?.groups?.kind), last: entries.length, said }]
}

/** The one after the last may be yet to be planned; of two beyond it, there is another list. */
function findings(told: Told, said: readonly Said[], { kind, last, said: list }: List): Finding[] {
  const beyond = said.flatMap(each =>
    ranksIn(each, kind).flatMap(found => (found.rank > last ? [{ ...found, each }] : [])),
  )
  const [only, ...others] = beyond
  if (only === undefined || others.length > 0 || only.rank < last + 2) return []
  if (figuresLike(told, new RegExp(`\\d ${kind}s`, 'i')).length > 0) return []
  const { each, index, length, rank } = only
  return [
    {
      code: 'figure-conflict',
      severity: 'warning',
      place: placeIn(told, each.field, each.path, around(each.text, index, length)),
      against: placeIn(told, list.field, list.path),
      message: `« ${each.text.slice(index, index + length)} » : le document n’en cite que ${last}.`,
      expected: `${last} au plus`,
      stated: String(rank),
    },
  ]
}

function ranksIn({ text, isQuoted }: Said, kind: string) {
  return matchesIn(isQuoted ? '' : text, cited)
    .filter(({ groups = {} }) => nameOf(groups.kind) === kind)
    .map(({ 0: found, index, groups = {} }) => ({
      index,
      length: found.length,
      rank: Number(groups.rank),
    }))
}

function nameOf(kind = ''): string {
  return kind.toLowerCase()
}
