import { bareWords } from '../../../french/bare-words.ts'
import { toNumber } from '../../../french/figures/numbers.ts'
import { type Entry, entry } from '../../outline/entry.ts'

/**
 * « Quatre fois 25 % (11 500 € HT chacune) : à la signature, au 23 octobre, au 18 décembre, à la fin »: an instalment
 * for each moment, with the share or the amount of one; « Quatre fois 25 %, chaque trimestre »: four alike.
 */
export function equalInstalments(each: Entry): Entry[] {
  const { cells, text, line } = each
  const groups = cells === undefined ? several.exec(text)?.groups : undefined
  if (groups === undefined) return []
  const { count = '', one = '', aside = '', moments = '' } = groups
  const times = countOf(count)
  const told = momentsIn(moments || each.children.map(child => child.text).join(', '))
  const isWhole = /%/.test(one) && Math.abs(times * toNumber(one.replace(/\s?%/u, '')) - 100) < 1
  if (told.length !== times && !isWhole) return []
  const amount = /€/.test(aside) && !/total|tout|ensemble/iu.test(aside) ? aside : ''
  const beside = amount.replace(/\s*(?:chacune?|chaque(?: fois)?|l[’']une?)\s*$/iu, '')
  const alike = Array.from({ length: times }, () => moments || aside)
  return (told.length === times ? told : alike).map(moment =>
    entry({ line, kind: 'item', text: `${one} ${moment}${beside && ` (${beside})`}` }),
  )
}

const counts = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit']

const several = new RegExp(
  String.raw`^(?:en |par |paiement en |règlement en )?(?<count>${counts.join('|')}|[2-8])\s?` +
    String.raw`(?:fois|[x×]|(?:versements?|échéances?|factures?|acomptes?|paiements?|règlements?|termes?)(?: égaux| égales)? (?:de|d[’']))\s*` +
    String.raw`(?<one>\d{1,3}(?:[.,]\d+)?\s?%|\d[\d\s\u00a0\u202f.,]*€(?:\s?HT)?)` +
    String.raw`(?:,?\s*\((?<aside>[^()]*)\)|,? soit [^:()]*)?\s*(?:chacune?s?\s*)?(?:[:,]?\s*(?<moments>.+))?$`,
  'isu',
)

function countOf(word: string): number {
  const rank = counts.indexOf(bareWords(word))
  return rank < 0 ? Number(word) : rank + 2
}

function momentsIn(text: string): string[] {
  return text
    .replace(/\.$/u, '')
    .split(
      /\s*[,;]\s+(?:puis\s+|et\s+)?|\s+(?:et|puis)\s+(?=(?:à|au|aux|le|la|en|fin|lors|dès|après)\s)/u,
    )
    .filter(moment => moment !== '')
}
