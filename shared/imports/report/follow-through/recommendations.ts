import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { type Entry, wholeText } from '../../outline/entry.ts'
import type { Section } from '../../outline/sections.ts'
import type { ReportTopic } from '../section-names.ts'

type Part = Section<ReportTopic>
type Parts = readonly Part[]

export function readRecommendations(
  parts: Parts,
): Pick<Report, 'recommendations' | 'recommendationsByTerm'> {
  const told = parts
    .filter(part => !isMeeting(part))
    .map(part => ({ ...part, entries: part.entries.filter(each => !isFollowUp(each, part)) }))
    .filter(({ entries }) => entries.length > 0)
  const loose = told.filter(({ below }) => below.length === 0).flatMap(({ entries }) => entries)
  const termed = loose.filter(isTermed)
  const byLine = termed.map(({ label = '', value = '', children }) => ({
    term: label.replace(/^à\s+/iu, ''),
    items: [...value.split(/\s*;\s+/), ...children.map(wholeText)].filter(text => text !== ''),
  }))
  return {
    recommendations: loose.filter(each => !termed.includes(each)).map(wholeText),
    recommendationsByTerm: told
      .filter(({ below }) => below.length > 0)
      .map(({ below, entries }) => ({
        term: below
          .map(({ text }) => text)
          .join(' – ')
          .replace(/^à\s+/iu, ''),
        items: entries.map(wholeText),
      }))
      .concat(byLine),
  }
}

/** « À court terme (avant juin) : achever la pose ; tenir la dernière session ». */
function isTermed({ kind, label = '', value = '', children }: Entry): boolean {
  const isTerm =
    /^(?:a )?(?:tres )?(?:court|moyen|long) terme|^(?:immediatement|d'ici|dans les|sous|avant|des|a \d+ (?:mois|an))\b/
  return kind !== 'row' && isTerm.test(bareWords(label)) && (value !== '' || children.length > 0)
}

/** « **Bilan à 6 mois : 30 janvier 2026**, à l’atelier », below what is advised: a meeting to come. */
export function followUpsIn(parts: Parts): Report['nextSteps'] {
  return parts.flatMap(part => {
    const items = part.entries.map(wholeText)
    if (isMeeting(part)) return [{ when: part.below.at(-1)?.text ?? '', items }]
    const dated = part.entries.filter(each => isFollowUp(each, part))
    return dated.map(each => ({ items: [wholeText(each)] }))
  })
}

/** « **Prochain rendez-vous : 30 janvier 2026** », alone in bold. */
function isMeeting({ below, entries }: Part): boolean {
  const [only, ...others] = entries
  const isLabel = below.at(-1)?.kind === 'label' && below.at(-1)?.line === only?.line
  const day = firstDateSpan(only?.text ?? '', '2000-01-01')
  return isLabel && others.length === 0 && day?.exact === true && day.index < longestWeekday
}

const longestWeekday = 12

const meetings =
  /^(?:prochaine? )?(?:rendez vous|bilan|point|suivi|reunion|visite|comite|restitution)\b/
const longestMeeting = 120

/** Any year will do: the day is told to be one. */
function isFollowUp({ kind, markdown, text, line }: Entry, { entries }: Part): boolean {
  const isBelow = entries.some(each => each.kind === 'item' && each.line < line)
  const isBold = kind === 'paragraph' && /^(?:\*\*|__)/.test(markdown)
  const isNamed = meetings.test(bareWords(text)) && text.length < longestMeeting
  return (isBelow || isNamed) && isBold && firstDateSpan(text, '2000-01-01')?.exact === true
}
