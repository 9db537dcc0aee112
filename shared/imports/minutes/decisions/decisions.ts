import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, type Title, wholeText, withoutMarks } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'

type Decision = Meeting['decisions'][number]
type Entries = readonly Entry[]

export function isDecision({ text }: Pick<Title, 'text'>): boolean {
  return /^(?:decisions?|arbitrages?|conclusion du groupe|(?:il est|nous avons) decide)\b/.test(
    titleName(text),
  )
}

export function isReason({ text }: Pick<Title, 'text'>): boolean {
  return /^(?:justifications?|raisons?|pourquoi|motifs?|arguments?)\b/.test(titleName(text))
}

/** The decisions of a part of their own: what says why belongs to the one above. */
export function decisionsOf(entries: Entries): Decision[] {
  const decisions: Decision[] = []
  for (const each of entries) {
    const last = decisions.at(-1)
    const isWhy = last !== undefined && isReason({ text: each.label ?? '' })
    if (isWhy) decisions[decisions.length - 1] = because(last, each)
    else decisions.push(decisionOf(each))
  }
  return decisions
}

/** With what it gave as its reason itself. */
function because(decision: Decision, each: Entry): Decision {
  const listed = each.children.map(child => `- ${wholeText(child)}`).join('\n')
  const told = each.value || listed || wholeText(each)
  const before = listed === '' || decision.reason === undefined ? [] : [decision.reason]
  return { ...decision, reason: [...before, told].join('\n') }
}

/** « **Garder le guichet** – le temps de former les agents »: the decision, then why. */
function decisionOf(each: Entry): Decision {
  const row = decisionRow(each)
  if (row !== undefined) return row
  const [, bold, aside, after, within, beside, reason = beside ?? within ?? after ?? aside] =
    /^\*\*(.+?)\*\*\s*(?:\(([^()]+)\)(?:\.?|\s*[:–—-]\s*(.+))|(?:\((.+?)\)?|[–—:-]\s*(.+)))$/su.exec(
      each.markdown,
    ) ?? []
  if (hasReasons(each)) return reasoned(decisionOf({ ...each, children: [] }), each.children)
  if (bold === undefined || reason === undefined || each.children.length > 0)
    return plainDecision(withoutRank(wholeText(each)))
  const title = withoutRank(bold.replace(/\s*:$/, ''))
  return { title: after === undefined ? title : `${title} (${aside})`, reason: withoutWhy(reason) }
}

/** « raison : site volontaire » says but why. */
function withoutWhy(reason: string): string {
  return reason.replace(/^(?:motif|raison|pourquoi|justification)s?\s?:\s+(?=\S)/iu, '')
}

/** What is listed below a decision says why, unless the decision only announces it: « Nous retenons : ». */
function hasReasons({ children, markdown, value }: Entry): boolean {
  const isTitled = /^\*\*[^*]+\*\*\s*\\?$/.test(markdown.split('\n')[0] ?? '')
  const isListed = children.length > 0 && children.every(({ kind }) => kind !== 'row')
  return isListed && (isTitled || value !== '')
}

function reasoned({ title, reason }: Decision, children: Entries): Decision {
  const told = children.map(each =>
    isReason({ text: each.label ?? '' }) && each.value ? each.value : wholeText(each),
  )
  return { title, reason: [reason ?? [], told].flat().join('\n') }
}

/** « Décision | Motif | Porteur »: what the other columns tell stands beside the reason. */
function decisionRow({ cells = [] }: Entry): Decision | undefined {
  const title = cells.find(({ column }) =>
    /^(?:decision|quoi|objet|intitule)/.test(bareWords(column)),
  )
  if (title === undefined) return undefined
  const isWhy = (column: string) =>
    isReason({ text: column }) || /^commentaire/.test(bareWords(column))
  const reason = cells
    .filter(each => each !== title && !/^(?:n|no|num|numero|ref|id)?$/.test(bareWords(each.column)))
    .filter(each => /[\p{L}\d]/u.test(each.text))
    .map(({ column, text }) => (isWhy(column) ? text : `${column}\u00a0: ${text}`))
    .join(' ; ')
  return { title: title.text, ...(reason !== '' && { reason }) }
}

/** « Le site de Cluses ouvre en premier — les équipes y sont au complet »: words in small letters say why. */
function plainDecision(text: string): Decision {
  const [, title, reason] =
    /^(.{8,}?)[.;,]?\s(?:[–—-]\s)?\(?(?:motif|raison|pourquoi|justification)s?\s?:\s(.{4,}?)\)?$/isu.exec(
      text,
    ) ??
    /^(.{12,}?)\s[–—]\s(\p{Ll}.{11,})$/su.exec(text) ??
    []
  return title === undefined || reason === undefined ? { title: text } : { title, reason }
}

/** « D4.1 – », « [D2] », « Décision D2 : »: what number it has in the series. */
export function withoutRank(text: string): string {
  return text.replace(
    /^(?:[Dd][ée]cision\s*(?:n°\s*)?\p{Lu}?\d{1,2}(?=\s*[–—:.-])|\[\p{Lu}{1,2}\s?\d+(?:\.\d+)*\]|\p{Lu}{1,2}\d+(?:\.\d+)*(?=\s*[–—:.-]))\s*[–—:.-]*\s*/u,
    '',
  )
}

/** « Décision : garder le guichet », then « Pourquoi : … », in the middle of what is told. */
export function decidedInline(entries: Entries): { decisions: Decision[]; others: Entry[] } {
  const decisions: Decision[] = []
  const others = entries.filter(each => {
    const { label = '', value = '' } = each
    const last = decisions.at(-1)
    const isTold = value !== '' && isDecision({ text: label })
    const isWhy = value !== '' && isReason({ text: label })
    if (isTold) decisions.push({ title: withoutMarks(value) })
    else if (isWhy && last !== undefined)
      decisions[decisions.length - 1] = { ...last, reason: value }
    return !isTold && !(isWhy && last !== undefined)
  })
  return { decisions, others }
}

/** A decision is a line of its own; a line with others below it says what they are. */
export function decisionsUnder(label: Title, entries: Entries): Decision[] {
  const subject = subjectOf(label)
  const decisions: Decision[] = []
  let title: string | undefined
  for (const each of entries) {
    const announces = each.value === '' && each.children.length === 0
    const last = decisions.at(-1)
    if (last !== undefined && isReason({ text: each.label ?? '' }) && each.children.length > 0)
      decisions[decisions.length - 1] = because(last, each)
    else if (announces) {
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
export function subjectOf({ text }: Title): string | undefined {
  return /:\s*(.+)$/u.exec(text)?.[1]
}

function titled(subject: string | undefined, text: string): string {
  return subject === undefined ? text : `${subject} – ${text}`
}

/** The reasons stand under the decision; what is decided beside them is one of its own. */
export function withReasons(decision: Decision | undefined, entries: Entries): Decision[] {
  if (decision === undefined) return []
  const isOther = (each: Entry) =>
    /^(?:cible|decision|choix|priorite|option|axe)\b/.test(bareWords(each.label ?? ''))
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
