import type { Option } from '../../../domain/proposal/proposal.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, moneyIn } from '../../../french/figures/numbers.ts'
import { isTotalName } from '../../../french/names/total-name.ts'
import { pattern } from '../../../french/pattern.ts'
import { capitalised } from '../../../french/writing.ts'
import { type Entry, type Title, wholeText } from '../../outline/entry.ts'
import { priceRow } from '../prices/columns.ts'
import { isOption, newOption } from './named-options.ts'
import { lineOfRow } from './rows.ts'
import { lineOfWords } from './words.ts'

/** « Options (non comprises dans le total) », « En option », « Prestations complémentaires ». */
export function isAddOnTitle(text: string): boolean {
  const words = bareWords(text.replace(/\s*\([^()]*\)\s*$/u, ''))
  if (isOption(text) || words.split(' ').length > mostWords) return false
  return (
    /^(?:options?|en (?:option|complement|supplement)|les options|nos options|pour aller plus loin)\b(?! [a-c1-5]\b)/.test(
      words,
    ) ||
    /\b(?:en option|optionnel(?:le)?s?|facultati(?:f|ve)s?)$/.test(words) ||
    /\((?:(?:en )?option(?:nel(?:le)?)?|facultati(?:f|ve))\)\s*$/iu.test(text) ||
    /^(?:prestations?|services?|options?|modules?) (?:complementaires?|supplementaires?|additionnel(?:le)?s?|optionnel(?:le)?s?)\b/.test(
      words,
    )
  )
}

const mostWords = 8

/** What can be bought beside the offer: a row, or a line with its price. */
export function addOnOf(each: Entry, newId: () => string): Option | undefined {
  const line = addOnLine(each)
  const { amount } = line ?? {}
  if (line === undefined || amount === undefined || isTotalName(line.label)) return undefined
  const title: Title = { text: line.label, line: each.line, depth: 7, kind: 'label' }
  return {
    ...newOption(title, newId),
    addOn: true,
    lines: [line],
    total: amount,
    ...(line.amountMax !== undefined && { totalMax: line.amountMax }),
  }
}

function addOnLine(each: Entry) {
  if (isNotOffered(each)) return undefined
  const row = priceRow(each)
  if (row !== undefined) return row.amount === undefined ? undefined : lineOfRow(row)
  const monies = moneyIn(wholeText(each))
  if (monies.length === 0) return undefined
  const { days, ...told } = lineOfWords(each, undefined, monies)
  const line = { ...told, ...(days !== undefined && !isOfSeveral(each) && { days }) }
  return { ...line, label: nameIn(each) ?? line.label }
}

/** « Le logiciel, de 14 000 € à 18 000 €, n’est pas compris dans nos options »: nobody here sells it. */
export function isNotOffered({ cells, text }: Entry): boolean {
  return cells === undefined && notOffered.test(bareWords(text))
}

const notOffered = pattern()`
  \b(?:n'est|ne sont) pas (?:compris|inclus|prevu|integre|chiffre)e?s?\b(?! dans (?:le|la|ce|notre|cette) )
`

/** « En option : étude de flux », then « Un bureau la mènerait pour 4 000 €. »: the title names what the sentence prices. */
export function namedByTitle(title: string, [one, ...more]: readonly AddOn[]): AddOn[] {
  const [, name] = /^[^:–—]+?(?:\s*:|\s[–—])\s+(\p{L}.*?)\s*$/u.exec(title) ?? []
  if (one === undefined) return []
  if (name === undefined || more.length > 0 || !isSentence(one.entry)) return [one, ...more]
  const [line] = one.option.lines
  if (line === undefined) return [one]
  const label = capitalised(name)
  const description = one.entry.text
  return [{ ...one, option: { ...one.option, label, description, lines: [{ ...line, label }] } }]
}

export type AddOn = { readonly entry: Entry; readonly option: Option }

function isSentence({ cells, label, text }: Entry): boolean {
  return cells === undefined && label === undefined && /[.!]$/.test(text)
}

/** « 1 journée, 2 consultants »: how many days that makes is not told. */
function isOfSeveral(each: Entry): boolean {
  return /(?<!\d)(?:[2-9]|deux|trois|quatre) (?:consultant|intervenant|animat|format|facilitat|personne|expert)/iu.test(
    wholeText(each),
  )
}

/** « En option (non compris) » names nothing that is sold. */
function isBareTitle(label: string): boolean {
  const words = bareWords(label.replace(/\s*\([^()]*\)\s*$/u, ''))
  return bareTitle.test(words)
}

const bareTitle = pattern()`
  ^(?:en |les |nos )?(?:
    options?|complements?|supplements?|tranche (?:optionnelle|conditionnelle)
    |prestations? (?:optionnelles?|supplementaires?|complementaires?)
  )(?: (?:non comprise?s?|possibles?|proposees?))?$
`

/** « Audit de sécurité, 3 jours × 1 100 € = 3 300 € » under « En option » is named by its first words. */
function nameIn({ label, value = '', text }: Entry): string | undefined {
  if (label !== undefined && !isBareTitle(label)) return label.replace(/^option\s*[:–—-]?\s+/iu, '')
  const words = label === undefined ? text : value
  const [money] = moneyIn(words)
  const days = firstDays(words)
  const at = Math.min(
    money?.index ?? words.length,
    days ? words.indexOf(days.source) : words.length,
  )
  const name = words.slice(0, at).replace(/[\s,;:(=–—-]+$/u, '')
  return name === '' ? undefined : name
}
