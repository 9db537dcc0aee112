import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import { isDecision, isReason, subjectOf } from './decisions.ts'

type Decision = Meeting['decisions'][number]

/** « Arbitrage 2 : … » over its options and what was decided among them; the options are no decisions. */
export function isArbitration(entries: readonly Entry[]): boolean {
  const options = entries.filter(isOption)
  return (
    options.length > 1 || (options.length > 0 && entries.some(isDecided)) || entries.some(isPutOff)
  )
}

/** What was decided, with the words of the option that it names, and why. */
export function arbitrated(label: Title, entries: readonly Entry[]): Decision[] {
  const told = entries.filter(each => isDecided(each))
  const why = entries.filter(each => isReason({ text: each.label ?? '' }))
  const reason = why.map(({ value = '' }) => value).join(' ; ')
  const titles = told.length > 0 ? told.map(({ value = '' }) => value) : chosenAmong(entries)
  return titles.map(title => ({
    title: [subjectOf(label), withWords(title, entries)].filter(Boolean).join(' – '),
    ...(reason !== '' && { reason }),
  }))
}

function isOption({ label = '' }: Entry): boolean {
  return /^(?:option|piste|scenario|hypothese) [a-z0-9]$/.test(bareWords(label))
}

/** « Décision reportée au comité de juin » decides nothing. */
function isPutOff({ text }: Entry): boolean {
  return /^decisions? (?:reporte|differe|ajourne|repousse|en attente|a prendre)/.test(
    bareWords(text),
  )
}

function isDecided(each: Entry): boolean {
  return (each.value ?? '') !== '' && isDecision({ text: each.label ?? '' }) && !isPutOff(each)
}

/** The one that a tick marks, where no line says what was decided. */
function chosenAmong(entries: readonly Entry[]): string[] {
  const ticked = entries.filter(each => isOption(each) && /[✅✔☑]/u.test(each.markdown))
  const isPending = entries.some(isPutOff)
  return ticked.length === 1 && !isPending ? ticked.map(({ text }) => bareOption(text)) : []
}

/** « Option B » alone says nothing to whoever was not there. */
function withWords(title: string, entries: readonly Entry[]): string {
  const [rank = ''] = title.split(/\s*[,;(–—-]/u, 1)
  const named = entries.find(
    each => isOption(each) && bareWords(rank) === bareWords(each.label ?? ''),
  )
  const words = bareOption(named?.value ?? '')
  return words === '' ? title : title.replace(rank, `${rank}\u00a0: ${words}`)
}

function bareOption(text: string): string {
  return text.replace(/\s*[✅✔☑❌⚠⏸]\ufe0f?\s*$/u, '')
}
