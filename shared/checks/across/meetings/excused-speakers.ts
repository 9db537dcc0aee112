import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { foldedCivility, withoutCivility } from '../../../french/names/civilities.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { saidLike } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Mme Collin estime que… », and she sent her apologies: whoever speaks at a meeting was there. */
export function excusedSpeakers({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const { participants } = minutes.meeting
    return participants.filter(isAway).flatMap(person => {
      const names = isHeardFromAfar(person) ? [] : namesOf(person, participants)
      const [place] = [...quotedFrom(minutes, names), ...speakingIn(minutes, names)]
      return place === undefined ? [] : [finding(person, place)]
    })
  })
}

function isAway({ role = '', note = '' }: Member): boolean {
  return /\b(?:excuse|absent)e?s?\b/.test(folded(`${role} ${note}`))
}

/** As people say it: the whole name; the first one, or the last one after « Mme », where nobody else there bears it. */
function namesOf(person: Member, all: readonly Member[]): string[] {
  const [words, ...others] = [person, ...all.filter(each => each !== person)].map(({ name }) =>
    withoutCivility(folded(name)).split(' '),
  )
  const [first = '', ...last] = words ?? []
  if (last.length === 0) return first === '' ? [] : [first]
  const lastName = last.join(' ')
  const isOnly = !others.some(each => each.includes(first))
  const isOnlyOfName = !others.some(each => each.slice(1).join(' ') === lastName)
  return [
    `${first} ${lastName}`,
    ...(isOnlyOfName ? [`${foldedCivility} ${lastName}`] : []),
    ...(isOnly ? [first] : []),
  ]
}

function quotedFrom(minutes: ToldMinutes, names: readonly string[]): Place[] {
  const { quotes, feedback } = minutes.meeting
  const isOneOf = new RegExp(`^(?:${names.join('|')})$`)
  const authors = [
    ...quotes.map(({ author }, index) => ({ author, path: ['quotes', index, 'author'] })),
    ...feedback.map(({ author }, index) => ({ author, path: ['feedback', index, 'author'] })),
  ]
  return authors.flatMap(({ author = '', path }) =>
    names.length > 0 &&
    !sent.test(folded(author)) &&
    isOneOf.test(folded(author.replace(/\s*\(.*$/s, '')))
      ? [placeIn(minutes, path[0] === 'quotes' ? 'Citation' : 'Tour de table', path, author)]
      : [],
  )
}

const saying =
  '(?:(?:demande|estime|rappelle|precise|indique|souligne|insiste|confirme|presente|detaille|explique|ajoute|regrette|propose|craint|remarque|signale|annonce|repond|s.interroge|s.inquiete|intervient|expose|alerte|considere)|a (?:demande|estime|rappele|precise|indique|souligne|insiste|confirme|presente|detaille|explique|ajoute|regrette|propose|remarque|signale|annonce|repondu))'

/** What was sent beforehand needs nobody there. */
const fromAfar =
  /\b(?:par (?:ecrit|mail|courriel|e-mail|message|telephone|la voix)|en amont|avant la (?:reunion|seance)|a distance|en visio|transmis|excusee?,)/

/** « Anne Roy (avis lu en séance) »: somebody else says it. */
const sent =
  /\(.*\b(?:lue?s?|ecrit|avis|note|message|mot|transmise?|envoyee?|recue?|courriel|mail|telephone|visio|avant|representee?|par la voix)\b/

/** « Excusée, représentée par une note écrite ». */
function isHeardFromAfar({ role = '', note = '' }: Member): boolean {
  return /\b(?:par ecrit|ecrite?|avis|transmis|representee?|a distance|en visio)\b/.test(
    folded(`${role} ${note}`),
  )
}

function speakingIn(minutes: ToldMinutes, names: readonly string[]): Place[] {
  if (names.length === 0) return []
  const speaking = new RegExp(
    `(?:^|[.!?*•«»:;)–-] ?|[^a-z] )(?:${names.join('|')})\\** ${saying}\\b`,
    'u',
  )
  return saidLike(minutes, rough).flatMap(({ text, words, field, path }) => {
    const match = path[0] === 'sections' ? speaking.exec(words) : null
    if (match === null) return []
    const sentence = /^[^.;]*/.exec(words.slice(match.index + match[0].length))?.[0] ?? ''
    if (fromAfar.test(sentence)) return []
    return [placeIn(minutes, field, path, originalAround(text, match.index, match[0].length))]
  })
}

const rough =
  / (?:a |s[’'])?(?:demande|estime|rappel|pr[ée]cis|indiqu|soulign|insist|confirm|pr[ée]sent|d[ée]taill|expliqu|ajout|regrett|propos|craint|remarqu|signal|annonc|r[ée]pond|interroge|inqui|intervient|expos|alert|consid)/i

function finding({ name, note = '', role = '' }: Member, place: Place): Finding {
  const word = /absent/i.test(`${note} ${role}`) ? 'absent' : 'excusé'
  return {
    code: 'unknown-person',
    severity: 'warning',
    place,
    message: `${name} est noté ${word} et prend la parole.`,
    stated: name,
  }
}
