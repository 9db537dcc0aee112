import { pattern } from '../../../french/pattern.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'
import { isNamedInBold } from '../../outline/titles/bold-names.ts'
import { weightIn } from '../actions/weighed-actions.ts'
import { arbitrated, isArbitration } from '../decisions/arbitrations.ts'
import { isBesideDecisions } from '../decisions/beside-decisions.ts'
import {
  decidedAmong,
  decidedInline,
  decisionsOf,
  decisionsUnder,
  decisionTitled,
  isDecision,
  isReason,
  withReasons,
} from '../decisions/decisions.ts'
import { isAnswered } from './answered.ts'
import { isSaid, quoteIn, speakerOf, speaking, unquoted } from './speech.ts'
import { toldInProse } from './told-in-prose.ts'
import { addNotes, notesOf, type ToldGroup } from './told-sections.ts'
import { sectionAmong, type Walk } from './walk.ts'

/** The options that were weighed are told; what was decided among them is a decision. */
export function readArbitrated(
  { talk }: Walk,
  group: ToldGroup,
  entries: readonly Entry[],
): boolean {
  const label = group.titles.at(-1)
  if (label === undefined || !isDecision(label) || !isArbitration(entries)) return false
  talk.decisions.push(...arbitrated(label, entries))
  addNotes(talk.sections, sectionAmong(group.titles), label, notesOf(group, entries))
  return true
}

export function readDecided(walk: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const label = group.titles.at(-1)
  const { decisions } = walk.talk
  if (label === undefined) return false
  if (isDecision(label)) {
    const beside = entries.filter(each => isBesideDecisions(each, entries, walk.speakers))
    const decided = entries.filter(each => !beside.includes(each))
    decisions.push(...decisionsUnder(label, decided))
    const section = sectionAmong(group.titles) ?? label
    if (beside.length > 0) addNotes(walk.talk.sections, section, section, notesOf(group, beside))
    if (entries.length === 0) walk.deciding = label
  } else if (isReason(label) && decisions.length > 0)
    decisions.push(...withReasons(decisions.pop(), entries))
  else if (walk.deciding !== undefined)
    decisions.push(decisionTitled(walk.deciding, label, entries))
  else return false
  return true
}

/** What somebody present says, decides and lists under their name. */
export function readSpeech(walk: Walk, group: ToldGroup, entries: readonly Entry[]): boolean {
  const label = group.titles.at(-1)
  const author = label && speaking(label, entries, walk.speakers)
  if (author === undefined) return false
  const said = entries.filter(isSaid)
  walk.talk.quotes.push(...said.map(each => ({ author, text: unquoted(each.text) })))
  const inline = decidedInline(entries.filter(each => !said.includes(each)))
  walk.talk.decisions.push(...inline.decisions)
  const told = inline.others
  const ticked = said.length > 0 ? told.filter(each => isTicked(each, group)) : []
  const decided = [...decidedAmong(told), ...ticked]
  walk.talk.decisions.push(...decided.map(each => ({ title: wholeText(each) })))
  const others = told.filter(each => !decided.includes(each))
  const named = { text: author, line: label?.line ?? 0, depth: 7, kind: 'label' as const }
  // « **Thomas détaille le correctif :** livraison le 24 avril », below what somebody else said.
  const next = said.length === 0 ? -1 : others.findIndex(isNamedInBold)
  const own = next < 0 ? others : others.slice(0, next)
  const section = sectionAmong(group.titles)
  // Prose below the words that somebody said is told of the meeting, not by them.
  const isBeside = said.length > 0 && own.every(({ kind }) => kind === 'paragraph')
  const title = isBeside ? (section ?? named) : named
  if (own.length > 0) addNotes(walk.talk.sections, section, title, notesOf(group, own))
  if (own.length < others.length)
    addNotes(walk.talk.sections, section, section ?? named, notesOf(group, others.slice(next)))
  return true
}

/** « ✅ **Second essai le 8 janvier** », alone below what somebody said: it was agreed on. */
function isTicked({ line }: Entry, { titles, lines }: ToldGroup): boolean {
  const written = lines[line - (titles.at(-1)?.line ?? 0) - 1] ?? ''
  return /^\s*[✅✔☑]\ufe0f?\s*\*\*[^*]+\*\*\.?\s*$/u.test(written)
}

export function readNotes(
  { talk, speakers, since }: Walk,
  group: ToldGroup,
  entries: readonly Entry[],
): void {
  const label = group.titles.at(-1)
  if (label === undefined) return
  const { decisions, others } = decidedInline(entries)
  const told = others.filter((each, at) => {
    const quotes = isAnswered(each, others[at + 1]) ? [] : quoteIn(each, speakers)
    talk.quotes.push(...quotes)
    return quotes.length === 0
  })
  const listed = decidedAmong(told)
  const rest = told.filter(each => !listed.includes(each) && !announcesDecisions(each, listed))
  const prose = rest.map(each => toldInProse(each, { speakers, since }))
  talk.decisions.push(
    ...decisions,
    ...decisionsOf(listed),
    ...prose.flatMap(each => each.decisions),
  )
  talk.actions.push(...prose.flatMap(({ actions }) => actions))
  const section = sectionAmong(group.titles)
  const isHollow = rest.length === 0 && announcesTalk(label, speakers)
  const isOverRanks = label.kind === 'heading' && entries.length === 0 && ranksActions(label)
  if ((isHollow || isOverRanks) && label !== section) return
  const isBelowQuotes =
    told.length < others.length &&
    rest.every(({ kind }) => kind === 'paragraph') &&
    announcesTalk(label, speakers)
  addNotes(talk.sections, section, isBelowQuotes ? (section ?? label) : label, notesOf(group, rest))
}

/** « QUICK WINS », « MOYEN TERME », over the actions that are weighed there. */
function ranksActions(label: Title): boolean {
  return (
    weightIn(label) !== undefined ||
    /^(?:quick wins?|(?:projets? |actions? )?(?:a |de )?(?:court|moyen|long) terme)$/.test(
      titleName(label.text),
    )
  )
}

/** « **Discussion** » or a name over words that were taken says nothing more. */
function announcesTalk({ text }: Title, speakers: readonly string[]): boolean {
  return speakerOf(text, speakers) !== undefined || overTalk.test(titleName(text))
}

const overTalk = pattern()`
  ^(?:
    discussions?|echanges?|debats?
    |(?:verbatims?|citations?|paroles)(?: (?:recueillie?s|entendue?s))?|reactions?
    |decisions?(?: prises?| actees?| collectives?)?
  )$
`

function announcesDecisions(each: Entry, listed: readonly Entry[]): boolean {
  return listed.length > 0 && each.value === '' && isDecision(each)
}
