import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { titleName, withoutNumber } from '../sections.ts'
import {
  decidedAmong,
  decisionsUnder,
  decisionTitled,
  isDecision,
  isReason,
  withReasons,
} from './decisions.ts'
import { competitorRow, weighedRow } from './talk-tables.ts'

export type Talk = Pick<Meeting, 'sections' | 'quotes' | 'decisions' | 'benchmark' | 'matrix'> & {
  readonly notes: Meeting['board']['notes']
}

/** What was said, title by title: told content, quotes, decisions, competitors, weighed actions, notes on the board. */
export function readTalk(
  groups: readonly Group[],
  speakers: readonly string[],
  newId: () => string,
): Talk {
  const talk: Talk = {
    sections: [],
    quotes: [],
    decisions: [],
    benchmark: [],
    matrix: [],
    notes: [],
  }
  let board = false
  let weight: Weight | undefined
  let deciding: Title | undefined
  for (const { titles, entries: all } of groups) {
    const entries = withoutTold(talk, all)
    if (all.length > 0 && entries.length === 0) continue
    const section = sectionAmong(titles)
    const label = titles.at(-1)
    const heading = titles.findLast(({ kind }) => kind === 'heading')
    if (label === undefined) continue
    if (label === section || isTalk(label, speakers)) deciding = undefined
    const isBoard = titles.some(
      each => each !== label && /^(?:post its?|murs? d'idees)/.test(titleName(each.text)),
    )
    if (label === section) [board, weight] = [false, undefined]
    if (/post[- ]?its?|mur d'idees|brainstorm/.test(folded(label.text))) board = true
    if (label.kind === 'heading' && /^discussion/.test(titleName(label.text))) board = false
    weight = heading === undefined ? undefined : (weightIn(heading.text) ?? undefined)
    if (competitorIn(label) !== undefined) talk.benchmark.push(competitorOf(label, entries))
    else if (weight !== undefined) talk.matrix.push(...weighed(label, entries, weight))
    else if (isDecision(label)) {
      talk.decisions.push(...decisionsUnder(label, entries))
      if (entries.length === 0) deciding = label
    } else if (isReason(label) && talk.decisions.length > 0) {
      talk.decisions.push(...withReasons(talk.decisions.pop(), entries))
    } else if (deciding !== undefined) talk.decisions.push(decisionTitled(deciding, label, entries))
    else if (speakerOf(label, speakers) !== undefined)
      readSpeech(talk, section, speakerOf(label, speakers) ?? '', entries)
    else if ((board && isCluster(label, entries)) || (isBoard && entries.length > 0)) {
      talk.notes.push(
        ...entries.map(each => ({ id: newId(), text: wholeText(each), group: label.text })),
      )
    } else addSection(talk, section, label, entries, speakers)
  }
  return talk
}

/** What is told in « Échanges » is told under the titles below it. */
function sectionAmong(titles: readonly Title[]): Title | undefined {
  const headings = titles.filter(({ kind, depth }) => kind === 'heading' && depth > 1)
  const [first, second] = headings
  const isVague =
    first !== undefined &&
    /^(?:echanges|discussions?|debats?|deroulement)$/.test(titleName(first.text))
  return isVague ? (second ?? first) : first
}

/** Rows of known tables and signed words have fields of their own, wherever they stand. */
function withoutTold(talk: Talk, entries: Entries): Entry[] {
  return entries.filter((each, index) => {
    const next = signatureOf(entries[index + 1])
    if (next !== undefined && each.kind === 'paragraph') {
      talk.quotes.push({ author: next, text: unquoted(wholeText(each)) })
      return false
    }
    if (signatureOf(each) !== undefined && index > 0) return false
    const [action, competitor] = [weighedRow(each), competitorRow(each)]
    if (action !== undefined) keepWeighed(talk, action)
    else if (competitor !== undefined) talk.benchmark.push(competitor)
    return action === undefined && competitor === undefined
  })
}

/** « — Julien Mercier », under what he said. */
function signatureOf(each: Entry | undefined): string | undefined {
  return /^[—–]\s+(\p{Lu}[^,.]{2,40})$/u.exec(each?.text ?? '')?.[1]
}

/** The same action in two tables is one: the one that says more. */
function keepWeighed(talk: Talk, action: Talk['matrix'][number]): void {
  const at = talk.matrix.findIndex(({ title }) => title === action.title)
  if (at < 0) talk.matrix.push(action)
  else if (JSON.stringify(action).length > JSON.stringify(talk.matrix[at]).length)
    talk.matrix[at] = action
}

/** Somebody speaks, or the group turns to something else. */
function isTalk(label: Title, speakers: readonly string[]): boolean {
  return (
    speakerOf(label, speakers) !== undefined ||
    /^(?:discussion|exercice|resultats?|constats?|debat|roadmap|fin d)/.test(titleName(label.text))
  )
}

type Weight = { readonly impact: string; readonly effort: string }

/** « QUICK WINS (Impact Fort, Effort Faible) ». */
function weightIn(text: string): Weight | undefined {
  const words = folded(text)
  const impact = /impact ([a-z]+)/.exec(words)?.[1]
  const effort = /effort ([a-z]+)/.exec(words)?.[1]
  return impact === undefined || effort === undefined || effort === 'impact'
    ? undefined
    : { impact, effort }
}

type Entries = readonly Entry[]

/** Each action under its rank, with what it brings, what it costs and who does what. */
function weighed(label: Title, entries: Entries, { impact, effort }: Weight): Talk['matrix'] {
  const actions: Talk['matrix'] = []
  if (label.kind === 'label') actions.push(actionTitled(label.text, impact, effort))
  for (const each of entries) {
    const name = folded(each.label ?? '')
    const last = actions.at(-1)
    if (last !== undefined && name === 'action')
      actions[actions.length - 1] = { ...last, action: each.value ?? '' }
    else if (last !== undefined && /^(?:impact|effort|cout|delai)$/.test(name)) {
      const title = `${last.title}${last.title.includes(' – ') ? ' ; ' : ' – '}${name} : ${each.value}`
      actions[actions.length - 1] = { ...last, title }
    } else actions.push(actionTitled(wholeText(each), impact, effort))
  }
  return actions
}

function actionTitled(text: string, impact: string, effort: string): Talk['matrix'][number] {
  const priority = /priorit[ée]\s*(?:n°|#)?\s*(\d+)/iu.exec(text)?.[1]
  const title = text
    .replace(/^\d+\s*[.)]\s*/u, '')
    .replace(/\s*[✅✔?]?\ufe0f?\s*priorit[ée]\s*(?:n°|#)?\s*\d+\s*$/iu, '')
    .trim()
  return { title, impact, effort, ...(priority !== undefined && { priority: Number(priority) }) }
}

function competitorIn({ text }: Title): string | undefined {
  return /^concurrent\s*(?:n°|#)?\s*\d*\s*[:–—-]\s*(.+)$/iu.exec(text)?.[1]
}

function competitorOf(label: Title, entries: Entries): Talk['benchmark'][number] {
  const isNamed = (each: Entry, pattern: RegExp) => pattern.test(folded(each.label ?? ''))
  const strengths = entries.find(each =>
    isNamed(each, /^(?:forces?|points? forts?|atouts?)/),
  )?.value
  const weaknesses = entries.find(each =>
    isNamed(each, /^(?:faiblesses?|points? faibles?|limites?)/),
  )?.value
  const scored = entries.filter(
    each => !isNamed(each, /^(?:forces?|points? f|atouts?|faiblesses?|limites?)/),
  )
  return {
    name: competitorIn(label) ?? label.text,
    scores: Object.fromEntries(
      scored.map((each, index) => [each.label ?? `Note ${index + 1}`, each.value ?? each.text]),
    ),
    ...(strengths !== undefined && { strengths }),
    ...(weaknesses !== undefined && { weaknesses }),
  }
}

/** « Patrick (ouverture) » speaks, where he is one of those present. */
function speakerOf({ text }: Title, speakers: readonly string[]): string | undefined {
  const [, name = '', aside] = /^([^(:]+?)\s*(?:\(([^)]*)\))?$/u.exec(text) ?? []
  const words = folded(name).split(' ')
  const isKnown = speakers.some(each =>
    words.every(word =>
      folded(each)
        .split(/[ ()]+/)
        .includes(word),
    ),
  )
  if (!isKnown || name === '') return undefined
  return aside === undefined ? name : `${name} (${aside})`
}

function readSpeech(
  talk: Talk,
  section: Title | undefined,
  author: string,
  entries: Entries,
): void {
  const isQuote = (each: Entry) => /^["“«]/.test(each.text)
  talk.quotes.push(...entries.filter(isQuote).map(each => ({ author, text: unquoted(each.text) })))
  const told = entries.filter(each => !isQuote(each))
  const decided = decidedAmong(told)
  talk.decisions.push(...decided.map(each => ({ title: wholeText(each) })))
  const others = told.filter(each => !decided.includes(each))
  if (others.length === 0) return
  const label: Title = { text: author, line: 0, depth: 7, kind: 'label' }
  addSection(talk, section, label, others, [])
}

function unquoted(text: string): string {
  return text.replace(/^["“«]\s*|\s*["”»]$/g, '')
}

/** Notes of one kind under their kind: a label with a list below. */
function isCluster({ kind }: Title, entries: Entries): boolean {
  return kind === 'label' && entries.length > 1 && entries.every(each => each.kind !== 'paragraph')
}

function addSection(
  talk: Talk,
  section: Title | undefined,
  label: Title,
  entries: Entries,
  speakers: readonly string[],
): void {
  const told = entries.filter(each => !readQuote(talk, each, speakers)).map(markdownLine)
  const own = label === section ? [] : [`**${label.text}**`]
  const notes = [...own, ...told].join('\n')
  const title = withoutNumber((section ?? label).text)
  const last = talk.sections.at(-1)
  if (last !== undefined && last.title === title) {
    if (notes !== '')
      talk.sections[talk.sections.length - 1] = {
        title,
        notes: [last.notes, notes].filter(Boolean).join('\n\n'),
      }
  } else talk.sections.push({ title, notes })
}

/** « Patrick : "On veut changer ça." » on one line. */
function readQuote(talk: Talk, { label, value = '' }: Entry, speakers: readonly string[]): boolean {
  if (label === undefined || !/^["“«]/.test(value)) return false
  const author = speakerOf({ text: label, line: 0, depth: 7, kind: 'label' }, speakers)
  if (author === undefined) return false
  talk.quotes.push({ author, text: unquoted(value) })
  return true
}

function markdownLine(each: Entry): string {
  return each.kind === 'paragraph' ? wholeText(each) : `- ${wholeText(each)}`
}
