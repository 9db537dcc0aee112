import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { bareWords } from '../../../french/bare-words.ts'
import type { Entry } from '../../outline/entry.ts'

type Competitor = Meeting['benchmark'][number]

/** « Teintal : + délais, + prix / - service », for each of those that were compared above; none, where one line is of another. */
export function strengthsListed(
  known: readonly Competitor[],
  entries: readonly Entry[],
): Competitor[] {
  const isKnown = ({ label = '' }: Entry) =>
    known.some(({ name }) => bareWords(name) === bareWords(label))
  if (entries.length < 2 || !entries.every(isKnown)) return []
  const told = entries.flatMap(({ label = '', value = '' }) => {
    const marks = signedMarks(value) ?? namedMarks(value)
    return marks === undefined ? [] : [{ name: label, scores: {}, ...marks }]
  })
  return told.length === entries.length ? told : []
}

type Marks = Pick<Competitor, 'strengths' | 'weaknesses'>

/** Each part begins with its sign. */
function signedMarks(text: string): Marks | undefined {
  const parts = text.split(/[\s,;/]+(?=[+−–✅❌👍👎-]\s?\p{L})/u).filter(part => part !== '')
  const under = (sign: RegExp) =>
    parts
      .filter(part => sign.test(part))
      .map(part => part.replace(sign, '').replace(/^(?:\s|\ufe0f)+|[\s,;/]+$/gu, ''))
      .join(', ')
  const isSigned = parts.every(part => better.test(part) || worse.test(part))
  return isSigned ? marksOf(under(better), under(worse)) : undefined
}

const better = /^(?:\+|✅|👍)/u
const worse = /^(?:[−–-]|❌|👎)/u

/** « forces : les délais ; faiblesses : le service ». */
function namedMarks(text: string): Marks | undefined {
  const [, strengths, weaknesses] =
    /^(?:points? forts?|forces?|atouts?|avantages?)\s*:\s*(.+?)\s*[.,;/–—]\s*(?:points? faibles?|faiblesses?|limites?|inconvénients?)\s*:\s*(.+)$/iu.exec(
      text,
    ) ?? []
  return strengths === undefined ? undefined : marksOf(strengths, weaknesses ?? '')
}

function marksOf(strengths: string, weaknesses: string): Marks | undefined {
  if (strengths === '' && weaknesses === '') return undefined
  return { ...(strengths !== '' && { strengths }), ...(weaknesses !== '' && { weaknesses }) }
}
