import type { Member } from '../../domain/plan/plan.ts'

/** Who sits on two committees is one person, whose other part is a note. */
export function eachOnce(members: readonly Member[]): Member[] {
  const people: Member[] = []
  for (const each of members) {
    const at = people.findIndex(({ name }) => name === each.name)
    const known = people[at]
    if (known === undefined) people.push(each)
    else people[at] = withOther(known, each)
  }
  return people
}

function withOther(known: Member, { role, note }: Member): Member {
  const more = [role === known.role ? undefined : role, note === known.note ? undefined : note]
  const notes = [known.note, ...more].filter(each => each !== undefined)
  return { ...known, ...(notes.length > 0 && { note: notes.join(', ') }) }
}
