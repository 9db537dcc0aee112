import { groupedBy } from '../../../values/grouped-by.ts'
import { figuresSaid, type Said } from '../../reading/said.ts'
import { type Told, toldClient } from '../../scene/scene.ts'
import {
  type Claim,
  claimsOf,
  counted,
  definiteIn,
  isListed,
  listedFirst,
} from './counts-in-words.ts'

export type Whole = {
  readonly value: number
  readonly said: Said
  readonly told: Told
  /** « 28 bières au catalogue », « les 11 médecins associés »: others may be counted but under these words. */
  readonly isNamed?: boolean
  /** « Chauffeurs » of « chauffeurs-livreurs »: fewer of them may be others. */
  readonly isShort?: true
}

/**
 * What the client is made of, as its sheet lists it, and what the brief says with an article; what they
 * tell in two ways is left aside.
 */
export function wholesOf(brief: Told): ReadonlyMap<string, Whole> {
  const { client } = brief
  const sheets = client === undefined ? [] : [toldClient(client)]
  const told = [
    ...sheets.flatMap(sheet =>
      figuresSaid(sheet).flatMap(said => makeUpIn(said).map(each => ({ ...each, told: sheet }))),
    ),
    ...definiteIn(brief)
      .filter(isWhole)
      .map(each => ({ ...each, told: brief })),
  ]
  const known = new Set(told.map(each => each.noun))
  const named = [
    ...situationIn(brief).map(each => ({ ...each, told: brief })),
    ...[brief, ...sheets].flatMap(each =>
      definiteIn(each)
        .filter(claim => isListed(claim) && !isWhole(claim) && isLasting(claim.said))
        .map(claim => ({ ...claim, told: each })),
    ),
  ]
    .filter(each => !known.has(each.noun))
    .map(each => ({ ...each, isNamed: true }))
  const groups = groupedBy<Placed, string>([...told, ...named], each => each.noun)
  const wholes = [...groups].flatMap(([name, [first, ...others]]) =>
    first === undefined || others.some(({ value }) => value !== first.value)
      ? []
      : [[name, first] as const],
  )
  return new Map([...inShort(wholes, new Set(groups.keys())), ...wholes])
}

/** « 22 chauffeurs-livreurs » are « les chauffeurs », where there are no others. */
function inShort<Entry extends readonly [string, Whole]>(
  wholes: readonly Entry[],
  names: ReadonlySet<string>,
): (readonly [string, Entry[1] & { readonly isShort: true }])[] {
  return wholes.flatMap(([name, whole]) => {
    const [head = '', tail] = name.split('-')
    const short = head.replace(/[sx]$/, '')
    const namesakes = [...names].filter(each => each.replace(/s?-.*$/, '') === short)
    return tail === undefined || short.length < 4 || namesakes.length > 1
      ? []
      : [[short, { ...whole, isShort: true }]]
  })
}

type Placed = Claim & Whole

function isWhole(claim: Claim): boolean {
  return isListed(claim) && claim.complement === undefined
}

/** What is aimed at, and who the client is; what goes wrong is counted again each month. */
function isLasting({ path: [first] }: Said): boolean {
  return ['objective', 'secondaryObjectives', 'history', 'profile'].includes(String(first))
}

function situationIn(brief: Told): Claim[] {
  const said = figuresSaid(brief).filter(({ path }) => path[0] === 'situation')
  return said.flatMap(each => claimsOf(each, listedFirst))
}

/** What the client's history tells of is past, but for a line that says what there is. */
function makeUpIn(said: Said): Claim[] {
  const [first] = said.path
  if (first === 'history') return claimsOf(said, listedFirst)
  return first === 'profile' || first === 'customers' ? claimsOf(said, counted) : []
}
