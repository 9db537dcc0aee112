import { sum } from '../../../domain/money.ts'
import { numberIn } from '../../../french/figures/number-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'

/** « Clients : mairies (55 %), écoles (30 %), associations (20 %) »: near the whole, parts of it and not rates. */
export function isNearlyShared(line: string): boolean {
  const [, name = '', list = ''] = /^[\s*•–-]*([^:]{2,40}?)[\s*]*:[\s*]*(.+?)\.?$/u.exec(line) ?? []
  const percents = [...list.matchAll(/\((\d+(?:[.,]\d+)?)\s?%\)/g)].map(([, digits = '']) =>
    percentIn(digits),
  )
  const isWholeList = list.replace(/\([^()]*%\)/g, '').split(/, | et /).length === percents.length
  return (
    clientele.test(folded(name)) &&
    !/\bdont\b/i.test(list) &&
    isWholeList &&
    Math.abs(sum(percents) - 100) <= 20
  )
}

const clientele = pattern()`
  ^(?:
    clients?|clientele|ventes|ca|chiffre d'affaires|activites?|marches?|canaux(?: de vente)?
    |effectifs?|trafic|origine.*|portefeuille.*|public|commandes|recettes|ressources
  )$
`

type Item = { readonly label: string; readonly digits: string }

/**
 * « Demandes reçues par courriel (60 %), téléphone (25 %) et guichet (15 %) »: a sentence that is nothing but
 * the ways that things come by, closed with « et ».
 */
export function closedList(line: string): Item[] {
  const [, list = '', last = ''] = closed.exec(line) ?? []
  const items = [...list.split(', '), last].map(text => item.exec(text))
  if (items.length < 3 || items.some(each => each === null)) return []
  const found = items.map(each => ({ label: each?.[1] ?? '', digits: each?.[2] ?? '' }))
  return Math.abs(sum(found.map(({ digits }) => percentIn(digits))) - 100) <= 15 ? found : []
}

const closed =
  /^[\s*•–-]*\p{Lu}[^:;.()%]{2,40} (?:par|via|au|en) ([^;.:%]+\(\d+\s?%\)(?:, [^;.:%()]+\(\d+\s?%\))*) et ([^;.:%()]+\(\d+\s?%\))\.?$/u
const item = /^([\p{L}][^()%]{1,40}?) \((\d+)\s?%\)$/u

/** « 310 clients (écoles 60 %, mairies 25 %, autres 15 %) »: brackets that hold nothing but near a whole. */
export function listsInBrackets(line: string): Item[][] {
  return [...line.matchAll(/\(([^()]{10,200})\)/gu)].flatMap(([, list = '']) => {
    const items = list.split(/,(?!\d) ?| et (?!\d)| \/ | ; /).map(text => bareItem.exec(text))
    if (items.length < 3 || items.some(each => each === null)) return []
    const found = items.map(each => ({ label: each?.[1] ?? '', digits: each?.[2] ?? '' }))
    return Math.abs(sum(found.map(({ digits }) => percentIn(digits))) - 100) <= 10 ? [found] : []
  })
}

const bareItem =
  /^\s*([\p{L}][^()%\d:]{1,40}?)[ \u00a0\u202f]?:?[ \u00a0\u202f](\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%\s*$/u

/** « Réparti sur trois sites : le centre (55 % des visites), le quai (30 %) et la gare (15 %) »: what is told of the first is of all. */
export function sharedAmong(line: string): Item[] {
  const [, verb = '', told = '', list = ''] = among.exec(line) ?? []
  const items = list.split(/, | et /).map(text => placeItem.exec(text))
  if (items.length < 3 || items.some(each => each === null)) return []
  const found = items.map(each => ({ label: each?.[1] ?? '', digits: each?.[2] ?? '' }))
  const isAll = verb !== '' || numberIn(told) === items.length
  const total = sum(found.map(({ digits }) => percentIn(digits)))
  return isAll && Math.abs(total - 100) <= 15 ? found : []
}

const among = pattern('iu')`
  (?:(répartie?s?|partagée?s?|ventilée?s?)[^:.%\d]{0,30} )?(?:sur|entre|dans) (?:nos |vos |ses |les )?
  (\d{1,2}|\p{L}+) \p{L}+s : ([^:;.]+\(\d[^:;.]*\))(?=\.(?:\s|$)|$)
`
const placeItem =
  /^([\p{L}][^()%\d]{1,40}?) \((\d+(?:[.,]\d+)?)[ \u00a0\u202f]?%(?: d(?:es|e la|u|e l[’'])[^()\d%]{2,30})?\)$/u

/** « État 30 % (200 k€), Région 20 % (130 k€) ; reste à charge : 50 % »: what is left makes the whole. */
export function listedToTheRest(line: string): Item[] {
  const list = line.replace(/ ?\([^()%]*\)/g, '').replace(/^[\s*•–-]*[^:%;,]{2,40}:\s+(?=.*,)/u, '')
  const items = list
    .split(/[,;](?!\d)| et (?!\d)/)
    .map(item => restItem.exec(item))
    .slice(0, 12)
  const last = items.findIndex(item => item !== null && isRest(item[1] ?? ''))
  const told = items.slice(0, last + 1)
  if (last < 2 || told.some(item => item === null)) return []
  return told.map(item => ({ label: item?.[1] ?? '', digits: item?.[2] ?? '' }))
}

const restItem = /^\s*([^\d%:\s(][^\d%:]{1,50}?)\s*:?\s*\(?(\d+(?:[.,]\d+)?)\s?%\)?\s*(?:\.|\)|$)/u

export function isRest(label: string): boolean {
  return /^(?:le |la )?(?:reste|solde|autres?|divers)\b/.test(folded(label.trim()))
}

function percentIn(digits: string): number {
  return toNumber(digits)
}
