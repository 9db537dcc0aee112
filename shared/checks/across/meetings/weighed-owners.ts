import type { Action } from '../../../domain/meeting/meeting.ts'
import { folded, searchWords } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import type { Finding } from '../../findings/finding.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Lise ouvre la page » where an action is weighed, and « Paul » as its owner in the list of actions. */
export function weighedOwners({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    minutes.meeting.matrix.flatMap(({ title, action = '' }, index) => {
      const doer = doerIn(action)
      if (doer === undefined || !isOneOf(doer, minutes)) return []
      const meant = minutes.meeting.actions.filter(each => isMeant(each.title, title))
      const [only, ...others] = meant
      if (only?.owner === undefined || others.length > 0) return []
      if (!isOneOf(only.owner, minutes) || isShared(only.owner, action, doer)) return []
      return [finding(minutes, { doer, index, action }, only)]
    }),
  )
}

function isMeant(one: string, other: string): boolean {
  return searchWords(one).length > 1 && isSameThing(one, other)
}

/** « Lise rédige, Paul valide »: who does it comes first. Who helps, checks or decides may be another one. */
function doerIn(action: string): string | undefined {
  const [, name] = doing.exec(action) ?? []
  return name
}

const name = `[${capital}][${letter}’-]+`
const doing = new RegExp(
  `^(?:Par )?(${name}(?: ${name})?) (?!et |ou |avec |valid|relit|relec|v[ée]rif|aid|appu|assist|fourni|transm|envoi|donn|d[ée]cid|arbitr|demand|confi|d[ée]l[èe]gu|accompagn|suit|supervis)[${letter}]`,
  'u',
)

/** Somebody of the meeting, by the first name, the last one or both: « Équipe » is nobody. */
function isOneOf(name: string, { meeting: { participants, facilitator } }: ToldMinutes): boolean {
  const words = folded(name).split(' ')
  return [...participants.map(each => each.name), facilitator ?? ''].some(each => {
    const whole = folded(each).split(/[ (),]+/)
    return words.every(word => whole.includes(word))
  })
}

function isShared(owner: string, action: string, doer: string): boolean {
  const [one, other] = [owner, doer].map(each => folded(each).split(' '))
  if (one === undefined || other === undefined) return true
  const said = folded(action).split(/[^a-z-]+/)
  return one.some(word => other.includes(word) || said.includes(word))
}

type Weighed = { readonly doer: string; readonly index: number; readonly action: string }

function finding(minutes: ToldMinutes, { doer, index, action }: Weighed, due: Action): Finding {
  const rank = minutes.meeting.actions.indexOf(due)
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: placeIn(minutes, `Action « ${due.title} »`, ['actions', rank, 'owner'], due.owner),
    against: placeIn(minutes, 'Matrice', ['matrix', index, 'action'], action),
    message: `« ${due.title} » est confié à ${due.owner} dans les actions ; la matrice dit « ${action} ».`,
    expected: doer,
    ...(due.owner !== undefined && { stated: due.owner }),
  }
}
