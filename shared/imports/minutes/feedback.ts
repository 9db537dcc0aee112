import type { Meeting } from '../../domain/meeting.ts'
import type { Entry } from '../entry.ts'
import { unquoted } from './speech.ts'

/** « Patrick : "Très productif." »; a round may be anonymous. */
export function feedbackOf({ label, value = '', text }: Entry): Meeting['feedback'] {
  const said = unquoted(label === undefined ? text : value)
  return said === '' ? [] : [{ author: label ?? 'Anonyme', text: said }]
}
