import type { Option, OptionLine } from '../../domain/proposal.ts'
import { bareWords } from '../bare-words.ts'
import type { Entry } from '../entry.ts'
import { firstDays, moneyIn } from '../french-numbers.ts'
import { isPersonName } from '../person.ts'
import { kindOfLine } from '../report/budget-table.ts'

/** The option with a row « Prestation | Jours | TJM | Montant » in it, or nothing for other rows. */
export function withRow(option: Option, each: Entry): Option | undefined {
  const [first, ...others] = each.cells ?? []
  const of = (pattern: RegExp) => others.find(({ column }) => pattern.test(bareWords(column)))?.text
  if (first === undefined || !isLineColumn(bareWords(first.column))) return undefined
  const named = others.find(({ column }) =>
    /^(?:designation|libelle|intitule)/.test(bareWords(column)),
  )
  const label = (named ?? first).text
  const name = bareWords(label)
  const money = moneyOf(of(/^(?:montant|total|prix ht|prix$|cout)/))
  if (others.length === 0) return option
  const hasDays = of(/^(?:jours|nombre de jours|quantite|charge)/) !== undefined
  if (money === undefined && !hasDays && of(/^(?:tjm|taux|prix (?:par )?jour)/)) return option
  if (
    /^(?:notre prix|projet complet|total(?! des autres)).*\bht\b|^total$/.test(name) &&
    money !== undefined
  )
    return { ...option, total: money.min, ...(money.max !== money.min && { totalMax: money.max }) }
  if (/^(?:tva|dont|notre prix|total|sous total)/.test(name)) return option
  return { ...option, lines: [...option.lines, lineOf(label, of, money)] }
}

function isLineColumn(column: string): boolean {
  return /^(?:prestation|designation|poste|ligne|lot|phase|etape|qui|profil|intervenant|nature|n°?$|ref)/.test(
    column,
  )
}

/** In a column of amounts, the sign of euros may be left out: « 1 500 à 2 200 ». */
function moneyOf(text = '') {
  const isBare = /^[\d\s\u00a0\u202f.,àa–-]*\d$/u.test(text)
  return moneyIn(isBare ? `${text} €` : text)[0]
}

function lineOf(
  text: string,
  of: (pattern: RegExp) => string | undefined,
  money: { readonly min: number; readonly max: number } | undefined,
): OptionLine {
  const [label = text, person] = text.split(/\s+[–—]\s+/u)
  const days = daysIn(of(/^(?:jours|nombre de jours|quantite|charge)/))
  const rate = moneyOf(of(/^(?:tjm|taux|prix (?:par )?jour|prix unitaire)/))
  const isOthers = /\(estimation\)/iu.test(text)
  return {
    label: label.replace(/\s*\(estimation\)/iu, ''),
    kind: days === undefined ? kindOfLine(label) : 'consulting',
    ...(person !== undefined && { person }),
    ...(person === undefined && days !== undefined && isPersonName(label) && { person: label }),
    ...(days !== undefined && { days }),
    ...(rate !== undefined && { dayRate: rate.max }),
    ...(money !== undefined && { amount: money.min }),
    ...(money !== undefined && money.max !== money.min && { amountMax: money.max }),
    ...(isOthers && { billedByOthers: true }),
  }
}

function daysIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return /^\d+(?:[.,]\d+)?$/.test(text.trim())
    ? Number(text.replace(',', '.'))
    : firstDays(text)?.days
}
