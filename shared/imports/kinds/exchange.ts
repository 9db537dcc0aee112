import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Member } from '../../domain/plan/plan.ts'
import { firstDateSpan } from '../../french/dates/spans.ts'
import { civility, withoutCivility } from '../../french/names/civilities.ts'
import { pattern } from '../../french/pattern.ts'
import { capitalised } from '../../french/writing.ts'
import { clientAlone } from '../header/client-alone.ts'
import { isConsultancy, isOrganisation } from '../header/document-title.ts'
import { isPersonName, peopleIn } from '../header/person.ts'
import { clientToName } from '../words/name-in-title.ts'

type ExchangeReading = {
  readonly meeting: Omit<Meeting, 'clientId'>
  readonly clientName: string
}

type Surroundings = { readonly newId: () => string; readonly today: string }

/** A letter, an e-mail, the note of a call: what none of the firm's documents is, and tells an exchange. */
export function isExchange(text: string): boolean {
  const lines = linesOf(text)
  const opening = lines.slice(0, mostHeaders)
  const has = (pattern: RegExp) => opening.some(line => pattern.test(line))
  const isMail = has(/^(?:de|from) ?:/iu) && has(/^(?:à|a|to|date|envoyé|objet|sujet) ?:/iu)
  const isLetter = lines.some(line => greeting.test(line)) && lines.some(line => closing.test(line))
  const [title = ''] = lines
  return isMail || isLetter || (noteTitle.test(title) && opening.some(isDated))
}

/** Its words stand whole in one part of a meeting of no special kind, below who wrote, to whom, when and what about. */
export function readExchange(text: string, { newId, today }: Surroundings): ExchangeReading {
  const lines = linesOf(text)
  const date = lines.slice(0, mostHeaders).flatMap(line => dayIn(line, today))[0]
  const title = titleIn(lines)
  const meeting: ExchangeReading['meeting'] = {
    id: newId(),
    kind: 'other',
    title,
    ...(date !== undefined && { date }),
    participants: peopleOf(lines, title),
    agenda: [],
    sections: [{ title: sectionTitle(lines), notes: text.trim() }],
    quotes: [],
    decisions: [],
    actions: [],
    board: { notes: [] },
    matrix: [],
    benchmark: [],
    feedback: [],
  }
  return { meeting, clientName: clientOf(lines) }
}

const mostHeaders = 8

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.replace(/^[#>\s*_-]+|[*_\s]+$/g, '').replaceAll('**', ''))
    .filter(line => line !== '')
}

const greeting =
  /^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers)\b.{0,50}$/iu
const closing =
  /(?:cordialement|salutations|bien à (?:vous|toi)|sincèrement|à bientôt|à très vite|bonne (?:journée|soirée|réception))/iu
const noteTitle = pattern('iu')`
  ^(?:
    notes?|mémo|compte rendu d[’']appel|(?:note d[’'])?appel|entretien|échange|visite
    |conversation|discussion|rendez-vous|déjeuner|coup de fil|courriel|e-?mail|message
    |lettre|courrier
  )(?!\p{L})
`

function isDated(line: string): boolean {
  return dayIn(line, '2000-01-01').length > 0
}

function dayIn(line: string, today: string): string[] {
  const span = firstDateSpan(line, today)
  return span?.exact === true ? [span.start] : []
}

/** Its subject, without what a mail box puts before it. */
function titleIn(lines: readonly string[]): string {
  const [subject] = lines.flatMap(
    line => /^(?:objet|sujet|subject) ?: ?(.+)$/iu.exec(line)?.[1] ?? [],
  )
  const told = subject?.replace(/^(?:(?:re|tr|fwd?|réf?) ?: ?)+/iu, '')
  const named = told ?? (noteTitle.test(lines[0] ?? '') ? (lines[0] ?? '') : 'Échange')
  return capitalised(named)
}

function sectionTitle(lines: readonly string[]): string {
  if (lines.some(line => /^(?:de|from) ?:/iu.test(line))) return 'Message'
  return lines.some(line => greeting.test(line)) ? 'Courrier' : 'Note'
}

/** Who wrote, to whom, and who was met. */
function peopleOf(lines: readonly string[], title: string): Member[] {
  const [, met = ''] = /\bavec (\p{Lu}[^–—(,:]+?)(?=\s*(?:[–—(,:]|$))/u.exec(title) ?? []
  const ended = lines.findLastIndex(line => closing.test(line))
  const signed = ended < 0 ? [] : lines.slice(ended + 1, ended + 3)
  const named = [...lines.slice(0, mostHeaders).flatMap(correspondent), met, ...signed]
  const people = named
    .map(withoutCivility)
    .filter(each => each !== '' && !isConsultancy(each))
    .flatMap(peopleIn)
  return people.filter(
    ({ name }, at) => isPersonName(name) && people.findIndex(each => each.name === name) === at,
  )
}

/** « De : Paul Imbert <p.imbert@…> », « À l’attention de Mme Hélène Roy, directrice ». */
function correspondent(line: string): string[] {
  const [, told = politely.test(line) ? line : ''] = labelled.exec(line) ?? []
  return told.split(/\s*;\s*/).map(each => each.replace(/\s*[<(][^<>()]*@[^<>()]*[>)]/g, ''))
}

const labelled =
  /^(?:(?:de|from|à|a|to|cc|copie|destinataire|à l[’']attention de) ?:|à l[’']attention de)\s*(.+)$/iu
const politely = new RegExp(String.raw`^${civility} \p{L}`, 'u')

/** The organisation that the letter is sent to, or that is named beside the person met. */
function clientOf(lines: readonly string[]): string {
  const [title = ''] = lines
  const [labelled] = lines.flatMap(line => /^client ?: ?(.+)$/iu.exec(line)?.[1] ?? [])
  const [, beside = ''] = /\((\p{Lu}[^()\d]{2,40})\)/u.exec(title) ?? []
  const at = lines
    .slice(0, mostHeaders)
    .findIndex(line => correspondent(line)[0] !== '' && !/ :/.test(line))
  const above = lines[at - 1] ?? ''
  const isName = /^\p{Lu}[^:\d]{2,40}$/u.test(above)
  if (labelled !== undefined || isName) return clientAlone(labelled ?? above).name
  return beside !== '' && (noteTitle.test(title) || isOrganisation(beside)) ? beside : clientToName
}
