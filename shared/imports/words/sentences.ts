import { moneyIn } from '../../french/figures/numbers.ts'
import { type Entry, entry } from '../outline/entry.ts'
import type { Topic } from '../outline/topics/section-names.ts'

/** Parts whose sentences are as many facts, when somebody wrote them in a row. */
const listed = new Set<Topic>([
  'history',
  'company',
  'team',
  'painPoints',
  'secondaryObjectives',
  'kpis',
  'timeline',
  'milestones',
  'constraints',
  'risks',
  'successFactors',
  'nextSteps',
])

/** A paragraph of several sentences as several paragraphs, in the parts of a brief that are lists. */
export function sentencesOf(each: Entry, topic: Topic): Entry[] {
  if (each.kind !== 'paragraph' || each.children.length > 0) return [each]
  const sentences = sentencesIn(each.text)
  const isPriced = topic === 'budget' && sentences.every(text => moneyIn(text).length > 0)
  if (!listed.has(topic) && !isPriced) return [each]
  if (topic === 'risks' && /^(?:\*\*|__)/.test(each.markdown)) return [each]
  if (sentences.length < 2) return [each]
  if (topic === 'company' && !sentences.slice(1).some(text => /^[^:]{3,30}\s:\s/.test(text)))
    return [each]
  return sentences.map(text =>
    entry({
      line: each.line,
      kind: isPriced ? 'paragraph' : 'item',
      text: text.replace(/(?<=\S{2})\.$/, ''),
    }),
  )
}

export function sentencesIn(text: string): string[] {
  return text.split(sentenceEnd)
}

/** Not the point of « M. Roy », « sept. 2025 » or « 1. ». */
const sentenceEnd =
  /(?<=(?:\p{Ll}{3}|[)%€»"]|\d{2}|(?<!\p{L})(?:HT|TTC))[.!?])(?<!\b(?:janv|févr|avr|juil|sept|oct|nov|déc|env|tél|art|sem)\.)\s+(?=[\p{Lu}\d«"])/u
