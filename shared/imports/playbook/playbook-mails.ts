import type { Playbook } from '../../domain/playbook/playbook.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { type Entry, type Group, type Title, wholeText } from '../outline/entry.ts'
import { withoutNumber } from '../outline/sections.ts'

type Template = Playbook['templates'][number]

/** A text to send, as the groups that hold it: a letter may have lists under titles of its own. */
export type Mail = readonly Group[]

/** The letters of a process, apart from what is to be done. */
export function mailsApart(groups: readonly Group[], isMailing: boolean) {
  const mails: Group[][] = []
  const others: Group[] = []
  for (const group of groups) {
    const open = mails.at(-1)
    if (open !== undefined && goesOn(open, group)) open.push(group)
    else if (isMail(group, isMailing)) mails.push([group])
    else others.push(group)
  }
  return { mails, others: others.filter(group => !isMailTitle(group, mails)) }
}

/** Under a title that says so, or anything with a subject or a greeting. */
function isMail({ titles, entries }: Group, isMailing: boolean): boolean {
  if (titles.some(isSubject)) return entries.length > 0
  const words = bareWords(titles.map(({ text }) => text).join(' '))
  const isNamed = named.test(words) && /\b(?:type|modele|template|de)\b/.test(words)
  const isWritten = entries.some(({ text }) =>
    /^(?:bonjour|madame|monsieur|ch[eè]re?)\b/iu.test(text),
  )
  const isLetter = entries.some(({ text }) => text.length > 60 || /^objet/i.test(text))
  return (isNamed && isLetter) || (isMailing && isWritten)
}

const named = /\b(?:e ?mails?|courriels?|mails?|messages?)\b/

export function namesMails(text: string): boolean {
  return named.test(bareWords(text))
}

function isSubject({ text }: Title): boolean {
  return /^objet\s*:/iu.test(text)
}

/** « Trois questions suffisent : », before the letter is closed: under its heading, or up to what closes it. */
function goesOn(mail: Mail, group: Group): boolean {
  const [label, opening] = [group.titles.at(-1), mail[0]?.titles.findLast(isHeading)]
  if (!isGreeted(mail) || isClosed(mail) || isGreeted([group])) return false
  if (label === undefined || namesMails(label.text) || isSubject(label)) return false
  const isWithin = label.kind === 'label' && group.titles.findLast(isHeading) === opening
  return isWithin || isClosed([group])
}

function isHeading({ kind }: Title): boolean {
  return kind === 'heading'
}

function isGreeted(mail: Mail): boolean {
  return mail.some(({ entries }) =>
    entries.some(({ text }) => /^(?:bonjour|madame|monsieur|ch[eè]re?)\b/iu.test(text)),
  )
}

function isClosed(mail: Mail): boolean {
  return mail.some(({ entries }) => entries.some(({ text }) => closing.test(text)))
}

const closing = pattern('iu')`
  ^(?:
    (?:bien |très )?(?:cordialement|sincèrement|à vous)|merci(?: [^.]{0,30})?,$
    |à (?:bientôt|très vite)|bonne (?:journée|soirée|semaine)|belle (?:journée|soirée)
    |salutations
  )
`

/** A title alone, over the subject of the e-mail that it names. */
function isMailTitle({ titles, entries }: Group, mails: readonly Mail[]): boolean {
  const own = titles.at(-1)
  return entries.length === 0 && mails.flat().some(mail => mail.titles.some(each => each === own))
}

export function templateOf(mail: Mail): Template {
  const [first, ...others] = mail
  const titles = first?.titles ?? []
  const isSubjectLine = ({ label }: Entry) => /^objet$/i.test(label ?? '')
  const told = titles.find(isSubject)?.text.replace(/^objet\s*:\s*/iu, '')
  const subject = told ?? first?.entries.find(isSubjectLine)?.value
  const opening = (first?.entries ?? []).filter(each => !isSubjectLine(each))
  const below = others.map(each => `${each.titles.at(-1)?.text}\u00a0:\n\n${linesOf(each.entries)}`)
  return {
    title: titleOf(titles.filter(each => !isSubject(each))),
    ...(subject !== undefined && { subject: withFields(subject) }),
    text: withFields([linesOf(opening), ...below].filter(Boolean).join('\n\n')),
  }
}

/** « E-mail type » names no letter: the step that sends it does. */
function titleOf(titles: readonly Title[]): string {
  const own = titles.at(-1)?.text ?? 'Courriel'
  const heading = titles.findLast(isHeading)?.text ?? ''
  const isBare = /^(?:modele|template|type|de|d'|e|mail|email|courriel|message|\s)+$/.test(
    bareWords(own),
  )
  return isBare && heading !== own && heading !== '' ? `${own} – ${withoutNumber(heading)}` : own
}

function linesOf(entries: readonly Entry[]): string {
  return entries.reduce((text, each, index) => {
    const isNext = each.kind === 'item' && entries[index - 1]?.kind === 'item'
    const line = each.kind === 'item' ? `- ${wholeText(each)}` : wholeText(each)
    return text === '' ? line : `${text}${isNext ? '\n' : '\n\n'}${line}`
  }, '')
}

/** « [Prénom] » is filled in when the e-mail is copied. */
function withFields(text: string): string {
  return text.replace(/\[([^\]]{2,40})\]/g, '{{$1}}')
}
