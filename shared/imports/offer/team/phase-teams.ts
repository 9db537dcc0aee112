import { bareWords } from '../../../french/bare-words.ts'
import { firstDays } from '../../../french/figures/numbers.ts'
import { type Entry, entry, type Group, type Title, wholeText } from '../../outline/entry.ts'
import { isPhaseTitle } from '../../outline/titles/phase-title.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'

/**
 * « Intervenants : Anne Roy : 4 jours ; Paul Petit : 1 jour », within a phase, tells who works in it and
 * is no team of its own: it becomes a line of the phase, « Équipe : … ».
 */
export function withPhaseTeams(groups: readonly Group[]): Group[] {
  return groups.map(group => {
    const label = group.titles.at(-1)
    if (label === undefined || !isTeamOfPhase(group)) return group
    const text = `Équipe : ${group.entries.map(wholeText).join(' ; ')}`
    const line = group.entries[0]?.line ?? label.line
    return {
      titles: group.titles.slice(0, -1),
      entries: [entry({ text, line, kind: 'paragraph' })],
    }
  })
}

function isTeamOfPhase({ titles, entries }: Group): boolean {
  const label = titles.at(-1)
  const over = titles.slice(0, -1)
  return (
    label?.kind === 'label' &&
    teamNamed.test(bareWords(label.text)) &&
    over.some(isPhase) &&
    entries.length > 0 &&
    entries.every(tellsDays)
  )
}

const teamNamed =
  /^(?:(?:les |notre |l')?(?:equipe|intervenante?s?)(?: \S+){0,2}|qui(?: (?:intervient|fait quoi))?)$/

function isPhase({ text, kind }: Title): boolean {
  return kind === 'heading' && (isPhaseTitle(text) || topicsNamed(text).includes('phases'))
}

function tellsDays(each: Entry): boolean {
  return each.kind !== 'row' && firstDays(wholeText(each)) !== undefined
}
