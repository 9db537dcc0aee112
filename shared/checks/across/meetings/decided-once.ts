import { folded, searchWords } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { placeIn, type Scene, type ToldMinutes } from '../../scene/scene.ts'

/** « Canal prioritaire : les marchés », and further down « Canal prioritaire : la vente en ligne ». */
export function decidedOnce({ meetings }: Scene): Finding[] {
  return meetings.flatMap(minutes => {
    const choices = minutes.meeting.decisions.flatMap(({ title }, index) => choiceIn(title, index))
    return choices.flatMap((choice, rank) => {
      const first = choices.slice(0, rank).find(each => isOther(each, choice))
      return first === undefined ? [] : [finding(minutes, choice, first)]
    })
  })
}

type Choice = {
  readonly index: number
  readonly title: string
  readonly label: readonly string[]
  readonly value: readonly string[]
}

/** What can be but one: « cible prioritaire », « scénario retenu ». */
const only = /^[a-z' -]{3,30} (?:prioritaire|principale?|retenue?|choisie?|unique)\b/

function choiceIn(title: string, index: number): Choice[] {
  const [, label = '', value = ''] = /^([^:]{3,50}?) ?: (.+)$/s.exec(title) ?? []
  if (!only.test(folded(label))) return []
  return [{ index, title, label: searchWords(label), value: stemsOf(value) }]
}

function stemsOf(value: string): string[] {
  return searchWords(value.replace(/\([^()]*\)/g, ''))
    .filter(word => word.length > 2)
    .map(word => word.slice(0, 5))
}

/** The same label but for a word more, and nothing in common; two in a row are a list. */
function isOther(first: Choice, second: Choice): boolean {
  if (second.index - first.index < 2 || first.value.length === 0 || second.value.length === 0)
    return false
  const [few, many] = [first.label, second.label].toSorted((a, b) => a.length - b.length)
  if (few === undefined || many === undefined || many.length - few.length > 1) return false
  if (!few.every(word => many.includes(word))) return false
  return !second.value.some(word => first.value.includes(word))
}

function finding(minutes: ToldMinutes, choice: Choice, first: Choice): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(minutes, 'Décisions', ['decisions', choice.index], choice.title),
    against: placeIn(minutes, 'Décisions', ['decisions', first.index], first.title),
    message: `Deux décisions se contredisent : « ${first.title} », puis « ${choice.title} ».`,
    expected: first.title,
    stated: choice.title,
  }
}
