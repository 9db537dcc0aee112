import { folded } from '../../../french/folded.ts'
import { isNearName } from '../../../french/names/near-spelling.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import type { ToldPerson } from '../../reading/told-people.ts'
import type { Told } from '../../scene/scene.ts'
import { nameFinding } from './name-finding.ts'

/** Where nobody is listed, the name told more often, or with a post, is what the other is held against. */
export function namesTwice(told: Told, people: readonly ToldPerson[]): Finding[] {
  const all = [...groupedBy(people, ({ name }) => folded(name)).values()].flatMap(standing)
  return all.flatMap(one => {
    const usual = all.find(
      other =>
        isBefore(other, one) &&
        isSameFirst(one.words, other.words) &&
        isNearName(one.words, other.words),
    )
    if (usual === undefined || (usual.isTitled && one.isTitled)) return []
    const { name, said } = one.person
    const expected = usual.person.name
    const message = `${name} n’est nommé qu’ici ; ailleurs dans le document, c’est ${expected}.`
    return [nameFinding(told, said, { name, expected, message })]
  })
}

type Standing = {
  readonly person: ToldPerson
  readonly words: string
  readonly times: number
  readonly isTitled: boolean
  readonly rank: number
}

function standing(same: readonly ToldPerson[], rank: number): Standing[] {
  const [person] = same
  const isTitled = same.some(({ title }) => title !== undefined)
  const times = same.length
  return person === undefined ? [] : [{ person, words: folded(person.name), times, isTitled, rank }]
}

function isBefore(one: Standing, other: Standing): boolean {
  if (one.times !== other.times) return one.times > other.times
  return one.isTitled === other.isTitled ? one.rank < other.rank : one.isTitled
}

function isSameFirst(one: string, other: string): boolean {
  return one.split(' ')[0] === other.split(' ')[0]
}
