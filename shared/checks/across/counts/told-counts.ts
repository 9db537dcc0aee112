import { addMonths } from '../../../domain/calendar/calendar.ts'
import { formatNumber } from '../../../french/writing.ts'
import { groupedBy } from '../../../values/grouped-by.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import { around, figuresLike, type Said, saidIn } from '../../reading/said.ts'
import { documentsOf, placeIn, type Scene, type Told, writingsOf } from '../../scene/scene.ts'
import { atLeastIn, type Claim, definiteIn, isListed, openingClaims } from './counts-in-words.ts'
import { ownedIn } from './owned-counts.ts'
import { wrongFirst } from './times-told.ts'
import { type Whole, wholesOf } from './wholes-told.ts'

/** « Les 9 secrétaires » of the brief are as many in the documents that follow, within a year. */
export function toldCounts(scene: Scene): Finding[] {
  const across = afterBrief(scene)
  const quotes = new Set(across.map(({ place }) => place.quote))
  const within = writingsOf(scene).flatMap(withinOne)
  return [...within.filter(({ place }) => !quotes.has(place.quote)), ...across]
}

/** « Vos 340 collaborateurs », then « vos 360 collaborateurs »: one of the two in one document is wrong. */
function withinOne(told: Told): Finding[] {
  const claims = [...ownedIn(told), ...definiteIn(told)].filter(({ said }) => isOwn(said))
  return [
    ...groupedBy(claims, ({ noun: name, complement = '' }) => `${name} ${complement}`).values(),
  ].flatMap(([first, ...others]) =>
    others.flatMap(other => {
      if (first === undefined) return []
      const [less, more] = other.value < first.value ? [other, first] : [first, other]
      if (!isConflict(told, less, { ...more, told })) return []
      const [claim, right] = wrongFirst(told, first, other)
      return [finding(told, claim, { ...right, told })]
    }),
  )
}

/** Or after the offer, for a client that has no brief yet; its notes may tell of others. */
function afterBrief(scene: Scene): Finding[] {
  const [brief, ...others] = scene.briefs.length > 0 ? scene.briefs : scene.proposals
  if (brief === undefined || others.length > 0) return []
  const wholes = wholesOf(brief)
  if (wholes.size === 0) return []
  const hasBrief = scene.briefs.length > 0
  const latest = brief.date === undefined ? '9999' : addMonths(brief.date, 12)
  return documentsOf(scene)
    .filter(({ date }) => date === undefined || date <= latest)
    .flatMap(told =>
      [...claimsIn(told), ...moreThan(told, wholes)]
        .filter(({ said }) => hasBrief || said.path[0] !== 'notes')
        .flatMap(claim => conflict(told, claim, wholes.get(claim.noun), [brief])),
    )
}

/** « Utilisateurs clés : 6 vendeurs » of a team are some of them, and no more than there are. */
function moreThan(told: Told, wholes: ReadonlyMap<string, Whole>): Claim[] {
  const team = figuresLike(told, startingNumber).filter(({ path }) => path[0] === 'team')
  return [...atLeastIn(told), ...team.flatMap(openingClaims)].filter(
    claim =>
      isListed(claim) &&
      isOwn(claim.said) &&
      claim.value > (wholes.get(claim.noun)?.value ?? claim.value),
  )
}

function claimsIn(told: Told): Claim[] {
  const opened =
    told.table === 'proposals'
      ? figuresLike(told, startingNumber).filter(isSheet).flatMap(openingClaims)
      : []
  return [...definiteIn(told).filter(each => isListed(each) && isOwn(each.said)), ...opened]
}

const startingNumber = /^\d|[:,] \d/

function isOwn({ isQuoted, path }: Said): boolean {
  return !isQuoted && path[0] !== 'references'
}

/** Where a proposal tells who the client is. */
function isSheet({ path: [first] }: Said): boolean {
  return first === 'situation' || first === 'notes'
}

/** `before`: the brief, which may tell of the part too. */
function conflict(
  told: Told,
  claim: Claim,
  whole: Whole | undefined,
  before: readonly Told[] = [],
): Finding[] {
  if (whole === undefined || !isConflict(told, claim, whole, before)) return []
  return [finding(told, claim, whole)]
}

function isConflict(told: Told, claim: Claim, whole: Whole, before: readonly Told[] = []): boolean {
  if (whole.value === claim.value || whole.said === claim.said) return false
  const { said, value, complement = '' } = claim
  if (!whole.said.words.includes(complement)) return false
  if (whole.isNamed === true && complement === '') return false
  if (whole.isShort === true && value < whole.value) return false
  return !hasChanged.test(said.words) && !isPart([told, ...before], claim, whole.value)
}

function finding(told: Told, { said, index, length, value }: Claim, whole: Whole): Finding {
  return {
    code: 'figure-conflict',
    severity: 'warning',
    place: placeIn(told, said.field, said.path, originalAround(said.text, index, length)),
    against: placeIn(whole.told, whole.said.field, whole.said.path, shortly(whole)),
    message: `${formatNumber(value)} ici, et ${formatNumber(whole.value)} dans « ${shortly(whole)} ».`,
    expected: formatNumber(whole.value),
    stated: formatNumber(value),
  }
}

/** A whole part of minutes is told by what stands around its figure. */
function shortly({ said: { text }, value }: Whole): string {
  if (text.length < 160 && !text.includes('\n')) return text
  const digits = String(value)
  return around(
    text,
    Math.max(0, text.search(new RegExp(`(?<!\\d)${digits}(?!\\d)`))),
    digits.length,
  )
}

const hasChanged = /recrut|embauch|rachat|rachet|fusion|supplementaire|de plus\b|nouveaux|nouvelles/

/** « 3 centres pilotes », « les 3 autres centres » come first, then « les 3 centres »; « 4 sur 5 » says both. */
function isPart(documents: readonly Told[], { noun: kind, value }: Claim, whole: number): boolean {
  if (value > whole) return false
  const part = new RegExp(
    `(?<!(?:les|nos|vos|ses|leurs|des|aux) )\\b${value} ${kind}|\\b${value} (?:autre|premiere?|derniere?)s ${kind}|\\b${value}(?: [a-z]+){0,3} sur (?:les )?${whole}\\b`,
  )
  return documents.some(told => saidIn(told).some(({ words }) => part.test(words)))
}
