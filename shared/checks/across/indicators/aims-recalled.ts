import { type Measure, readMeasure } from '../../../french/figures/measure.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresLike, figuresSaid, type Said } from '../../reading/said.ts'
import { isSameTitle } from '../../reading/same-thing.ts'
import {
  placeIn,
  type Scene,
  type Told,
  type ToldBrief,
  type ToldMinutes,
  type ToldReport,
} from '../../scene/scene.ts'
import { isAimChanged } from './changed-aims.ts'
import { namingWords, withoutAside } from './figures-twice.ts'
import { type Aim, aimsIn, bare } from './told-aims.ts'

/** « Objectif du brief : retrouver un plant en 1 h, contre 6 h aujourd’hui », for an indicator of the brief that aims at 45 min. */
export function aimsRecalled(scene: Scene): Finding[] {
  const { briefs, reports, meetings } = scene
  return briefs.flatMap(brief =>
    brief.mission.kpis.length === 0
      ? []
      : [...reports, ...meetings]
          .filter(({ mission }) => mission === brief.mission)
          .flatMap(told =>
            figuresLike(told, rough).flatMap(said =>
              said.isQuoted || said.path[0] === 'kpis'
                ? []
                : conflicts(brief, told, said).filter(each => !isOfNewAim(scene, told, each)),
            ),
          ),
  )
}

const rough = pattern('i')`
  (?:objectif|cible)s? [^\n]{0,30}(?:
    confirm|rappel|inchang|mainten|initia|d[ée]part|brief|cadrage|fix
  )
  |rappel[^\n]{1,8}(?:objectif|cible)
  |(?:vs|contre|lieu de) \d[^\n]{1,12} (?:aujourd|actuellement)
  |\((?:objectif|cible|vis)[^\n()]{0,30}\d
`

function conflicts(brief: ToldBrief, told: ToldReport | ToldMinutes, said: Said): Finding[] {
  const { kpis, secondaryObjectives, objective = '' } = brief.mission
  return aimsIn(said).flatMap(aim => {
    const same = kpis.filter(kpi => isOf(aim, kpi))
    const [kpi] = same
    const target = measure(kpi?.target)
    const value = measure(aim.value)
    if (kpi?.target === undefined || target === undefined || value === undefined) return []
    const isElsewhere =
      [objective, ...secondaryObjectives].some(text => tells(text, value)) ||
      figuresSaid(brief).some(({ text }) => isSameAim(text, kpi, value))
    if (same.length > 1 || target.kind !== value.kind || isElsewhere) return []
    if (isEqual(target, value)) return []
    return [
      {
        code: 'figure-conflict' as const,
        severity: 'warning' as const,
        place: placeIn(told, said.field, said.path, aim.quote),
        against: placeIn(brief, `Indicateur « ${kpi.label} »`, ['kpis', kpis.indexOf(kpi)]),
        message: `« ${aim.quote} » : le brief vise ${kpi.target} pour « ${kpi.label} ».`,
        expected: kpi.target,
        stated: aim.value,
      },
    ]
  })
}

/** The mission aims at something else by now. */
function isOfNewAim(scene: Scene, told: Told, { expected, stated }: Finding): boolean {
  if (expected === undefined || stated === undefined) return false
  return isAimChanged(scene, told, { label: '', from: expected, to: stated })
}

type Kpi = ToldBrief['mission']['kpis'][number]

/** By all that names it; where both start from one figure, by one word of it. */
function isOf({ words, start, told: as }: Aim, { label, baseline }: Kpi): boolean {
  if (as === 'aside') return isSameTitle(withoutAside(label), words)
  const isAim = as === 'asAim'
  const named = namingWords(label).filter(word => !plain.test(word))
  const [own, told] = [named, namingWords(words)].map(each => each.map(stemOf))
  if (own === undefined || told === undefined || own.length === 0) return false
  if (start === undefined) return isAim && own.every(stem => told.includes(stem))
  const [one, other] = [measure(baseline), measure(start)]
  if (one === undefined || other === undefined || !isEqual(one, other)) return false
  return isAim
    ? own.some(stem => stem.length > 3 && told.includes(stem))
    : isSameTitle(label, words)
}

const plain = /^(?:part|taux|temps|delai|nombre|moyen|moyenne|duree|objectif|cible)$/

/** « préventif » and « préventives », « répondre » and « réponse ». */
function stemOf(word: string): string {
  return word.slice(0, 5)
}

function measure(text: string | undefined): Measure | undefined {
  const words = folded(text ?? '')
    .replace(/\([^)]*\)/g, '')
    .replace(/^[<>=≤≥~ ]+|(?: au (?:plus|moins)| ou (?:plus|moins))$/g, '')
  return readMeasure(words, undefined, 7)
}

function isEqual(one: Measure, other: Measure): boolean {
  return one.kind === other.kind && Math.abs(one.value - other.value) < 0.001
}

/** A stage of the same: « Litiges à 1,5 % après le pilote ». */
function isSameAim(text: string, { label }: Kpi, value: Measure): boolean {
  const told = namingWords(text)
  return namingWords(label).every(word => told.includes(word)) && tells(text, value)
}

/** Whether an objective tells that very figure. */
function tells(text: string, value: Measure): boolean {
  return matchesIn(folded(text), bare).some(([each]) => {
    const told = measure(each)
    return told !== undefined && isEqual(told, value)
  })
}
