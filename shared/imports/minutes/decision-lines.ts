import { type Entry, entry, type Group, type Title } from '../outline/entry.ts'
import { titleName } from '../outline/sections.ts'
import { isDecision, isReason } from './decisions.ts'
import { minutesSections } from './section-names.ts'
import { isSaid } from './speech.ts'

/**
 * « ✅ **Essai à Tavel** », then a list: the list says why. « Justification : » between two ticks belongs to the
 * first; what is ticked below it is decided as well.
 */
export function withReasonsBelow(groups: readonly Group[], text: string): Group[] {
  const lines = text.split('\n')
  const isTicked = ({ line }: Entry) => ticked.test(lines[line - 1] ?? '')
  const all: Group[] = []
  for (const group of groups) {
    const [label, last] = [group.titles.at(-1), all.at(-1)]
    const isWhy = last !== undefined && label !== undefined && isDeciding(last) && isReason(label)
    if (isWhy && (group.entries.some(isTicked) || isAlone(last)))
      all[all.length - 1] = joined(last, label, group.entries, isTicked)
    else if (isDeciding(group)) all.push({ ...group, entries: reasoned(group.entries, isTicked) })
    else all.push(group)
  }
  return all
}

/** « ✅ Essai », « ⏸️ Four : reporté », and no bullet of a list. */
const ticked = /^\s*(?:\p{Extended_Pictographic}|[✓✗✘☐☑☒])/u

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

/** In italics, in quotes, or a sentence below a list of decisions: said beside them. */
export function isBesideDecisions(each: Entry, among: readonly Entry[]): boolean {
  if (each.kind !== 'paragraph') return false
  if (/^([*_])(?![*_\s]).*\1$/su.test(each.markdown)) return true
  if (isSaid(each) && each.text.length > longestName && /["”»]\.?$/u.test(each.text)) return true
  const listed = among.filter(({ kind, line }) => kind === 'item' && line < each.line)
  return listed.length > 1 && each.label === undefined && /^\p{Lu}[^*]*\.$/u.test(each.markdown)
}

/** « « Le Comptoir » » may be the name that was chosen. */
const longestName = 40
