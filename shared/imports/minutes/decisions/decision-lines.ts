import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, entry, type Group, type Title } from '../../outline/entry.ts'
import { titleName } from '../../outline/sections.ts'
import { announcesDecisions } from '../../words/announced-decisions.ts'
import { minutesSections } from '../section-names.ts'
import { isDecision, isReason } from './decisions.ts'

/**
 * « ✅ **Essai à Tavel** », then a list: the list says why. « Justification : » between two ticks belongs to the
 * first; what is ticked below it is decided as well.
 */
export function withReasonsBelow(groups: readonly Group[], text: string): Group[] {
  const lines = text.split('\n')
  const isTicked = ({ line }: Entry) => ticked.test(lines[line - 1] ?? '')
  const all: Group[] = []
  const announced = groups.map(withAnnounced)
  for (const group of announced.map(each => withWhatIsDecided(each, lines))) {
    const [label, last] = [group.titles.at(-1), all.at(-1)]
    const isWhy = last !== undefined && label !== undefined && isDeciding(last) && isReason(label)
    if (isWhy && (group.entries.some(isTicked) || isAlone(last)))
      all[all.length - 1] = joined(last, label, group.entries, isTicked)
    else if (isDeciding(group)) all.push({ ...group, entries: reasoned(group.entries, isTicked) })
    else all.push(group)
  }
  return all
}

function withAnnounced({ titles, entries }: Group): Group {
  const announced = entries.map((each, at) =>
    announcesDecisions(each, entries[at + 1]) ? { ...each, label: each.text, value: '' } : each,
  )
  return { titles, entries: announced }
}

/** « ✅ Essai », « ⏸️ Four : reporté », and no bullet of a list. */
const ticked = /^\s*(?:\p{Extended_Pictographic}|[✓✗✘☐☑☒])/u

/** A part of decisions, as its lines tell them: its titles of columns, its crosses, its own name. */
function withWhatIsDecided(group: Group, lines: readonly string[]): Group {
  if (!isDeciding(group)) return group
  const { titles, entries } = group
  const told = underColumns(entries).map(each => withState(each, lines[each.line - 1] ?? ''))
  return { titles, entries: isNamed(group) ? byItsName(group, told) : told }
}

/** « Décision | Pourquoi », the first row of a table of two columns. */
function underColumns(entries: readonly Entry[]): readonly Entry[] {
  const [first, ...others] = entries
  const [what, why] = first?.cells ?? []
  const isHead =
    what?.column === '' &&
    /^decisions?$/.test(bareWords(what.text)) &&
    isReason({ text: why?.text ?? '' })
  if (!isHead) return entries
  return others.map(each => ({
    ...each,
    cells:
      each.cells?.map((cell, at) => ({ ...cell, column: first?.cells?.[at]?.text ?? '' })) ?? [],
  }))
}

/** « ❌ Séchoir » was decided against. */
function withState(each: Entry, line: string): Entry {
  const isAgainst =
    /^\s*(?:[-*+•]\s+)?[❌✗✘]/u.test(line) &&
    !/(?<!\p{L})(?:non|pas|écart|rejet|refus|abandon|report|annul)/iu.test(each.text)
  return isAgainst
    ? { ...each, text: `${each.text} (écarté)`, markdown: `${each.markdown} (écarté)` }
    : each
}

/** « **Décision : fermer le lundi** », over a list that says why; « Décision collective : la baseline » names a subject. */
function isNamed({ titles, entries }: Group): boolean {
  const { kind, text = '' } = titles.at(-1) ?? {}
  const isOne =
    /^décision\s+(?:n°\s*)?\d+\s*:|^décision\s*:\s*(?:\p{Ll}|\p{L}+(?:er|ir|re)\s)/u.test(
      text.replace(/^D/, 'd'),
    )
  return kind === 'label' && isOne && entries[0]?.kind === 'item'
}

function byItsName({ titles }: Group, entries: readonly Entry[]): Entry[] {
  const { text = '', line = 0 } = titles.at(-1) ?? {}
  const told = text.replace(/^[^:]*:\s*/u, '')
  const after = entries.findIndex(({ kind }) => kind !== 'item')
  const end = after < 0 ? entries.length : after
  const decided = entry({ line, kind: 'paragraph', text: told })
  return [decided, reasonOf(line, entries.slice(0, end)), ...entries.slice(end)]
}

function isDeciding({ titles, entries }: Group): boolean {
  const label = titles.at(-1)
  return label !== undefined && isDecision(label) && entries.length > 0
}

/** One decision of a part of their own; those of the group are told with their reasons where they stand. */
function isAlone({ titles, entries }: Group): boolean {
  const isPart = minutesSections.some(
    ({ topic, named }) => topic === 'decisions' && named.test(titleName(titles.at(-1)?.text ?? '')),
  )
  return isPart && entries.length === 1
}

function joined(
  decided: Group,
  label: Title,
  entries: readonly Entry[],
  isTicked: (each: Entry) => boolean,
): Group {
  const next = entries.findIndex(isTicked)
  const end = next < 0 ? entries.length : next
  const others = reasoned(entries.slice(end), isTicked)
  return {
    ...decided,
    entries: [...decided.entries, reasonOf(label.line, entries.slice(0, end)), ...others],
  }
}

/** The items below one that is ticked, gathered as its reason. */
function reasoned(entries: readonly Entry[], isTicked: (each: Entry) => boolean): Entry[] {
  const all: Entry[] = []
  let reasons: Entry[] = []
  let isBelow = false
  for (const each of entries) {
    const isReasonItem: boolean = isBelow && each.kind === 'item' && !isTicked(each)
    if (isReasonItem) reasons.push(each)
    else all.push(...gathered(reasons), each)
    if (!isReasonItem) reasons = []
    isBelow = isReasonItem || (isTicked(each) && each.value !== '')
  }
  return [...all, ...gathered(reasons)]
}

function gathered(reasons: readonly Entry[]): Entry[] {
  const [first] = reasons
  return first === undefined ? [] : [reasonOf(first.line, reasons)]
}

function reasonOf(line: number, children: readonly Entry[]): Entry {
  return { ...entry({ line, kind: 'item', text: 'Pourquoi :' }), children }
}
