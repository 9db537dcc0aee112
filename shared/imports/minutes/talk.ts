import type { Meeting } from '../../domain/meeting.ts'
import { type Entry, type Group, type Title, wholeText } from '../entry.ts'
import { folded } from '../folded.ts'
import { titleName, withoutNumber } from '../sections.ts'

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
  for (const { titles, entries } of groups) {
    const section = titles.find(({ kind, depth }) => kind === 'heading' && depth > 1)
    const label = titles.at(-1)
    const heading = titles.findLast(({ kind }) => kind === 'heading')
    if (label === undefined) continue
    if (label === section) [board, weight] = [false, undefined]
    if (/post[- ]?its?|mur d'idees|brainstorm/.test(folded(label.text))) board = true
    if (label.kind === 'heading' && /^discussion/.test(titleName(label.text))) board = false
    weight = heading === undefined ? undefined : (weightIn(heading.text) ?? undefined)
    if (competitorIn(label) !== undefined) talk.benchmark.push(competitorOf(label, entries))
    else if (weight !== undefined) talk.matrix.push(...weighed(label, entries, weight))
    else if (isDecision(label)) readDecision(talk, section, label, entries)
    else if (isReason(label) && talk.decisions.length > 0) readReason(talk, section, label, entries)
    else if (speakerOf(label, speakers) !== undefined)
      readSpeech(talk, section, speakerOf(label, speakers) ?? '', entries)
    else if (board && isCluster(label, entries)) {
      talk.notes.push(
        ...entries.map(each => ({ id: newId(), text: wholeText(each), group: label.text })),
      )
    } else addSection(talk, section, label, entries, speakers)
  }
  return talk
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
    .replace(/\s*[✅✔]?\ufe0f?\s*priorit[ée]\s*(?:n°|#)?\s*\d+\s*$/iu, '')
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

function isDecision({ text }: Title): boolean {
  return /^(?:decisions?|arbitrage|conclusion du groupe)\b/.test(titleName(text))
}

function isReason({ text }: Title): boolean {
  return /^(?:justification|raisons?|pourquoi|motifs?|arguments?)\b/.test(titleName(text))
}

/** A decision is a line of its own; a line with others below it says what they are. */
function readDecision(
  talk: Talk,
  section: Title | undefined,
  label: Title,
  entries: Entries,
): void {
  const subject = /:\s*(.+)$/u.exec(label.text)?.[1]
  let title: string | undefined
  for (const each of entries) {
    const announces = each.value === '' && each.children.length === 0
    if (announces) {
      title = each.label
      talk.decisions.push({ title: titled(subject, each.label ?? '') })
    } else if (title !== undefined && each.label === undefined) {
      const last = talk.decisions.pop()
      if (last !== undefined)
        talk.decisions.push({
          title: `${last.title}${/ : /.test(last.title.slice(last.title.indexOf(title))) ? ' ; ' : ' : '}${each.text}`,
        })
    } else {
      title = undefined
      talk.decisions.push({ title: titled(subject, wholeText(each)) })
    }
  }
  if (entries.length === 0 && section !== undefined) addSection(talk, section, label, entries, [])
}

function titled(subject: string | undefined, text: string): string {
  return subject === undefined ? text : `${subject} – ${text}`
}

/** The reasons stand under the decision; what is decided beside them is one of its own. */
function readReason(
  talk: Talk,
  _section: Title | undefined,
  _label: Title,
  entries: Entries,
): void {
  const last = talk.decisions.pop()
  if (last === undefined) return
  const isOther = (each: Entry) =>
    /^(?:cible|decision|choix|priorite|option|axe)\b/.test(folded(each.label ?? ''))
  const reason = entries
    .filter(each => !isOther(each))
    .map(each => `- ${wholeText(each)}`)
    .join('\n')
  talk.decisions.push(
    { ...last, ...(reason !== '' && { reason }) },
    ...entries.filter(isOther).map(each => ({ title: wholeText(each) })),
  )
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
  const others = entries.filter(each => !isQuote(each))
  if (others.length === 0) return
  const label: Title = { text: author, line: 0, depth: 7, kind: 'label' }
  addSection(talk, section, label, others, [])
}

function unquoted(text: string): string {
  return text.replace(/^["“«]\s*|\s*["”»]$/g, '')
}

/** Notes of one kind under their kind: a label with a list below. */
function isCluster({ kind }: Title, entries: Entries): boolean {
  return kind === 'label' && entries.length > 1 && entries.every(each => each.kind === 'item')
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
