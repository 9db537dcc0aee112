import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { titleName } from '../sections.ts'

type Decision = Meeting['decisions'][number]
type Entries = readonly Entry[]

export function isDecision({ text }: Pick<Title, 'text'>): boolean {
  return /^(?:decisions?|arbitrages?|conclusion du groupe|(?:il est|nous avons) decide)\b/.test(
    titleName(text),
  )
}

export function isReason({ text }: Title): boolean {
  return /^(?:justifications?|raisons?|pourquoi|motifs?|arguments?)\b/.test(titleName(text))
}

/** « **Garder le guichet** – le temps de former les agents »: the decision, then why. */
export function decisionOf(each: Entry): Decision {
  const [, title, reason] =
    /^\*\*(.+?)\*\*\s*(?:[–—-]|\(|:)\s*(.+?)\)?$/su.exec(each.markdown) ?? []
  const isTitled = /^\*\*[^*]+\*\*\s*\\?$/.test(each.markdown.split('\n')[0] ?? '')
  if (isTitled && each.children.length > 0 && each.children.every(({ kind }) => kind !== 'row'))
    return { title: each.text, reason: each.children.map(wholeText).join('\n') }
  return title === undefined || reason === undefined || each.children.length > 0
    ? { title: wholeText(each) }
    : { title: title.replace(/\s*:$/, ''), reason }
}

/** A decision is a line of its own; a line with others below it says what they are. */
export function decisionsUnder(label: Title, entries: Entries): Decision[] {
  const subject = subjectOf(label)
  const decisions: Decision[] = []
  let title: string | undefined
  for (const each of entries) {
    const announces = each.value === '' && each.children.length === 0
    const last = decisions.at(-1)
    if (announces) {
      title = each.label
      decisions.push({ title: titled(subject, each.label ?? '') })
    } else if (title !== undefined && each.label === undefined && last !== undefined) {
      decisions[decisions.length - 1] = { title: continued(last.title, title, each.text) }
    } else {
      title = undefined
      decisions.push({ title: titled(subject, wholeText(each)) })
    }
  }
  return decisions
}

function continued(decision: string, title: string, text: string): string {
  const isBegun = / : /.test(decision.slice(decision.indexOf(title)))
  return `${decision}${isBegun ? ' ; ' : ' : '}${text}`
}

/** A title of its own under « Décision collective : … » is what was decided. */
export function decisionTitled(under: Title, label: Title, entries: Entries): Decision {
  const told = entries.map(wholeText).join(' ; ')
  const text = told === '' ? label.text : `${label.text} : ${told}`
  return { title: titled(subjectOf(under), text) }
}

/** « Décision collective : Positionnement » says what it is about. */
function subjectOf({ text }: Title): string | undefined {
  return /:\s*(.+)$/u.exec(text)?.[1]
}

function titled(subject: string | undefined, text: string): string {
  return subject === undefined ? text : `${subject} – ${text}`
}

/** The reasons stand under the decision; what is decided beside them is one of its own. */
export function withReasons(decision: Decision | undefined, entries: Entries): Decision[] {
  if (decision === undefined) return []
  const isOther = (each: Entry) =>
    /^(?:cible|decision|choix|priorite|option|axe)\b/.test(folded(each.label ?? ''))
  const reason = entries
    .filter(each => !isOther(each))
    .map(each => `- ${wholeText(each)}`)
    .join('\n')
  return [
    { ...decision, ...(reason !== '' && { reason }) },
    ...entries.filter(isOther).map(each => ({ title: wholeText(each) })),
  ]
}

/** What somebody lists after « Décisions prises aujourd’hui : », up to what they announce next. */
export function decidedAmong(entries: Entries): Entry[] {
  let isDecided = false
  return entries.filter(each => {
    const announces = each.value === '' || each.kind === 'paragraph'
    if (announces) isDecided = isDecision(each)
    return isDecided && !announces
  })
}
