import { bareWords } from '../../french/bare-words.ts'
import { earliestDate } from '../../french/dates/spans.ts'
import { pattern } from '../../french/pattern.ts'
import { withoutSignature } from '../header/signature-block.ts'
import type { Entry, Group, Title } from '../outline/entry.ts'
import { outline } from '../outline/outline.ts'
import { type Section, sectionsOf, titleName } from '../outline/sections.ts'
import { withHeaderTold } from '../outline/titles/header-told.ts'
import { leadingTitles } from '../outline/titles/leading-titles.ts'
import { withListNames } from '../text/list-names.ts'
import { withNamedBlocks } from '../text/named-blocks.ts'
import { isCard, withCardsApart } from './actions/cards.ts'
import { withReasonsBelow } from './decisions/decision-lines.ts'
import { type MinutesTopic, minutesSections } from './section-names.ts'

export type MinutesSection = Section<MinutesTopic>

export type MinutesParts = {
  readonly text: string
  /** The text without the lines that sign it; every line keeps its place. */
  readonly body: string
  readonly signature: readonly string[]
  readonly groups: readonly Group[]
  /** The titles that stand over all the others. */
  readonly leading: readonly Title[]
  readonly sections: readonly MinutesSection[]
  /** The day from which dates without a year are counted. */
  readonly anchor: string
}

/** The header, the lists (« Présents », « Décisions ») and the talk between them. */
export function dividedMinutes(text: string, today: string): MinutesParts {
  const named = withListNames(withNamedBlocks(text), name => isPart({ text: name }))
  const { body, signature } = withoutSignature(named)
  const groups = minutesGroups(body)
  return {
    text,
    body,
    signature,
    groups,
    leading: leadingTitles(groups),
    sections: minutesSectionsIn(groups),
    anchor: earliestDate(text) ?? today,
  }
}

/** What the sections of one topic say. */
export function saidAbout(
  { sections }: Pick<MinutesParts, 'sections'>,
  topic: MinutesTopic,
): Entry[] {
  return sections.filter(each => each.topic === topic).flatMap(({ entries }) => entries)
}

function minutesGroups(body: string): readonly Group[] {
  const outlined = withHeaderTold(outline(body), isPart)
    .map(withPeopleApart)
    .flatMap(withCardsApart)
  return withReasonsBelow(outlined, body)
}

function minutesSectionsIn(groups: readonly Group[]): readonly MinutesSection[] {
  const untitled = withoutKindTitle(groups).filter(each => !isCard(each))
  const { sections } = sectionsOf(untitled, minutesSections)
  return sections.filter(each => !isOpeningRound(each) && !isBelowRound(each))
}

/** « **Participants :** A. Roy, P. Imbert » has a field of its own. */
function isPart({ text }: Pick<Title, 'text'>): boolean {
  return minutesSections.some(({ named }) => named.test(titleName(text)))
}

/** « RELEVÉ DE DÉCISIONS » over the parts of minutes says what they are, not what stands there. */
function withoutKindTitle(groups: readonly Group[]): readonly Group[] {
  const [first] = groups.flatMap(({ titles }) => titles)
  const isOverAll = groups.some(
    ({ titles }) => titles[0] === first && titles[1]?.kind === 'heading',
  )
  const isKind =
    first !== undefined &&
    /^(?:releve|compte rendu|cr|proces verbal|pv)\b/.test(bareWords(first.text))
  if (!isKind || !isOverAll) return groups
  return groups.map(group => ({
    ...group,
    titles: group.titles.filter(title => title !== first),
  }))
}

/** « Personnes présentes » stands over names, and over none of the parts that follow. */
function withPeopleApart(group: Group): Group {
  const last = group.titles.findLastIndex(({ kind }) => kind === 'heading')
  const isAside = ({ text }: Title) =>
    /^(?:(?:personnes|membres) )?(?:presente?s?|participants?|absente?s?|excusee?s?)\b/.test(
      titleName(text),
    )
  return { ...group, titles: group.titles.filter((title, at) => at >= last || !isAside(title)) }
}

/** « 1. Tour de table » opens the meeting: what is said there is no impression of it. */
function isOpeningRound({ topic, title }: MinutesSection): boolean {
  return topic === 'feedback' && /^\W*1\s*[.)–—:-]/.test(title.text)
}

/** « Documents remis en séance : », below the last words of each: nobody says them. */
function isBelowRound({ topic, below }: MinutesSection): boolean {
  return topic === 'feedback' && besideRound.test(bareWords(below.at(-1)?.text ?? ''))
}

const besideRound = pattern()`
  ^(?:
    documents?|pieces? (?:jointes?|remises?)|annexes?|prochaine?s?|suites?|diffusion
    |points? (?:divers|en suspens)|questions? diverses
  )\b
`
