import { sum } from '../../../domain/money.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { formatNumber } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { figuresLike } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { placeIn, type Scene, type ToldMinutes, type ToldReport } from '../../scene/scene.ts'

/** « 12 jours sur les 40 jours vendus », where the proposal and the budget of the report count 42. */
export function daysSold(scene: Scene): Finding[] {
  return [...scene.reports, ...scene.meetings].flatMap(told =>
    figuresLike(told, rough).flatMap(({ text, words, field, path, isQuoted }) =>
      matchesIn(isQuoted ? '' : words, sold).flatMap(({ 0: found, index, groups = {} }) => {
        const days = toNumber(groups.days ?? '')
        if (ofPart.test(sentenceAround(words, index))) return []
        const known = daysKnown(scene, told)
        const [whole] = known.wholes.filter(each => Math.abs(days / each - 1) < 0.25)
        if (whole === undefined || [...known.wholes, ...known.parts].includes(days)) return []
        const place = placeIn(told, field, path, originalAround(text, index, found.length))
        return [finding(place, days, whole)]
      }),
    ),
  )
}

const rough =
  /\d ?(?:jours? |j )?(?:vendus|command[ée]s|achet[ée]s|au contrat|du contrat|de la commande)/i
const sold =
  /\b(?:sur|pour|des) (?:les |un total de )?(?<days>\d{1,3}(?:,5)?) ?(?:jours? |j )?(?:vendus|commandes|achetes|au contrat|du contrat|de la commande)\b/g
const ofPart =
  /phase|\blots?\b|option|avenant|etape|chantier|tranche|atelier|initial|au depart|suppl|estim|environ|consultante?s? (?:junior|senior)/

type Known = { readonly wholes: readonly number[]; readonly parts: readonly number[] }
type Line = { readonly days?: number | undefined }

/** Of the budgets and the options of the mission; what a line or a few of them count is a part. */
function daysKnown(
  { proposals, reports }: Scene,
  { mission, ...told }: ToldReport | ToldMinutes,
): Known {
  const own = 'report' in told ? [told.report.budget.lines] : []
  const offered = proposals
    .filter(each => mission !== undefined && each.mission === mission)
    .flatMap(({ proposal: { options } }) => options.map(({ lines }) => lines))
  const others = reports
    .filter(each => mission !== undefined && each.mission === mission)
    .map(({ report }) => report.budget.lines)
  const all: readonly (readonly Line[])[] = [
    ...own,
    ...offered,
    ...others,
    mission?.budget.lines ?? [],
  ]
  return {
    wholes: all.map(lines => sum(daysOf(lines))).filter(days => days > 0),
    parts: all.flatMap(daysOf),
  }
}

function daysOf(lines: readonly Line[]): number[] {
  return lines.flatMap(({ days }) => days ?? [])
}

function finding(place: Finding['place'], days: number, whole: number): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place,
    message: `${formatNumber(days)} jours vendus ici ; le budget de la mission en compte ${formatNumber(whole)}.`,
    expected: `${formatNumber(whole)} jours`,
    stated: `${formatNumber(days)} jours`,
  }
}
