import { sum } from '../../domain/money.ts'
import { toNumber } from '../../french/figures/numbers.ts'
import { letter } from '../../french/letters.ts'
import { pattern } from '../../french/pattern.ts'
import { formatPercent } from '../../french/writing.ts'
import { matchesIn } from '../../values/matches-in.ts'
import { type ListedLine, listedLines } from '../arithmetic/listed-lines.ts'
import type { Finding } from '../findings/finding.ts'
import { around, figuresLike, type Said } from '../reading/said.ts'
import { placeIn, type Scene, type Told, writingsOf } from '../scene/scene.ts'

/** « 30 % à la signature, 40 % à mi-parcours, 30 % à la fin », « Échéancier 30/40/30 % »: the shares make the whole. */
export function toldPaymentShares(scene: Scene): Finding[] {
  return writingsOf(scene).flatMap(told => {
    const near = figuresLike(told, rough).filter(({ text }) => occasions.test(text))
    const isListed = near.length > 0 && told.table !== 'proposals'
    const forms = told.table === 'playbooks' ? [bare] : [bare, labelled]
    return [
      ...near.filter(({ text }) => twoShares.test(text)).flatMap(inSentences),
      ...(isListed ? listedLines(told).flatMap(lines => inLists(lines, forms)) : []),
    ].map(each => finding(told, each))
  })
}

const rough =
  /% ?(?:\/|à |au |dès |en |fin|mi-|sign|comm|acompte|solde|lors|rest|jalon)|: \**\d{1,2} ?%/i
const occasions =
  /signature|commande|mission|parcours|solde|livraison|démarrage|lancement|acompte|paiement|facturation|échéanc|règlement|versement/i
const twoShares = /%.*%|\d ?[/–-] ?\d+ ?%/s

type Shares = { readonly said: Said; readonly quote: string; readonly shares: readonly number[] }

const share = String.raw`(\d{1,2}(?:[.,]\d)?)[ \u00a0\u202f]?%`
const occasion = `(?:[,:]? ?(?:(?:restants? )?(?:à|au|aux|dès|en|lors|sur|pour|avec|après|avant)(?: d[eu’']| à)? ?(?:la |le |l[’'])?)?(?:signature|commande|démarrage|lancement|kick-?off|réunion de lancement|mi-?mission|mi-?parcours|mi-?projet|milieu|moitié|livraison|recette|fin(?! (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|20))|solde|réception|restitution|jalon|remise|validation|mise en |acompte|clôture|bilan|phase|rendu|bascule|déploiement|formation)(?:[${letter} ’'-]{0,40}?))`
const joined =
  '(?:,? puis (?:le |les )?|, (?:et )?(?:le |les )?(?:solde (?:de |: ?)?)?| et (?:le |les )?(?:solde (?:de |: ?)?)?| ; | [/+–-] )'
const sentence = new RegExp(
  `${share} ?${occasion}(?:${joined}${share} ?${occasion}){1,5}(?![${letter}]| ?\\d)`,
  'giu',
)
const sequence = pattern('giu')`
  (?:échéancier|facturation|paiement|règlement|échéances|versements?)[^.;\n\d]{0,30}(
    \d{1,2} ?%? ?(?:\/|-|–) ?\d{1,2} ?%?(?: ?(?:\/|-|–) ?\d{1,2} ?%?){0,4}
  )(?! ?\d| ?(?:\/|-) ?\d)
`

function inSentences(said: Said): Shares[] {
  const told = matchesIn(said.text, sentence).map(({ 0: quote }) => ({
    quote,
    shares: matchesIn(quote, new RegExp(share, 'giu')).map(([, digits = '']) => toNumber(digits)),
  }))
  const listed = matchesIn(said.text, sequence).flatMap(({ 0: quote, 1: list = '' }) =>
    list.includes('%') ? [{ quote, shares: (list.match(/\d+/g) ?? []).map(Number) }] : [],
  )
  return [...told, ...listed]
    .filter(({ quote, shares }) => isWrong(shares) && isAllOf(said.text, quote, shares))
    .map(each => ({ said, ...each }))
}

/** Nothing else is told in percents there, no rest is left, and « Avancement : 45 % au bilan » is a rate. */
function isAllOf(text: string, quote: string, shares: readonly number[]): boolean {
  const [at, end] = [text.indexOf(quote), text.indexOf(quote) + quote.length]
  const before = text.slice(text.slice(0, at).search(/[^\n.;]*$/), at)
  const after = /^[^\n.;]*/.exec(text.slice(end))?.[0] ?? ''
  const others = `${before}${after}`
  return shares.length > 1 && !others.includes('%') && !rates.test(before) && !rest.test(after)
}

const rest = /solde|reste|retenue/i

const rates =
  /taux|avancement|présen|satisf|objectif|adoption|particip|réponse|progress|attein|réalis/i

/** Lines with one share and its occasion each, one below the other; those of a process are weighed elsewhere. */
function inLists(lines: readonly ListedLine[], forms: readonly RegExp[]): Shares[] {
  const told = lines.map(({ text }) =>
    text.includes('%') && !rates.test(text) ? shareOf(text, forms) : undefined,
  )
  return told.flatMap((first, index) => {
    if (first === undefined || told[index - 1] !== undefined) return []
    const end = told.findIndex((each, rank) => rank > index && each === undefined)
    const shares = told.slice(index, end === -1 ? undefined : end).flatMap(each => each ?? [])
    const [line] = lines.slice(index)
    const next = end === -1 ? '' : (lines[end]?.text ?? '')
    return line === undefined || !isWrong(shares) || rest.test(next)
      ? []
      : [{ said: line.said, quote: line.text.trim(), shares }]
  })
}

const bare = new RegExp(`^[\\s•*–-]*${share} ?${occasion}[^%\\n]{0,30}$`, 'iu')
const labelled = new RegExp(
  `^[\\s•*–-]*(?:à |au |dès )?(?:la |le |l[’'])?${occasion}[^%\\d:\\n]{0,30} ?: ?\\**${share}[^%\\n]{0,20}$`,
  'iu',
)

function shareOf(line: string, forms: readonly RegExp[]): number | undefined {
  const text = line.replace(/\*/g, '')
  const [, digits] = forms.map(form => form.exec(text)).find(match => match !== null) ?? []
  return digits === undefined ? undefined : toNumber(digits)
}

/** Far from the whole, they are shares of something else, or not all of them. */
function isWrong(shares: readonly number[]): boolean {
  const gap = Math.abs(sum(shares) - 100)
  return shares.length > 1 && gap > 0.5 && gap <= (shares.length > 2 ? 30 : 10)
}

function finding(told: Told, { said: { text, field, path }, quote, shares }: Shares): Finding {
  const [expected, stated] = [100, sum(shares)].map(formatPercent)
  return {
    code: 'payment-share-mismatch',
    severity: 'error',
    place: placeIn(told, field, path, around(text, text.indexOf(quote), quote.length)),
    message: `Les échéances (${shares.map(formatPercent).join(' + ')}) font ${stated}, et non ${expected}.`,
    ...(expected !== undefined && { expected }),
    ...(stated !== undefined && { stated }),
  }
}
