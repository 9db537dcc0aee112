import type { Meeting } from '../../../domain/meeting/meeting.ts'
import type { Entry } from '../../outline/entry.ts'
import { speakerOf, unquoted } from './speech.ts'

type Round = { readonly feedback: Meeting['feedback']; readonly others: readonly Entry[] }

/** « Patrick : "Très productif." »; a line of a list may be anonymous, and an average is nobody’s. */
export function readRound(entries: readonly Entry[], speakers: readonly string[]): Round {
  const isWords = ({ kind, label = '' }: Entry) =>
    (kind !== 'paragraph' && !computed.test(label)) || speakerOf(label, speakers) !== undefined
  const said = entries.filter(isWords)
  return {
    feedback: said.flatMap(feedbackOf),
    others: entries.filter(each => !said.includes(each)),
  }
}

const computed = /^(?:moyenne|note (?:moyenne|globale)|nps\b|total|satisfaction)/iu

function feedbackOf({ label, value = '', text }: Entry): Meeting['feedback'] {
  const said = unquoted(label === undefined ? text : value)
  return said === '' ? [] : [{ author: label ?? 'Anonyme', text: said }]
}
