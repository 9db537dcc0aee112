import { sum } from '../../domain/money.ts'

type Days = { readonly person: string; readonly days: number }

/** A total of days and who works them. */
export type PartedDays = { readonly total: number; readonly people: readonly Days[] }

/** « 10 jours (Anne 7 j, Paul 3 j) », « Anne 7 j et Paul 3 j, soit 10 jours »; nothing where it parts no total. */
export function partedDays(told: string): PartedDays | undefined {
  if (!/\d\s*j.*\d/iu.test(told)) return undefined
  const { total, people, part } = (totalFirst.exec(told) ?? totalLast.exec(told))?.groups ?? {}
  const days = Number(/\d+(?:[.,]\d+)?/.exec(total ?? '')?.[0].replace(',', '.'))
  const parts = (people ?? '').split(/\s*[;+]\s*|,\s+(?:et\s+)?|\s+et\s+/u).map(personIn)
  const known = parts.filter(each => each !== undefined)
  if (!Number.isInteger(days * 4) || known.length < parts.length) return undefined
  const isWhole = sum(known.map(each => each.days * 4)) === days * 4
  return isWhole || (part === undefined && known.length > 1)
    ? { total: days, people: known }
    : undefined
}

const unit = 'j(?:ours?|ournées?)?(?:[ /-]?h(?:ommes?)?)?'
const total = String.raw`(?<total>\d+(?:[.,]\d+)?\s*${unit})(?:\s+au\s+total)?`
const people = String.raw`(?<people>(?:[^()]|\([^()]{1,20}\)){4,200}?)`
const totalFirst = new RegExp(
  String.raw`^\s*${total}(?:\s*\(|\s*[:–—=]\s|,?\s+(?=dont\s))\s*(?<part>dont\s+)?${people}\)?\.?\s*$`,
  'iu',
)
const totalLast = new RegExp(
  String.raw`^\s*${people}(?:\s*=\s*|(?:,|\s[–—-])?\s+soit\s+|(?:,|\s[–—-])?\s+total\s*:?\s+|\s*\()(?:soit\s+|total\s*:?\s+)?${total}\)?\.?\s*$`,
  'iu',
)

/** « Anne Roy : 7 j », « Anne 7 », « 7 j pour Anne »; « 2 jours sur site » names nobody. */
function personIn(piece: string): Days | undefined {
  const { person, figure } = (nameFirst.exec(piece) ?? nameLast.exec(piece))?.groups ?? {}
  const days = Number(figure?.replace(',', '.'))
  return person === undefined || !Number.isInteger(days * 4) ? undefined : { person, days }
}

const name = String.raw`(?<person>\p{Lu}[\p{L}.’'-]*(?:\s+(?:de\s+|du\s+|d[’'])?\p{Lu}[\p{L}.’'-]*){0,3})`
const figure = String.raw`(?<figure>\d+(?:[.,]\d+)?)\s*(?:${unit})?`
const nameFirst = new RegExp(String.raw`^${name}\s*[:–—(]?\s*${figure}\)?$`, 'u')
const nameLast = new RegExp(String.raw`^${figure}\s+(?:pour\s+|de\s+|d[’'])?${name}$`, 'u')
