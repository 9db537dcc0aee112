import type { Option, OptionLine } from '../../../domain/proposal/proposal.ts'
import { firstDays, moneyIn } from '../../../french/figures/numbers.ts'
import type { Entry, Title } from '../../outline/entry.ts'
import { kindOfLine } from '../../report/budget/kinds.ts'
import { amountOf, totalOf } from '../prices/priced.ts'
import { isRankedOption } from './marks.ts'

/** The table above may be what the first of the options named after it is made of. */
export function pushTold(options: Option[], told: Option): void {
  const last = options.at(-1)
  const isDetail = last?.label === unnamed && last.total === told.total && last.lines.length > 0
  if (last !== undefined && isDetail) options[options.length - 1] = { ...told, lines: last.lines }
  else options.push(told)
}

/** « Formule réduite (étape 1 seule) : 8 150 € HT ». */
export function optionInWords(each: Entry, newId: () => string): Option | undefined {
  const { label = '', value = '', line, cells } = each
  const [total] = moneyIn(value)
  const isTold = cells === undefined && isOption(label) && total !== undefined
  if (!isTold || /%/.test(value)) return undefined
  const named = optionAtEnd(each, newId)
  if (named !== undefined) return named
  if (total.index > mostBefore) return undefined
  const option = newOption({ text: label, line, depth: 7, kind: 'label' }, newId)
  const rest = value.slice(total.index + total.source.length).replace(/^[\s,;.–-]+/u, '')
  return {
    ...option,
    ...(/\p{L}{3}/u.test(rest) && { description: rest }),
    lines: [{ label: option.label, ...workIn(value, option.label), ...amountOf(total) }],
    ...totalOf(total),
  }
}

/** « Option A : Essentielle – 12 000 € HT », above what it is made of. */
function optionAtEnd({ text, value = '', line }: Entry, newId: () => string): Option | undefined {
  if (!/^\p{Lu}/u.test(value)) return undefined
  const option = newOption({ text, line, depth: 7, kind: 'label' }, newId)
  return option.total === undefined ? undefined : option
}

/** « 17 jours, 17 850 € HT » tells the days too. */
function workIn(value: string, label: string): Pick<OptionLine, 'kind' | 'days'> {
  const days = firstDays(value)?.days
  return days === undefined ? { kind: kindOfLine(label) } : { kind: 'consulting', days }
}

/** The price stands at once after the colon. */
const mostBefore = 12

const longestName = 80

export function isOption(text: string): boolean {
  return (
    isRankedOption(text) ||
    isTranche(text) ||
    /^(?:option|formule|sc[ée]nario|offre|pack|variante)\s*(?:(?:n°|#)\s*|\s)[A-Z0-9]\b/iu.test(
      text,
    ) ||
    (text.length <= longestName &&
      /^(?:formule|sc[ée]nario|pack|variante)\s+[«"–—-]?\s*\p{L}/iu.test(text))
  )
}

/** « Tranche ferme », « Tranche optionnelle n° 2 – Formation »: what is bought, and what may be bought later. */
function isTranche(text: string): boolean {
  return tranche.test(text) && text.length <= longestName
}

const tranche =
  /^tranche\s+(?:ferme(?!\p{L})|(?:optionnelle|conditionnelle)\s*(?:[–—:-]\s*\p{L}|(?:n°\s*)?\d))/iu

/** Alone on its line above what it is made of: « Pack Essentiel (séquences 1 et 2) », « Formule A : Complète ». */
export function isOptionName({ cells, kind, text, label, value = '' }: Entry): boolean {
  if (cells !== undefined || !isOption(text) || moneyIn(text).length > 0) return false
  if (label === undefined) return true
  return kind === 'paragraph' && /^\p{Lu}[^:;.%\d]*:?$/u.test(value) && value.length <= longestName
}

const unnamed = 'Prestation'

export function newOption(title: Title | undefined, newId: () => string): Option {
  const text = title?.text ?? unnamed
  const isRecommended = favours.test(text)
  const name = text
    .replace(/\s*:$/u, '')
    .replace(favoured, '')
    .replace(/,\s+que nous (?:vous )?(?:recommandons|conseillons)$/iu, '')
  return {
    id: newId(),
    ...(pricedName(name) ?? { label: name }),
    ...(isRecommended && { recommended: true }),
    ...(/^tranche\s+(?:optionnelle|conditionnelle)/iu.test(text) && { addOn: true }),
    lines: [],
  }
}

/** « ⭐ », « Notre conseil », « Recommandée », « Option préconisée ». */
const favours =
  /recommand|conseill|pr[ée]conis|préféré|privilégi|⭐|★|❤|👍|✅|✔|\bnotre (?:conseil|choix|pr[ée]f[ée]rence|pr[ée]conisation|suggestion)(?!\p{L})/iu

const marks = String.raw`(?:\s*[⭐★❤👍✅✔👉]\ufe0f?)`
const favouredWords = `(?:(?:option |solution |formule )?(?:recommand|conseill|pr[ée]conis|privil[ée]gi)[ée]+e?|notre (?:conseil|choix|pr[ée]f[ée]rence|recommandation|pr[ée]conisation|suggestion))`
const favoured = new RegExp(
  `\\s*[–—-]?${marks}*\\s*\\(?${marks}*\\s*${favouredWords}${marks}*\\)?\\s*$|\\s*\\(?${marks}+\\)?\\s*$`,
  'iu',
)

/** « Formule Essentielle : 12 000 € HT », « Option 2 – Complète (20 000 € HT) »: the name, then its price. */
function pricedName(text: string): Pick<Option, 'label' | 'total' | 'totalMax'> | undefined {
  const [price, ...others] = moneyIn(text)
  if (price === undefined || others.length > 0 || price.perDay || price.tax === 'included')
    return undefined
  const label = text.slice(0, price.index).replace(/\s*[:(–—-]\s*$/u, '')
  const isLast = /^\s*\)?\s*$/u.test(text.slice(price.index + price.source.length))
  if (!isLast || label.length + 1 >= price.index || !isOption(label)) return undefined
  return { label, ...totalOf(price) }
}
