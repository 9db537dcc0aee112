import type { Playbook } from '../../../domain/playbook/playbook.ts'
import { folded } from '../../../french/folded.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { onceForEachRecord } from '../../reading/said.ts'
import { type Scene, type ToldPlaybook, toldPlaybooks } from '../../scene/scene.ts'
import { daysOf, offsets } from './offsets.ts'
import { placeOf, wholeOf } from './playbook-points.ts'

/** The days of a process counted from one, « J+5 », « J+12 »: as far, as many and in the order that it tells. */
export function playbookDays(scene: Scene): Finding[] {
  return toldPlaybooks(scene).flatMap(findingsOf)
}

const findingsOf = onceForEachRecord(({ playbook: stored }: ToldPlaybook): readonly Finding[] => {
  const playbook = wholeOf(stored)
  return [
    ...itemsOf(playbook).flatMap(item => [...span(item), ...counted(item)]),
    ...offsets(playbook),
    ...stepsOutOfOrder(playbook),
    ...dayTwice(playbook),
  ]
})

type Item = {
  readonly playbook: Playbook
  readonly step: number
  readonly index: number
  readonly text: string
}

function itemsOf(playbook: Playbook): Item[] {
  return playbook.steps.flatMap(({ items }, step) =>
    items.map((text, index) => ({ playbook, step, index, text })),
  )
}

/** « 3 semaines (J à J+30) », « 4 relances sur 3 semaines » above « J+30 »: as long as its last day is far. */
function span(item: Item): Finding[] {
  const own =
    /(\d{1,2}) (jours|semaines|mois) \((?:de |du )?J(?: ?\+ ?0)? ?(?:à|-|–|→) ?J ?\+ ?(\d{1,3})\)/iu.exec(
      item.text,
    )
  const [, count = '', unit = '', last = ''] = own ?? followUps(item) ?? []
  const told = daysOf(count, unit)
  const isRight = Math.abs(told - Number(last)) <= Math.max(2, told * 0.2)
  if (told === 0 || last === '' || isRight) return []
  const length = `${count} ${unit}`
  const message = `Le dernier jour est J+${last}, et non ${length} après le premier.`
  return [
    finding(item, { code: 'duration-mismatch', message, expected: `J+${last}`, stated: length }),
  ]
}

/** What is sent so many times in so many weeks, each time on its own day of the same step. */
function followUps({ playbook, step, text }: Item): string[] | undefined {
  const [all, count = '', unit = ''] =
    /\b(?:relances?|rappels?|envois?|appels?)\b[^.;\d]{0,20} (?:sur|en) (\d{1,2}) (jours|semaines|mois)\b/iu.exec(
      text,
    ) ?? []
  const days = (playbook.steps[step]?.items ?? []).flatMap(each =>
    matchesIn(each, /\bJ ?\+ ?(\d{1,3})\b/g).map(([, day = '']) => Number(day)),
  )
  return all === undefined || days.length < 2
    ? undefined
    : [all, count, unit, String(Math.max(...days))]
}

/** « J+7, J+14 et J+21, soit 3 relances ». */
function counted(item: Item): Finding[] {
  const [list, count = ''] =
    /J ?\+ ?\d{1,3}(?:, J ?\+ ?\d{1,3})* et J ?\+ ?\d{1,3}[,;: ]+soit (\d{1,2}) /iu.exec(
      item.text,
    ) ?? []
  const listed = list?.match(/J ?\+/gi)?.length
  if (listed === undefined || listed === Number(count)) return []
  const message = `${listed} jours sont donnés, ${count} sont annoncés.`
  return [
    finding(item, { code: 'figure-conflict', message, expected: String(listed), stated: count }),
  ]
}

type Step = { readonly rank: number; readonly day: number; readonly title: string }

function datedSteps({ steps }: Playbook): Step[] {
  return steps.flatMap(({ title }, rank) => {
    const [, from, day] =
      /\(J(?: ?\+ ?| ?)?(\d{1,3})?[^()]*?(?:J ?\+ ?(\d{1,3}))?\)$/u.exec(title) ?? []
    const last = day ?? from
    return last === undefined || !/^etape \d/.test(folded(title))
      ? []
      : [{ rank, day: Number(last), title }]
  })
}

/** « Étape 2 (J+10) », then « Étape 3 (J+7) ». */
function stepsOutOfOrder(playbook: Playbook): Finding[] {
  const dated = datedSteps(playbook)
  return dated.flatMap(({ rank, day, title }, index) => {
    const before = dated[index - 1]
    if (before === undefined || before.day <= day) return []
    return [
      {
        code: 'milestone-order' as const,
        severity: 'warning' as const,
        place: { ...placeOf(playbook, rank, 0), quote: title },
        message: `« ${title} » suit « ${before.title} », qui est prévue plus tard.`,
        stated: `J+${day}`,
      },
    ]
  })
}

/** « 4. Facture de solde – … – J+12 » in the overview, and « Étape 4 : Facture de solde (J+15) ». */
function dayTwice(playbook: Playbook): Finding[] {
  const dated = datedSteps(playbook)
  return itemsOf(playbook).flatMap(item => {
    const [, number = '', day = ''] =
      /^(?:étape )?(\d{1,2})(?:[.)] | ?[:–-] )[^\n]*?(?:[–:-] )J ?\+ ?(\d{1,3})(?!\d|[^\n]*J ?\+)/iu.exec(
        item.text,
      ) ?? []
    const step = dated.find(({ title }) => folded(title).startsWith(`etape ${number} `))
    if (day === '' || step === undefined || step.day === Number(day)) return []
    const message = `« ${step.title} » est prévue à J+${day} dans la vue d’ensemble.`
    return [
      finding(item, {
        code: 'figure-conflict',
        message,
        expected: `J+${step.day}`,
        stated: `J+${day}`,
      }),
    ]
  })
}

type Wrong = Required<Pick<Finding, 'code' | 'message' | 'expected' | 'stated'>>

function finding({ playbook, step, index, text }: Item, wrong: Wrong): Finding {
  return {
    ...wrong,
    severity: 'warning',
    place: { ...placeOf(playbook, step, index), quote: text },
  }
}
