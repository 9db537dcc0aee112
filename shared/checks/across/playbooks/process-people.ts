import { isKept } from '../../../domain/workspace/kept.ts'
import { folded } from '../../../french/folded.ts'
import { isNearName } from '../../../french/names/near-spelling.ts'
import { pattern } from '../../../french/pattern.ts'
import { remembered } from '../../../values/remembered.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { type Said, saidLike } from '../../reading/said.ts'
import { peopleToldIn } from '../../reading/told-people.ts'
import { placeIn, type Scene, type Told, toldPlaybook } from '../../scene/scene.ts'

/** The people that a process names are spelt as the firm's are, and are of the trade that its teams tell. */
export function processPeople({ workspace }: Scene): Finding[] {
  const playbooks = workspace.playbooks.filter(isKept)
  if (playbooks.length === 0) return []
  const known = colleaguesIn(workspace)
  if (known.size === 0) return []
  return playbooks
    .map(toldPlaybook)
    .flatMap(told => [...misspelt(told, known), ...posts(told, known)])
}

export type Colleague = { readonly name: string; readonly roles: readonly string[] }

/** By their folded names: the firm's own, and those of its teams. */
export function colleaguesIn({
  firm,
  missions,
}: Scene['workspace']): ReadonlyMap<string, Colleague> {
  const teams = missions.filter(isKept).flatMap(({ team }) => team.firm)
  const all = new Map<string, Colleague>()
  for (const { name, role } of [
    ...firm.people.map(({ name }) => ({ name, role: undefined })),
    ...teams,
  ]) {
    const before = all.get(folded(name))?.roles ?? []
    all.set(folded(name), { name, roles: role === undefined ? before : [...before, role] })
  }
  return all
}

function misspelt(told: Told, known: ReadonlyMap<string, Colleague>): Finding[] {
  const seen = new Map(peopleToldIn(told).map(each => [folded(each.name), each]))
  return [...seen].flatMap(([words, { name, said }]) => {
    if (known.has(words)) return []
    const meant = [...known].find(([other]) => isNearName(words, other))?.[1]
    if (meant === undefined) return []
    const place = placeIn(told, said.field, said.path, name)
    return [finding(place, name, meant.name, `${name} n’est pas du cabinet, qui a ${meant.name}.`)]
  })
}

/** « Anne Roy : Assistante administrative », where every team that has her tells another trade. */
function posts(told: Told, known: ReadonlyMap<string, Colleague>): Finding[] {
  return saidLike(told, titled).flatMap(said =>
    postsIn(said).flatMap(({ name, role }) => {
      const colleague = known.get(folded(name))
      const [own, usual] = [
        tradesOf(role),
        (colleague?.roles ?? []).filter(each => tradesOf(each).length > 0),
      ]
      const isOther = usual.every(each => !tradesOf(each).some(trade => own.includes(trade)))
      const [first] = usual
      if (own.length === 0 || first === undefined || !isOther) return []
      const place = placeIn(told, said.field, said.path, `${name} : ${role}`)
      return [
        finding(
          place,
          role,
          first,
          `${name} est « ${role} » ici, et « ${first} » dans les équipes des missions.`,
        ),
      ]
    }),
  )
}

const titled =
  /(?:^|: |• )(\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+) ?(?:: | – | - |\()(\p{Lu}[^:()–\n]{3,50})\)?$/u

function postsIn({ text }: Said): { readonly name: string; readonly role: string }[] {
  return text.split('\n').flatMap(line => {
    const [, name, role] = titled.exec(line) ?? []
    return name === undefined || role === undefined ? [] : [{ name, role: role.trim() }]
  })
}

/** What somebody is of the trade of; « Lead consultant » is of none. */
const trades: readonly RegExp[] = [
  /\btechni|\binformati|\bdevelopp|\bsupport\b/,
  /\badministrati|\bsecretari|\bassistante? (?:de direction|comptable)|\bcomptab/,
  /\bdigital|\bnumeri|\bweb\b/,
  /\bcommercia|\bventes?\b/,
  /\bfinanc|\bcontrole de gestion/,
  /\bressources humaines|\brh\b|\brecrut/,
  /\bjuridi|\bjurist/,
  /\bdata\b|\bdonnees\b/,
  /\bdesign|\bux\b|\bgraphi/,
]

export const tradesOf = remembered((role): readonly number[] => {
  const words = folded(role)
  if (isTask(words)) return []
  return trades.flatMap((trade, index) => (trade.test(words) ? [index] : []))
})

/** « Données et interfaces » is what somebody does in one mission, and tells no trade. */
function isTask(words: string): boolean {
  return / (?:et|&) /.test(words) && !somebody.test(words)
}

const somebody = pattern()`
  \b(?:
    support|assist|appui|lead\b|expert|consult|charge|chef|responsable|direct(?:eur|rice)
    |analyst|technicien|ingenieur|develop(?:p)?eu|referent|juriste|comptable|secretaire
    |graphiste|designer
  )
`

function finding(place: Place, stated: string, expected: string, message: string): Finding {
  return { code: 'unknown-person', severity: 'warning', place, message, expected, stated }
}
