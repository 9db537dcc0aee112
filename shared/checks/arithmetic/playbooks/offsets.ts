import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import type { Finding, Place } from '../../findings/finding.ts'
import { placeOf } from './playbook-points.ts'

/** « Relance à J+17 (une semaine après l’envoi) », « Étape 4 (J+15, soit un mois après le contact) ». */
export function offsets(playbook: Playbook): Finding[] {
  const told = [...tellings(playbook)]
  return told.flatMap(telling => {
    const {
      day = '',
      length = '',
      count = '',
      unit = '',
      from = '',
    } = offset.exec(telling.text)?.groups ?? {}
    const long = daysOf(String(numberIn(count) ?? 0), unit)
    if (long === 0) return []
    const start = dayOf(from, told, telling) ?? 0
    const isRight = Math.abs(Number(day) - start - long) <= long * 0.15
    if (isRight) return []
    const since = start === 0 ? '' : `, à J+${start}`
    return [
      {
        code: 'duration-mismatch' as const,
        severity: 'warning' as const,
        place: { ...telling.place, quote: telling.text },
        message: `J+${day} n’est pas ${length} après${since}.`,
        expected: `J+${start + long}`,
        stated: length,
      },
    ]
  })
}

const daysIn: Readonly<Record<string, number>> = { jour: 1, semaine: 7, moi: 30, an: 365 }

export function daysOf(count: string, unit: string): number {
  return Number(count) * (daysIn[unit.toLowerCase().replace(/s$/, '')] ?? 0)
}

const offset = new RegExp(
  `\\bJ ?\\+ ?(?<day>\\d{1,3})\\b(?:[^()]*\\(| ?[:,](?: soit)? )(?:soit )?(?<length>(?<count>\\d{1,2}|une?|${severalInWords}) (?<unit>jours|semaines?|mois|ans?)) après (?:la |le |les |l[’'])?(?<from>\\p{L}+)?`,
  'iu',
)

type Telling = { readonly text: string; readonly place: Place }

function* tellings(playbook: Playbook): Iterable<Telling> {
  for (const [step, { title, items }] of playbook.steps.entries()) {
    yield { text: title, place: placeOf(playbook, step, 0) }
    for (const [index, text] of items.entries())
      yield { text, place: placeOf(playbook, step, index) }
  }
}

/** The first day told of what it is counted from: « Envoi par courriel, J+10 », « Premier contact (J) ». */
function dayOf(name: string, told: readonly Telling[], but: Telling): number | undefined {
  const word = folded(name)
  const named = told.find(
    each =>
      each !== but &&
      folded(each.text)
        .split(/[^a-z]+/)
        .includes(word) &&
      /\bJ\b/.test(each.text) &&
      !/ après /i.test(each.text),
  )
  const days = /\bJ(?: ?\+ ?(\d{1,3}))?(?![\d\p{L}])/u.exec(named?.text ?? '')
  return days === null || word.length < 4 ? undefined : Number(days[1] ?? 0)
}
