import { pattern } from '../../../french/pattern.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalWords } from '../../reading/original-words.ts'
import { figuresLike, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { definiteIn } from './counts-in-words.ts'
import { timesTold } from './times-told.ts'

/** « 8 poseurs sur 24 » in a report where « 20 poseurs sur 22 » and « les 22 poseurs » stand too. */
export function toldBases({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const parts = figuresLike(account, / sur (?:les |nos |vos )?\d/).flatMap(partsIn)
    return [...groupedBy(parts, ({ noun }) => noun)].flatMap(([noun, claims]) =>
      conflictsIn(account, claims, wholesIn(account, noun)),
    )
  })
}

type Base = {
  readonly noun: string
  readonly value: number
  readonly quote: string
  readonly said: Said
}

/**
 * « 8 poseurs sur 24 »: the 24 are all that there are. In « 8 poseurs sur 24 interrogés » they are
 * only those who were asked, and nothing is found.
 */
const part = pattern('g')`
  (?<![\d.,])\b\d{1,4} (?<noun>[a-z-]{4,}[sx])(?: [a-z]+(?:es|s))? sur (?:les |nos |vos )?
  (?<whole>\d{1,4})(?=
    $| ?[.,;:()%]| (?:n'|ont|sont|etaient|utilis|ouvr|se |connect|saisi|travaill)
  )(?! ?[%€h])
`
const measures =
  /^(?:jour|moi|mois|semaine|heure|minute|point|reponse|session|page|question|critere|action|livrable|jalon|etape|phase|objectif|indicateur|module|fois|note)s?$/

function partsIn(said: Said): Base[] {
  if (said.isQuoted || said.path[0] === 'budget') return []
  return matchesIn(said.words, part).flatMap(({ 0: found, index, groups = {} }) => {
    const noun = (groups.noun ?? '').replace(/[sx]$/, '')
    const quote = originalWords(said.text, index, found.length)
    return measures.test(noun) ? [] : [{ noun, value: Number(groups.whole), quote, said }]
  })
}

function wholesIn(account: ToldReport, noun: string): number[] {
  return definiteIn(account)
    .filter(each => each.noun === noun && each.complement === undefined)
    .map(({ value }) => value)
}

/** Where two other texts at least tell one whole, and no other, the base that one text tells is held against it. */
function conflictsIn(
  account: ToldReport,
  claims: readonly Base[],
  wholes: readonly number[],
): Finding[] {
  return claims.flatMap(claim => {
    const [whole, ...others] = [
      ...claims.filter(({ said }) => said !== claim.said).map(({ value }) => value),
      ...wholes,
    ]
    if (whole === undefined || whole === claim.value || others.some(each => each !== whole))
      return []
    if (
      timesTold(account, claim.noun, whole) < 2 ||
      timesTold(account, claim.noun, claim.value) > 1
    )
      return []
    return [
      {
        code: 'figure-conflict',
        severity: 'warning',
        place: placeIn(account, claim.said.field, claim.said.path, claim.quote),
        message: `« ${claim.quote} » ici ; ailleurs dans le rapport, ils sont ${whole} en tout.`,
        expected: String(whole),
        stated: String(claim.value),
      },
    ]
  })
}
