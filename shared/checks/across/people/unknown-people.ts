import { personNamed } from '../../../domain/firm/firm.ts'
import { folded } from '../../../french/folded.ts'
import { capital, letter } from '../../../french/letters.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import { isNearName } from '../../../french/names/near-spelling.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import { remembered } from '../../../values/remembered.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldProposal } from '../../scene/scene.ts'

/** Whoever acts, speaks or spends days is somebody of the meeting, of the mission or of the firm. */
export function unknownPeople(scene: Scene): Finding[] {
  return [...inMeetings(scene), ...inEfforts(scene), ...idleInOffers(scene)]
}

function inMeetings(scene: Scene): Finding[] {
  return scene.meetings.filter(isListed).flatMap(minutes => {
    const known = knownIn(minutes, scene)
    const { actions, quotes, feedback } = minutes.meeting
    return [
      ...actions.map(({ owner, title }, index) => ({
        name: owner,
        place: () => placeIn(minutes, `Action « ${title} »`, ['actions', index, 'owner']),
      })),
      ...quotes.map(({ author }, index) => ({
        name: author,
        place: () => placeIn(minutes, 'Citation', ['quotes', index, 'author']),
      })),
      ...feedback.map(({ author }, index) => ({
        name: author,
        place: () => placeIn(minutes, 'Tour de table', ['feedback', index, 'author']),
      })),
      ...speakersIn(minutes),
    ].flatMap(({ name, place }) =>
      name === undefined ||
      namesIn(name).every(each => isKnown(each, known) || isMisspelt(each, known))
        ? []
        : [unknown(name, place(), 'ne figure pas parmi les participants ni dans les équipes')],
    )
  })
}

/** Where only whoever wrote the minutes is listed, those present are told in another way. */
function isListed({ meeting: { participants } }: ToldMinutes): boolean {
  return (
    participants.length === 0 ||
    participants.some(({ role = '', note = '' }) => !writing.test(`${role} ${note}`))
  )
}

const writing = /\br[ée]dact(?:ion|eur|rice)/i

/** A name in bold above words between quotes: somebody whom the list of those present lacks. */
function speakersIn(minutes: ToldMinutes) {
  return minutes.meeting.sections.flatMap(({ notes }, index) =>
    matchesIn(notes, speaker)
      .filter(([, name = '']) => !nobody.test(folded(name)))
      .map(([, name = '']) => ({
        name,
        place: () => placeIn(minutes, 'Contenu', ['sections', index, 'notes']),
      })),
  )
}

const nobody = pattern()`
  ^(?:
    decision|discussion|constat|citation|verbatim|question|reponse|remarque|exemple|extrait
    |note|synthese|conclusion|objectif|resultat|baseline|slogan|message|positionnement|idee
    |debat|echange|retour|avis|reaction|ouverture
  )
`

const speaker = new RegExp(
  `^\\*\\*([${capital}][${letter}’-]+(?: [${capital}][${letter}’-]+)?)(?: \\([^()*\\n]{2,40}\\))?(?: ?:)?\\*\\*(?: ?:)?\\s*\\n+> ?["“«]`,
  'gm',
)

function inEfforts({ proposals, briefs, workspace: { firm } }: Scene): Finding[] {
  const plans = [
    ...proposals.map(offer => ({
      told: offer,
      phases: offer.proposal.phases,
      team: offer.proposal.team,
    })),
    ...briefs.map(brief => ({
      told: brief,
      phases: brief.mission.phases,
      team: brief.mission.team.firm,
    })),
  ]
  return plans.flatMap(({ told, phases, team }) =>
    phases.flatMap(({ effort, name: phase }, index) =>
      effort.flatMap(({ person }, rank) => {
        if (personNamed(firm, person) !== undefined || /^\d/.test(person)) return []
        const known = [...firm.people.map(({ name }) => name), ...team.map(({ name }) => name)]
        if (known.length === 0) return []
        const bare = person.replace(/ \d+(?:,\d+)? (?:à|ou|-|–)$/u, '')
        if (namesIn(bare).every(name => isKnown(name, known))) return []
        const place = placeIn(told, `Charge de « ${phase} »`, ['phases', index, 'effort', rank])
        return [unknown(person, place, 'n’est ni dans l’équipe ni parmi les personnes du cabinet')]
      }),
    ),
  )
}

/** Somebody of the team of an offer, who has no day in it when everybody else has. */
function idleInOffers({ proposals }: Scene): Finding[] {
  return proposals.flatMap(offer => {
    const { team, phases, author } = offer.proposal
    const busy = phases.flatMap(({ effort }) => effort.map(({ person }) => person))
    const sold = soldNamesIn(offer)
    const idle = team.filter(({ name, role = '', note = '' }) => {
      const isBusy = busy.some(person => isKnown(person, [name])) || name === author
      return !isBusy && !sold.includes(folded(name)) && !beside.test(`${role} ${note}`)
    })
    if (busy.length === 0) return []
    const [only, ...others] = idle
    if (only === undefined || others.length > 0 || team.length < 3) return []
    const place = placeIn(offer, 'Équipe', ['team', team.indexOf(only)])
    return [unknown(only.name, place, 'est de l’équipe, et n’a de jours dans aucune phase')]
  })
}

/** « Reprise (Bastien Roques) » sells the days of whom it names. */
function soldNamesIn({ proposal: { options, phases, milestones } }: ToldProposal): string {
  const lines = options.flatMap(option => [
    option.description ?? '',
    ...option.lines.flatMap(({ label, person = '' }) => [label, person]),
  ])
  const works = phases.flatMap(({ name, objectives, deliverables }) => [
    name,
    ...objectives,
    ...deliverables.map(({ title, notes = '' }) => `${title} ${notes}`),
  ])
  return folded([...lines, ...works, ...milestones.map(({ title }) => title)].join('\n'))
}

/** Who answers for the work, or stands by, is not billed; who has a lot works in it. */
const beside = pattern('i')`
  \b(?:lots?|phases?|[ée]tapes?) (?:n° ?)?\d|associ[ée]|direct(?:eur|rice|ion)|supervis
  |garant|qualit[ée] de la mission|appui|support|backup|sponsor|assistant|administrat
`

function knownIn({ meeting, mission, client }: ToldMinutes, { workspace }: Scene): string[] {
  return [
    ...meeting.participants.flatMap(({ name, note = '' }) => [name, ...note.split(/, /)]),
    // « Sillage Conseil » has something to do where one of its people is there.
    ...meeting.participants.flatMap(({ role }) => role ?? []),
    ...(meeting.facilitator === undefined ? [] : [meeting.facilitator]),
    ...(mission?.team.client ?? []).map(({ name }) => name),
    ...(mission?.team.firm ?? []).map(({ name }) => name),
    ...(client?.contacts ?? []).map(({ name }) => name),
    ...workspace.firm.people.map(({ name }) => name),
    ...writersIn(meeting),
  ]
}

/** « Rédactrice : Camille Astier » may not be listed with those present. */
function writersIn({ notes }: ToldMinutes['meeting']): string[] {
  return (notes ?? []).flatMap(({ text }) => {
    const [, name] = writer.exec(text) ?? []
    return name === undefined ? [] : [name.trim()]
  })
}

const writer =
  /^(?:Secr[ée]taire(?: de s[ée]ance)?|R[ée]dact(?:eurs?|rices?|ion)|Prise de notes|Scribe)\s*:\s*([^,(–—]+)/i

/** « Antoine et Marc », « Antoine / Marc »; what is between brackets is told of them, and names nobody. */
function namesIn(text: string): string[] {
  const names = text.replace(/\s*\([^)]*\)?/g, '')
  return names.split(/\s+(?:et|&|avec)\s+|\s*[/,+]\s*/).filter(name => name.trim() !== '')
}

const everybody =
  /^(anonyme|tous|toutes|equipe|groupe|chacun|collecti|participants|client|cabinet|a definir)/

/** A first name alone is enough, as people say it. */
function isKnown(name: string, known: readonly string[]): boolean {
  if (known.includes(name)) return true
  const words = folded(withoutCivility(name)).split(' ')
  if (everybody.test(words.join(' '))) return true
  return known.some(each => {
    const whole = wordsOf(each)
    return words.every(word => whole.includes(word) || isInitial(word, whole))
  })
}

/** Whoever is known is held against everybody named. */
const wordsOf = remembered((name): readonly string[] => folded(name).split(/[\s()]+/))

/** That it is a letter aside of another is told of the name itself. */
function isMisspelt(name: string, known: readonly string[]): boolean {
  return known.some(each => isNearName(folded(each), folded(name)))
}

/** « L. Brévannes » is « Lucie Brévannes ». */
function isInitial(word: string, whole: readonly string[]): boolean {
  return /^[a-z]\.?$/.test(word) && whole.some(each => each.startsWith(word.slice(0, 1)))
}

function unknown(name: string, place: Finding['place'], why: string): Finding {
  return {
    code: 'unknown-person',
    severity: 'warning',
    place: { ...place, quote: name },
    message: `${name} ${why}.`,
    stated: name,
  }
}
