import { durationInWords } from '../../../domain/calendar/duration.ts'
import type { Milestone } from '../../../domain/plan/plan.ts'
import { firstDateSpan } from '../../../french/dates/spans.ts'
import { numberInDigits } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDateRange } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said } from '../../reading/said.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { fitsDates, readDuration } from './stated-durations.ts'

/** « Lot 3 (28 avril – 16 mai) : 3 semaines »: a length of weeks or months beside its two days. */
export function rangedLengths(scene: Scene): Finding[] {
  return [
    ...documentsAndProcesses(scene).flatMap(told =>
      daysLike(told, /semaine|mois/i).flatMap(said =>
        isElsewhere(said) ? [] : said.text.split('\n').flatMap(line => wrongIn(told, said, line)),
      ),
    ),
    ...scene.briefs.flatMap(brief => milestoneLengths(brief, brief.mission.milestones)),
    ...scene.proposals.flatMap(offer => milestoneLengths(offer, offer.proposal.milestones)),
    ...scene.reports.flatMap(account => milestoneLengths(account, account.report.milestones)),
  ]
}

/** « Session d’été : du 29 juin au 24 juillet » that an import labels « 4 semaines ». */
function milestoneLengths(told: Told, milestones: readonly Milestone[]): Finding[] {
  return milestones.flatMap(({ title, label = '' }, index) => {
    if (!/^\d+ (?:semaines?|mois)$/.test(label)) return []
    const text = `${title} (${label})`
    return wrongIn(told, { field: 'Jalons', text, path: ['milestones', index] }, text)
  })
}

/** Lengths that have their own fields are looked at there. */
function isElsewhere({ path }: Said): boolean {
  return (
    path.includes('period') ||
    path[0] === 'statedDuration' ||
    path[0] === 'schedule' ||
    path[0] === 'milestones'
  )
}

const lengths = pattern('giu')`
  (?<![\d,.–-])(?<!(?:environ|près de|plus de|moins de|~|≈|à|ou|après|mois|sous|d[’']ici) ?)
  (?:
    \d+(?:,5)?|(?<![\p{L}-])(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)
  ) ?(?:semaines?|mois)\b(?: et demie?)?
`
/** Two days and what stands between them. */
const someRange = /\d[^\n\d]{0,20}(?:[-–—→]| au | à )[^\n\d]{0,12}\d|\d[./]\d/
const someDay = /\d(?:er)? ?(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[ée]c)|\d[./]\d/i
/** Elapsed, left, late, ahead of: not how long it lasts. */
const otherLength =
  /^[^.;,:)]{0,12}(?:de retard|d[’']avance|plus t|avant|après|restant|de marge|de d[ée]calage|sur\b|\/)|^ à (?:partir|compter) d/iu

/** « 8 semaines, hors fermeture d’août »: not all the time between the two days. */
const interrupted = pattern('iu')`
  (?<!\p{L})(?:
    hors|sans compter|fermetures?|ferm(?:ant|e|era)|interruptions?|interrompue?s?|pauses?
    |cong[ée]s|vacances|tr[êe]ve|effecti(?:fs?|ves?)|ouvr[ée]e?s|travaill[ée]e?s
  )(?!\p{L})
`

function wrongIn(
  told: Told,
  { text, field, path }: Pick<Said, 'text' | 'field' | 'path'>,
  line: string,
): Finding[] {
  if (!someDay.test(line) || !/semaine|mois/i.test(line)) return []
  const sentences = line.split(/(?<=[.;])\s/)
  return sentences.flatMap(sentence => {
    const isRanged = someRange.test(sentence) && /semaine|mois/i.test(sentence)
    const span = isRanged ? firstDateSpan(sentence, documentDay(told) ?? '2024-01-01') : undefined
    if (span === undefined || span.start === span.end || !isOfDays(span.source)) return []
    if (interrupted.test(sentence)) return []
    const found = [...sentence.matchAll(lengths)].filter(
      ({ 0: quote, index }) =>
        !otherLength.test(sentence.slice(index + quote.length)) &&
        isBeside(sentence, index, quote.length, span),
    )
    const read = found.flatMap(({ 0: quote }) => {
      const length = readDuration(numberInDigits(quote))
      return length === undefined ? [] : [{ quote, length }]
    })
    const [first] = read
    if (first === undefined || read.some(({ length }) => fitsDates(length, span.start, span.end)))
      return []
    const computed = durationInWords(span.start, span.end, 10)
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'error' as const,
        place: placeIn(told, field, path, around(text, text.indexOf(sentence), sentence.length)),
        message: `${formatDateRange(span.start, span.end)} font ${computed}, et non ${first.quote}.`,
        expected: computed,
        stated: first.quote,
      },
    ]
  })
}

/** « 28 avril - 16 mai », and not « avril-juillet ». */
function isOfDays(source: string): boolean {
  return (folded(source).match(/(?:^|\D)\d{1,2}(?!\d)/g)?.length ?? 0) >= 2
}

/** In parentheses one of the other, or right after « pendant », « dure ». */
function isBeside(
  sentence: string,
  index: number,
  length: number,
  span: { index: number; source: string },
): boolean {
  const [from, to] =
    index < span.index ? [index + length, span.index] : [span.index + span.source.length, index]
  const gap = sentence.slice(from, to)
  const isOpened = gap.split('(').length + gap.split(')').length > 2
  return (
    gap.length < 45 &&
    (isOpened || /^(?:,? soit |,? pendant | : |, | – du | du )/.test(gap)) &&
    !/\d/.test(gap)
  )
}
