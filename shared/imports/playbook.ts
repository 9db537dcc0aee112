import type { Playbook } from '../domain/playbook.ts'
import { type Entry, type Group, type Title, wholeText } from './entry.ts'
import { folded } from './folded.ts'
import { leadingTitles, withoutKind } from './leading-titles.ts'
import { outline } from './outline.ts'
import type { Left } from './reading.ts'
import { withoutSignature } from './signature-block.ts'

export type PlaybookReading = {
  readonly playbook: Playbook
  readonly unrecognised: readonly Left[]
}

/** A process or a checklist: its titles are steps, its lines are what to do and tick. */
export function readPlaybook(text: string, newId: () => string): PlaybookReading {
  const groups = withClosings(outline(withoutSignature(text).body))
  const first = groups.flatMap(({ titles }) => titles)[0]
  const leading = leadingTitles(groups)
  const title = withoutKind(
    (first?.text ?? 'Processus').replace(/^document\s*(?:n°|#)?\s*\d+\s*[:–—-]\s*/iu, ''),
  )
  const told = groups.filter(({ titles }) => titles.some(each => !leading.includes(each)))
  const over = groups.filter(({ titles }) => titles.every(each => leading.includes(each)))
  const isMailing = [title, ...groups.flatMap(({ titles }) => titles.map(({ text }) => text))].some(
    text => /\b(?:e ?mails?|courriels?)\b/.test(folded(text)),
  )
  const mails = told.filter(group => isMail(group, isMailing))
  const steps = told
    .filter(group => !mails.includes(group) && !isMailTitle(group, mails))
    .flatMap(group => stepOf(group, first?.line))
  const notes = over.flatMap(({ entries }) => entries).map(each => ({ text: wholeText(each) }))
  return {
    playbook: {
      id: newId(),
      kind: kindIn(`${title} ${steps.map(step => step.title).join(' ')}`),
      title,
      steps: merged(steps),
      templates: mails.map(mailOf),
      runs: [],
      ...(notes.length > 0 && { notes }),
    },
    unrecognised: over.flatMap(({ entries }) =>
      entries.map(each => ({ line: each.line, text: wholeText(each) })),
    ),
  }
}

/** « Cordialement » ends an e-mail: it opens no step, and what follows stands under the titles it had. */
function withClosings(groups: readonly Group[]): Group[] {
  const told: Group[] = []
  for (const { titles, entries } of groups) {
    const closing = titles.find(({ text }) =>
      /^(?:bien )?(?:cordialement|à vous|sincèrement|à bientôt)\b/iu.test(text),
    )
    const last = told.at(-1)
    if (closing !== undefined && titles.at(-1) === closing && last !== undefined) {
      const word: Entry = {
        line: closing.line,
        text: closing.text,
        markdown: closing.text,
        kind: 'paragraph',
        children: [],
      }
      told[told.length - 1] = { ...last, entries: [...last.entries, word, ...entries] }
    } else told.push({ titles: titles.filter(title => title !== closing), entries })
  }
  return told
}

type Step = Playbook['steps'][number]

function stepOf({ titles, entries }: Group, documentLine: number | undefined): Step[] {
  const own = titles.filter(({ line }) => line !== documentLine)
  const heading = own.find(({ kind }) => kind === 'heading') ?? own[0]
  if (heading === undefined) return []
  const label = own
    .filter(each => each !== heading)
    .map(({ text }) => text)
    .join(' – ')
  const isGateLabel = /^points? de (?:passage|controle)/.test(folded(label))
  const items = entries.flatMap(each => itemsOf(each, isGateLabel ? '' : label))
  if (items.length === 0 && label !== '') return []
  const isGate =
    /\b(?:gate|go ?\/? ?no ?go|validation|jalon de controle|point de controle|revue|feu vert|point de passage)\b/.test(
      folded(`${heading.text} ${label}`),
    )
  return [
    {
      title: heading.text.replace(/^(?:[ÉE]tape\s+)?\d+\s*(?:[.)]|\s[–—-])\s*/u, ''),
      ...(isGate && { gate: true }),
      items,
    },
  ]
}

/** A line with others below it announces them. */
function itemsOf(each: Entry, label: string): string[] {
  const texts =
    each.children.length === 0
      ? [wholeText(each)]
      : each.children.map(child => `${each.text.replace(/\s*:$/, '')} : ${wholeText(child)}`)
  return texts.filter(text => text !== '').map(text => (label === '' ? text : `${label} : ${text}`))
}

function merged(steps: readonly Step[]): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (last?.title === step.title) {
      const isGate = last.gate === true || step.gate === true
      joined[joined.length - 1] = {
        ...last,
        ...(isGate && { gate: true }),
        items: [...last.items, ...step.items],
      }
    } else joined.push(step)
  }
  return joined
}

/** A text to send: under a title that says so, or anything with a subject or a greeting. */
function isMail({ titles, entries }: Group, isMailing: boolean): boolean {
  if (titles.some(isSubject)) return entries.length > 0
  const words = folded(titles.map(({ text }) => text).join(' '))
  const isNamed =
    /\b(?:e ?mail|courriel|mail|message)\b/.test(words) &&
    /\b(?:type|modele|template|de)\b/.test(words)
  const isWritten = entries.some(({ text }) =>
    /^(?:bonjour|madame|monsieur|ch[eè]re?)\b/iu.test(text),
  )
  return (
    (isNamed && entries.some(({ text }) => text.length > 60 || /^objet/i.test(text))) ||
    (isMailing && isWritten)
  )
}

function isSubject({ text }: Title): boolean {
  return /^objet\s*:/iu.test(text)
}

/** A title alone, over the subject of the e-mail that it names. */
function isMailTitle({ titles, entries }: Group, mails: readonly Group[]): boolean {
  const own = titles.at(-1)
  return entries.length === 0 && mails.some(mail => mail.titles.some(title => title === own))
}

function mailOf({ titles, entries }: Group): Playbook['templates'][number] {
  const told = titles.find(isSubject)?.text.replace(/^objet\s*:\s*/iu, '')
  const subject = told ?? entries.find(({ label }) => /^objet$/i.test(label ?? ''))?.value
  const lines = entries.filter(({ label }) => !/^objet$/i.test(label ?? '')).map(wholeText)
  return {
    title: titles.filter(title => !isSubject(title)).at(-1)?.text ?? 'Courriel',
    ...(subject !== undefined && { subject: withFields(subject) }),
    text: withFields(lines.join('\n\n')),
  }
}

/** « [Prénom] » is filled in when the e-mail is copied. */
function withFields(text: string): string {
  return text.replace(/\[([^\]]{2,40})\]/g, '{{$1}}')
}

function kindIn(text: string): Playbook['kind'] {
  const words = folded(text)
  if (/qualification|prospect|lead|bant|avant vente/.test(words)) return 'qualification'
  if (/suivi|post mission|apres mission|fidelisation/.test(words)) return 'followUp'
  return /delivery|livraison|mission|realisation|execution|projet/.test(words)
    ? 'delivery'
    : 'other'
}
