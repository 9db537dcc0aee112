import type { ImportedBrief } from '../../shared/imports/mission-brief/brief.ts'

/**
 * One value that a brief states: where it belongs, and its text (`~`) or the value itself (`=`). The
 * values of one line belong to one element: `mission.risks: title~Gel; mitigation~stock`.
 */
export type StatedFact = {
  readonly path: string
  readonly of: string
  readonly key: string
  readonly isExact: boolean
  readonly wanted: string
}

export function statedFacts(listing: string): StatedFact[] {
  return listing
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap(line => {
      const [, path = '', rest = ''] = /^([\w.]+(?::[^:]+)?): (.*)$/.exec(line) ?? []
      return rest.split('; ').map(told => {
        const [, key = '', mark, wanted = ''] = /^([\w.]*)([=~])(.*)$/.exec(told) ?? []
        return { path, of: rest, key, isExact: mark === '=', wanted }
      })
    })
}

/** The facts that are not in their field. */
export function missedFacts(facts: readonly StatedFact[], brief: ImportedBrief): string[] {
  return missedAt(facts, path => valueAt(brief, path))
}

/** The same for a document of any kind. */
export function missedIn(facts: readonly StatedFact[], content: object): string[] {
  return missedAt(facts, path => inside(content, path))
}

export type Place = (path: string) => unknown

export function missedAt(facts: readonly StatedFact[], placeAt: Place): string[] {
  return facts
    .filter(fact => !isFound(fact, facts, placeAt))
    .map(({ path, key, wanted }) => `${path} ${key} ${wanted}`)
}

function isFound(fact: StatedFact, facts: readonly StatedFact[], placeAt: Place): boolean {
  const place = placeAt(fact.path)
  if (!Array.isArray(place)) return matches(inside(place, fact.key), fact)
  const [first = fact] = facts.filter(({ path, of }) => path === fact.path && of === fact.of)
  return place
    .filter(each => matches(inside(each, first.key), first))
    .some(each => matches(inside(each, fact.key), fact))
}

/** `deliverables:Audit` are those of the phase of that name. */
function valueAt({ client, mission }: ImportedBrief, path: string): unknown {
  const name = /^deliv\w*:(.+)$/.exec(path)?.[1]
  if (name === undefined) return inside({ client, mission }, path)
  const phase = mission.phases.find(each => plain(each.name).includes(plain(name)))
  return phase?.deliverables.map(({ title }) => title) ?? []
}

function inside(value: unknown, path: string): unknown {
  if (path === '') return value
  return path.split('.').reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return Object.entries(inner).find(([name]) => name === key)?.[1]
  }, value)
}

function matches(value: unknown, { isExact, wanted }: StatedFact): boolean {
  if (value === undefined) return false
  return isExact ? String(value) === wanted : plain(String(value)).includes(plain(wanted))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}
