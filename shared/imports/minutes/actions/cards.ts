import { bareWords } from '../../../french/bare-words.ts'
import { type Entry, type Group, type Title, wholeText } from '../../outline/entry.ts'
import { labelDepth } from '../../outline/pieces.ts'
import { actionTitled, type Weighed, weightIn } from './weighed-actions.ts'

/** « 3. Poser les capteurs », over its impact and its effort: weighed by itself, whatever it stands under. */
export function isCard({ titles, entries }: Group): boolean {
  return titles.at(-1)?.kind === 'label' && tellsWeight(entries)
}

/** Each card under a title of its own, where no title weighs what stands below it. */
export function withCardsApart(group: Group): Group[] {
  const { titles, entries } = group
  if (isCard(group) || titles.some(title => weightIn(title) !== undefined)) return [group]
  const parts: Group[] = [{ titles, entries: [] }]
  for (const [at, each] of entries.entries()) {
    const isNested = tellsWeight(each.children)
    const below = isNested ? each.children : detailsAfter(entries, at)
    const last = parts.at(-1)
    if (!isDetail(each) && tellsWeight(below))
      parts.push({ titles: [...titles, titleOf(each)], entries: isNested ? below : [] })
    else if (last !== undefined && (parts.length === 1 || isDetail(each)))
      parts[parts.length - 1] = { ...last, entries: [...last.entries, each] }
    else parts.push({ titles, entries: [each] })
  }
  return parts.filter((part, at) => at > 0 || part.entries.length > 0 || parts.length === 1)
}

/** What a card says of its action; lines that it has no field for stand beside the effort. */
export function cardTitled(label: Title, entries: readonly Entry[]): Weighed {
  const of = (names: RegExp) => entries.find(each => names.test(bareWords(each.label ?? '')))
  const [impact, effort, action] = [of(/^impact$/), of(/^effort$/), of(nextNamed)]
  const rank = entries.find(isRank)
  const others = entries
    .filter(each => ![impact, effort, action, rank].includes(each))
    .map(wholeText)
  return {
    ...(rank !== undefined && { priority: Number(/\d+/.exec(rank.value ?? '')?.[0]) }),
    ...actionTitled(label.text, {
      impact: told(impact),
      effort: [told(effort), ...others].filter(text => text !== '').join(' ; '),
    }),
    ...(action !== undefined && { action: told(action) }),
  }
}

/** « Priorité : 2 ». */
function isRank({ label = '', value = '' }: Entry): boolean {
  return bareWords(label) === 'priorite' && /^(?:n°\s?)?\d{1,2}$/u.test(value)
}

/** What is told in a paragraph of its own below a card is said of the meeting. */
export function belowCard(entries: readonly Entry[]): Entry[] {
  const start = entries.findIndex((each, at) => {
    const before = entries[at - 1]
    const isApart = before !== undefined && (before.kind === 'item' || each.line > before.line + 1)
    return isApart && each.kind === 'paragraph' && tellsWeight(entries.slice(0, at))
  })
  return start < 0 ? [] : entries.slice(start)
}

const nextNamed = /^(?:actions?|suite|prochaine etape|qui)$/

function tellsWeight(entries: readonly Entry[]): boolean {
  const names = entries.map(({ label = '' }) => bareWords(label))
  return names.includes('impact') && names.includes('effort')
}

function detailsAfter(entries: readonly Entry[], at: number): Entry[] {
  const below = entries.slice(at + 1)
  const end = below.findIndex(each => !isDetail(each))
  return end < 0 ? below : below.slice(0, end)
}

function isDetail({ kind, label = '', value = '' }: Entry): boolean {
  const isNamed = kind === 'item' ? label !== '' : detailNamed.test(bareWords(label))
  return kind !== 'row' && isNamed && value !== ''
}

/** Lines that are no list tell a card by these names alone. */
const detailNamed =
  /^(?:impact|effort|actions?|suite|prochaine etape|qui|porteur|responsable|cout|delai|charge|gain|priorite|echeance)$/

function titleOf({ text, line }: Entry): Title {
  return { text, line, depth: labelDepth, kind: 'label' }
}

function told(each: Entry | undefined): string {
  const texts = [each?.value ?? '', ...(each?.children ?? []).map(wholeText)]
  return texts.filter(text => text !== '').join(' ; ')
}
