import type { Member } from '../../../domain/plan/plan.ts'
import { folded } from '../../../french/folded.ts'
import { withoutCivility } from '../../../french/names/civilities.ts'
import type { Finding } from '../../findings/finding.ts'
import { wholeWords } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldBrief, type ToldMinutes } from '../../scene/scene.ts'

/** Two people of one name around one table, one on each side: worth knowing, never wrong. */
export function homonyms({ meetings, briefs, workspace: { firm } }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const own = namesakes(firm.people, minutes).filter(name => isThere(name, minutes))
    const known = [...own, ...(minutes.meeting.facilitator ?? '').split(/[(,]/, 1)]
    return homonymsIn(
      minutes,
      known.map(name => name.trim()).filter(name => name !== ''),
      briefs,
    )
  })
}

/** Those of the firm who have the last name of somebody present: few, and the others are looked for no further. */
function namesakes(people: readonly Member[], { meeting }: ToldMinutes): string[] {
  const present = new Set(meeting.participants.map(({ name }) => lastName(name)))
  return people.map(({ name }) => name).filter(name => present.has(lastName(name)))
}

/** Of the mission's team, or named in the minutes: others of the firm are never met. */
function isThere(name: string, minutes: ToldMinutes): boolean {
  const team = minutes.mission?.team.firm ?? []
  return (
    team.some(each => folded(each.name) === folded(name)) ||
    wholeWords(minutes).includes(folded(name))
  )
}

function homonymsIn(
  minutes: ToldMinutes,
  firmNames: readonly string[],
  briefs: readonly ToldBrief[],
): Finding[] {
  return minutes.meeting.participants.flatMap(({ name }, index) => {
    const isOwn = firmNames.some(each => bare(each) === bare(name))
    const other = firmNames.find(each => lastName(each) !== '' && lastName(each) === lastName(name))
    if (isOwn || other === undefined || areToldApart(minutes, [name, other], briefs)) return []
    return [
      {
        code: 'unknown-person' as const,
        severity: 'info' as const,
        place: placeIn(minutes, 'Participants', ['participants', index], name),
        message: `${name}, du client, et ${other}, du cabinet, portent le même nom : dites le prénom.`,
        stated: name,
      },
    ]
  })
}

/** Both are told by their whole names whenever they are, or the brief tells that they are namesakes. */
function areToldApart(
  minutes: ToldMinutes,
  names: readonly string[],
  briefs: readonly ToldBrief[],
): boolean {
  const words = wholeWords(minutes)
  const own = briefs.filter(({ mission }) => mission.clientId === minutes.meeting.clientId)
  if ([minutes, ...own].some(told => namesakesTold.test(wholeWords(told)))) return true
  const [one = '', other = ''] = names.map(bare)
  const last = words.split(
    new RegExp(`(?<![a-z0-9-])${lastName(one).replace(/[^a-z0-9-]/g, '.')}(?![a-z0-9-])`),
  )
  const isBoth = [one, other].every(each => words.split(each).length > 2)
  const firsts = [one, other].map(each => each.slice(0, -lastName(one).length))
  return isBoth && last.slice(0, -1).every(before => firsts.some(first => before.endsWith(first)))
}

const namesakesTold = /\bhomonym|\b(?:sans|aucun) lien de parente\b|\bmeme nom de famille\b/

/** « Mme Anne Roy » is Anne Roy. */
function bare(name: string): string {
  return withoutCivility(folded(name))
}

function lastName(name: string): string {
  const words = folded(name).split(' ')
  return words.length < 2 ? '' : (words.at(-1) ?? '')
}
