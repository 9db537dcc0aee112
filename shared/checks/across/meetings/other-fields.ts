import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'
import { fieldsOfTitle } from '../people/other-posts.ts'

/** « Lise (Finances) : » over what is said by Lise Aubrac, « Directrice Production » among those present. */
export function otherFields({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes =>
    speakersIn(minutes).flatMap(({ author, place }) => {
      const [, name = '', aside = ''] = /^([^(]+?) ?\(([^()]+)\)$/.exec(author.trim()) ?? []
      const meant = theOnlyOne(name, minutes.meeting.participants)
      if (meant === undefined || !isOfAnotherField(aside, meant)) return []
      return [finding(place(), name, aside, meant)]
    }),
  )
}

type Speaker = { readonly author: string; readonly place: () => Place }

function speakersIn(minutes: ToldMinutes): Speaker[] {
  const { quotes, feedback } = minutes.meeting
  return [
    ...quotes.map(({ author }, index) => ({
      author,
      place: () => placeIn(minutes, 'Citation', ['quotes', index, 'author'], author),
    })),
    ...feedback.map(({ author }, index) => ({
      author,
      place: () => placeIn(minutes, 'Tour de table', ['feedback', index, 'author'], author),
    })),
  ]
}

/** By the first name, the last one or both, where nobody else there bears it. */
function theOnlyOne(name: string, participants: readonly Member[]): Member | undefined {
  const words = withoutCivility(folded(name)).split(' ')
  const [only, ...others] = participants.filter(each => {
    const whole = folded(each.name).split(' ')
    return words.every(word => whole.includes(word))
  })
  return others.length === 0 ? only : undefined
}

/** Who is at the head of all, or of several fields, may speak for each. */
function isOfAnotherField(aside: string, { role = '', note = '' }: Member): boolean {
  const [told, held] = [fieldsOfTitle(aside), fieldsOfTitle(`${role} ${note}`)]
  if (told.length === 0 || held.length === 0 || atHead.test(folded(`${role} ${note}`))) return false
  return !told.some(field => held.includes(field))
}

const atHead = /\bgeneral|\bgeran|\bpresident|\b(?:ceo|dg|pdg)\b|\bassoci|\bfondat|\badjoint/

function finding(place: Place, name: string, aside: string, { role, note }: Member): Finding {
  const held = [role, note].filter(each => each !== undefined).join(', ')
  return {
    code: 'unknown-person',
    severity: 'warning',
    place,
    message: `${name} est dit « ${aside} » ici, et « ${held} » parmi les participants.`,
    expected: held,
    stated: aside,
  }
}
