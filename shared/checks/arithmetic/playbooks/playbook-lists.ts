import { sum } from '../../../domain/money.ts'
import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { figuresIn } from '../../../french/figures/figures.ts'
import { numberIn, severalInWords } from '../../../french/figures/number-words.ts'
import { folded } from '../../../french/folded.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { onceForEachRecord } from '../../reading/said.ts'
import { type Scene, type ToldPlaybook, toldPlaybooks } from '../../scene/scene.ts'
import { placeOf, wholeOf } from './playbook-points.ts'
import { inHours, statedTimes, taskTime, timeOf } from './times.ts'
import { weights } from './weights.ts'

/** What a process announces, so many steps, points, hours or shares, is what it lists below. */
export function playbookLists(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsOf)
}

const findingsOf = onceForEachRecord(({ playbook: stored }: ToldPlaybook): readonly Finding[] => {
  const playbook = wholeOf(stored)
  return [
    ...stepCount(playbook),
    ...groupsOf(playbook).flatMap(group => [
      ...itemCount(playbook, group),
      ...totalTime(playbook, group),
      ...shares(playbook, group),
    ]),
    ...statedTimes(playbook),
    ...weights(playbook),
  ]
})

/** « Le process comporte 5 étapes », then « Étape 1 » to « Étape 6 ». */
function stepCount(playbook: Playbook): Finding[] {
  return playbook.steps.flatMap(({ items }, step) => {
    const listed = stepsFrom(playbook, step)
    return items.flatMap((item, index) => {
      const [quote, digits = ''] = stepsTold.exec(item) ?? []
      if (quote === undefined || listed === undefined || numberIn(digits) === listed) return []
      const message = `${digits} étapes sont annoncées, ${listed} sont décrites.`
      const place = { ...placeOf(playbook, step, index), quote }
      return [finding('figure-conflict', place, message, String(listed), digits)]
    })
  })
}

/** Those with a number; else those below the one that announces them, where they have their days and but gates between them. */
function stepsFrom({ steps, about = [] }: Playbook, announcing: number): number | undefined {
  const numbered = steps.filter(({ title }) => /^etape \d/.test(folded(title))).length
  if (numbered > 1) return numbered
  const below = steps
    .slice(Math.max(announcing + 1, about.length))
    .filter(({ title }) => !gate.test(folded(title)))
  const isDated = below.filter(({ title }) => /\(J\b[^()]*\)$/u.test(title)).length > 1
  return isDated ? below.length : undefined
}

const gate =
  /^(?:points? d'arret|points? de (?:controle|passage)|go\b|(?:quality )?gate|jalon|feu vert)/
const stepsTold = new RegExp(
  `(?:en|comporte|compte|comprend|suit|les) (?:les |ses )?(\\d{1,2}|${severalInWords}) étapes`,
  'iu',
)

type Item = { readonly text: string; readonly step: number; readonly index: number }
type Group = { readonly label: string; readonly items: readonly Item[] }

/** An import repeats on each item the label that stands above them: « Contrôles (3 points) : Contrat signé ». */
function groupsOf({ steps }: Playbook): Group[] {
  return steps.flatMap(({ items }, step) => {
    const all = items.map((text, index) => ({ text, step, index }))
    const labels = groupedBy(all, ({ text }) => labelled.exec(text)?.[1] ?? '')
    return [...labels].flatMap(([label, own]) =>
      label === ''
        ? []
        : [
            {
              label,
              items: own.map(each => ({ ...each, text: each.text.slice(label.length + 3) })),
            },
          ],
    )
  })
}

/** With the total that it may be told with: « Temps total : 2 h par semaine ». */
const labelled = /^((?:(?:temps|dur[ée]e) totale? : )?[^:]{3,60}) : (?=\S)/iu

function itemCount(playbook: Playbook, { label, items }: Group): Finding[] {
  const [quote, digits] =
    /\((?:[^()\d]{2,30} (?:en|de|à) )?(\d{1,2}) (?:points?|étapes|actions|questions|critères|contrôles|vérifications|éléments)\)$/iu.exec(
      label,
    ) ?? []
  const [first] = items
  if (quote === undefined || first === undefined || Number(digits) === items.length) return []
  const message = `« ${label} » : la liste en compte ${items.length}.`
  const place = { ...placeOf(playbook, first.step, first.index), quote: label }
  return [finding('figure-conflict', place, message, String(items.length), digits ?? '')]
}

/** « Temps total : 2 h », « Déroulé type (2h) », and the time of each item in its brackets. */
function totalTime(playbook: Playbook, { label, items }: Group): Finding[] {
  const [stated, ...others] = figuresIn(timeOf(label))
  const [first] = items
  if (stated?.unit !== 'min' || stated.isVague || others.length > 0 || first === undefined)
    return []
  const times = items.flatMap(({ text }) => taskTime(text))
  const total = sum(times.map(({ value }) => value))
  if (times.length < 2 || times.length < items.length || total === stated.value) return []
  const expected = inHours(total)
  const message = `${times.map(({ source }) => source).join(' + ')} font ${expected}, et non ${stated.source}.`
  const place = { ...placeOf(playbook, first.step, first.index), quote: label }
  return [finding('total-mismatch', place, message, expected, stated.source)]
}

/** The weights of a mark are parts of a hundred. */
function shares(playbook: Playbook, { label, items }: Group): Finding[] {
  if (!/note|grille|bareme|ponder|poids|repartition|critere|scor/.test(folded(label))) return []
  const parts = items.flatMap(({ text }) => /(?:: |– )(\d{1,2}) ?%$/u.exec(text)?.[1] ?? [])
  const total = sum(parts.map(Number))
  const [first] = items
  const isPartition = parts.length > 2 && parts.length === items.length
  if (first === undefined || !isPartition || total === 100 || Math.abs(total - 100) > 20) return []
  const message = `« ${label} » : ${parts.map(part => `${part} %`).join(' + ')} font ${total} %, et non 100 %.`
  const place = { ...placeOf(playbook, first.step, first.index), quote: label }
  return [finding('percent-mismatch', place, message, '100 %', `${total} %`)]
}

function finding(
  code: Finding['code'],
  place: Finding['place'],
  message: string,
  expected: string,
  stated: string,
): Finding {
  return { code, severity: 'warning', place, message, expected, stated }
}
