import type { Report } from '../../domain/report/report.ts'
import { bareWords } from '../../french/bare-words.ts'
import { type Entry, wholeText } from '../outline/entry.ts'
import type { Section } from '../outline/sections.ts'
import type { ReportTopic } from './section-names.ts'

type Parts = readonly Section<ReportTopic>[]

const tones: readonly (readonly [Report['highlights'][number]['tone'], RegExp])[] = [
  ['bad', /❌|🔴|⛔|👎|🛑/u],
  ['warning', /⚠|🟠|🟡/u],
  ['good', /✅|✔|🟢|🎉|🚀|👍|🏆/u],
  ['info', /ℹ|💡|📌|🔵/u],
]

export function readHighlights(parts: Parts, source: readonly string[]): Report['highlights'] {
  return parts.flatMap(({ entries, below }) => {
    const signs = entries.map(each => signOf(each, source))
    const areSigned = signs.includes('+') && signs.includes('-')
    return entries.map((each, at) => ({
      tone:
        tones.find(([, mark]) => mark.test(source[each.line - 1] ?? ''))?.[0] ??
        (areSigned ? toneSigned(signs[at]) : toneOf(below.at(-1)?.text ?? '')),
      text: wholeText(each),
    }))
  })
}

/** « + Contrat signé », « - Un retard d’une semaine »: the signs of one list tell what is good and what is not. */
function signOf({ kind, line }: Entry, source: readonly string[]): string | undefined {
  return kind === 'item' ? /^\s*([+*-])\s/.exec(source[line - 1] ?? '')?.[1] : undefined
}

function toneSigned(sign: string | undefined): Report['highlights'][number]['tone'] {
  if (sign === '+') return 'good'
  return sign === '-' ? 'warning' : 'info'
}

/** Bullets that bear a sign, in a summary without a part of its own for them. */
export function withHighlightsApart<Part extends Section<ReportTopic>>(
  parts: readonly Part[],
  source: readonly string[],
): Part[] {
  return parts.flatMap(part => {
    const isSigned = ({ kind, line }: Entry) =>
      kind === 'item' && opensWithSign.test(source[line - 1] ?? '')
    const signed = part.entries.filter(isSigned)
    const isOpening = part.topic === 'summary' || part.topic === 'status'
    const label = part.below.at(-1)
    const isList = part.entries.length > 0 && part.entries.every(({ kind }) => kind === 'item')
    if (isOpening && isList && label !== undefined && isToneName(label.text))
      return [{ ...part, topic: 'highlights' }]
    if (!isOpening || signed.length < fewestSigned) return [part]
    const others = part.entries.filter(each => !signed.includes(each))
    return [
      { ...part, entries: others },
      { ...part, topic: 'highlights', below: [], entries: signed },
    ]
  })
}

/** « Bonnes nouvelles », « À surveiller », over facts of one tone. */
export function isToneName(text: string): boolean {
  return /^(?:les )?(?:(?:moins )?bonnes? nouvelles?|(?:points? )?a surveiller|points? (?:positifs?|negatifs?)|ce qui va (?:bien|moins bien))$/.test(
    bareWords(text.replace(/\s*:$/, '')),
  )
}

const fewestSigned = 2
const opensWithSign = new RegExp(
  String.raw`^\s*(?:[-*•]\s+)?(?:${tones.map(([, mark]) => mark.source).join('|')})`,
  'u',
)

/** « Avancées », « Points de vigilance » and the like stand over facts of one tone. */
function toneOf(title: string): Report['highlights'][number]['tone'] {
  const words = bareWords(title)
  if (
    /avancee|reussite|succes|points? (?:forts?|positifs?)|bonnes? nouvelles?|ce qui va bien|satisf/.test(
      words,
    )
  )
    return 'good'
  if (/vigilance|attention|surveill|a suivre|moins bonnes?/.test(words)) return 'warning'
  return /difficulte|blocage|probleme|alerte/.test(words) ? 'bad' : 'info'
}
