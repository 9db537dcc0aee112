import { roundCents } from '../../../domain/money.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstDays, type Money, moneyIn } from '../../../french/figures/numbers.ts'
import { isRateName } from '../../../french/names/rate-name.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { left } from '../../outline/reading.ts'
import { cellOf } from '../../outline/tables/column-names.ts'
import type { Part } from '../../outline/topics/routing.ts'
import { topicsNamed } from '../../outline/topics/section-names.ts'
import { sentencesIn } from '../../words/sentences.ts'
import { isEnvelopeName } from './envelope-names.ts'
import type { BudgetReading } from './reading.ts'
import { isWithTax } from './with-tax.ts'

/** A total, or the first amount of a section that says nothing else. */
export function tellsEnvelope({ budget }: BudgetReading, entry: Entry, part: Part): boolean {
  const label = bareWords(cellOf(entry, 'what', 'phase', 'detail') ?? entry.label ?? '')
  if (isFeesBesideOthers(label, entry, part)) return false
  if (isEnvelopeName(label) || topicsNamed(label).includes('budget')) return true
  if (opensSharing(entry)) return !part.isOwnTitle && isFirstTold(budget)
  if (entry.label !== undefined || entry.cells !== undefined) return false
  if (/^soit\b.*\btotal$/.test(bareWords(entry.text))) return true
  if (opensWithTotal(entry.text)) return true
  const isFirst = isFirstTold(budget) && !part.isOwnTitle
  return isFirst && moneyIn(entry.text).length === 1 && firstDays(entry.text) === undefined
}

/** « Honoraires : 20 000 € », beside « Déplacements : 2 400 € »: a line, unless the others make it up. */
function isFeesBesideOthers(label: string, entry: Entry, { entries }: Part): boolean {
  if (!/^honoraires(?: ht| hors taxes?)?$/.test(label) || entry.children.length > 0) return false
  const amountOf = (each: Entry) => moneyIn(cellOf(each, 'amount') ?? each.text)[0]?.max
  const isOther = (each: Entry) => !isSummary(each) && amountOf(each) !== undefined
  const others = entries.filter(each => each !== entry && isOther(each))
  const below = entries.slice(entries.indexOf(entry) + 1).filter(isOther)
  const isSum = below.some(
    (_, last) =>
      last > 0 &&
      below.slice(0, last + 1).reduce((sum, each) => sum + (amountOf(each) ?? 0), 0) ===
        amountOf(entry),
  )
  return others.length > 0 && !isSum
}

function isSummary(each: Entry): boolean {
  const label = bareWords(cellOf(each, 'what', 'phase', 'detail') ?? each.label ?? '')
  if (label === '') return each.kind === 'paragraph'
  return isRateName(label) || isEnvelopeName(label) || topicsNamed(label).includes('budget')
}

function isFirstTold({ envelope, lines }: BudgetReading['budget']): boolean {
  return envelope === undefined && lines.length === 0
}

/** « Enveloppe : 84 000 € HT, répartie ainsi : », where the bold first word has become the title. */
function opensSharing({ cells, text, value }: Entry): boolean {
  const [money, ...others] = moneyIn(text)
  return cells === undefined && value === '' && money?.index === 0 && others.length === 0
}

/** « Le budget est de 24 000 €. »; « Le budget est voté. Le four coûte 9 000 €. » tells none. */
function opensWithTotal(text: string): boolean {
  const [first = '', ...others] = sentencesIn(text)
  const isElsewhere = others.length > 0 && moneyIn(first).length === 0
  return (
    /^(?:le |un |notre |votre )?(?:budget|enveloppe|montant|total|cout|prix)\b/.test(
      bareWords(text),
    ) && !isElsewhere
  )
}

/** Nothing when the entry tells lines as well, or no amount; what VAT adds is left to the notes. */
export function withEnvelope(
  reading: BudgetReading,
  entry: Entry,
  part: Part,
): BudgetReading | undefined {
  const { budget } = reading
  const text = entry.cells === undefined ? entry.text : (cellOf(entry, 'amount') ?? entry.text)
  const money = moneyIn(text).at(-1) ?? bareMoney(entry)
  const own = { ...entry, children: [] }
  const label = bareWords(entry.label ?? '')
  const noted = { ...reading, left: [...reading.left, left(own, part)] }
  if (money === undefined || moneyIn(entry.text).length > 1) return undefined
  if (agreedName.test(label) && budget.lines.length > 0)
    return withAgreedAmount({ ...reading, left: withRest(reading, entry) }, money.max)
  if (/^tva|^sous|ttc/.test(label) && budget.envelope !== undefined) return noted
  if (/^tva|^sous/.test(label)) return noted
  const isTaxed = money.tax === 'included' || /\bttc\b/.test(bareWords(entry.text))
  const envelope = isTaxed ? roundCents(money.max / 1.2) : money.max
  if (budget.envelope !== undefined && !reading.isRough)
    return budget.envelope === envelope && isPlainTotal(entry.text, money) ? reading : noted
  const isPlain = !isTaxed && money.min === money.max && isPlainTotal(entry.text, money)
  const isRough =
    money.min !== money.max || /\b(?:indicati|souhaite|envisage)/.test(bareWords(entry.text))
  if (reading.isRough && isRough) return noted
  return { budget: { ...budget, envelope }, left: isPlain ? reading.left : noted.left, isRough }
}

const totalWords = pattern()`
  ^(?:
    s|soit|ou|eleve|fixe|est|budget|total|totale|global|globale|enveloppe|montant|cout|prix
    |ht|hors|taxe|taxes|de|du|la|le|mission|projet|previsionnel|previsionnelle|alloue
    |allouee|maximum|maximal|prevu|disponible|valide|validee|vote|votee|accorde|accordee
    |arrete|arretee|retenu|retenue|general|budgetaire|estime|estimatif|plafond|a|environ|max
    |investissement|honoraires|generale|l|ainsi|repartie?s?|repartition|en|suivante?|comme
    |suit|vendue?|reserve|accompagnement|devis|chiffrage|financement
  )?$
`

export function isPlainTotal(text: string, money: Money): boolean {
  return bareWords(text.replace(money.source, ' '))
    .split(/[^a-z]+/)
    .every(word => totalWords.test(word))
}

function bareMoney(entry: Entry): Money | undefined {
  const text = cellOf(entry, 'amount')
  return text === undefined ? undefined : moneyIn(`${text.replace(/[a-z ]*$/i, '')} €`)[0]
}

/** « Enveloppe maximum validée par Jeanne : 43 000 € HT. Les bacs… », below the lines: the amount, and what is left. */
export function withOwnEnvelope(
  reading: BudgetReading,
  entry: Entry,
  { isOwnTitle, title }: Part,
): BudgetReading | undefined {
  if (!isOwnTitle || title === undefined || !agreedName.test(bareWords(title.text)))
    return undefined
  const [first = ''] = sentencesIn(entry.text)
  const [money] = moneyIn(first)
  const isAlone = money !== undefined && money.tax !== 'included' && money.min === money.max
  const isBare = entry.cells === undefined && entry.children.length === 0
  if (!isBare || !isAlone || !isPlainTotal(first, money)) return undefined
  const agreed =
    reading.budget.lines.length > 0
      ? withAgreedAmount(reading, money.max)
      : { ...reading, budget: { ...reading.budget, envelope: money.max } }
  return { ...agreed, left: withRest(reading, entry) }
}

/** What the sentences after the first tell. */
function withRest({ left: before }: BudgetReading, { text, line }: Entry): BudgetReading['left'] {
  const [, ...others] = sentencesIn(text)
  return [...before, ...others.map(each => ({ text: each, line }))]
}

/** « Le conseil a ouvert 70 000 € HT au budget 2025 »: what the lines may not exceed. */
export function withAgreed(reading: BudgetReading, { text }: Entry): BudgetReading | undefined {
  const [money, ...others] = moneyIn(text)
  const isAlone = others.every(({ tax }) => tax === 'included')
  const isShare = /\d\s?%\s(?:du|de l[a’'])/u.test(text)
  const words = bareWords(text)
  if (money === undefined || !isAlone || isShare || !agreed.test(words)) return undefined
  if (beside.test(words) || paidByOthers.test(words)) return undefined
  if (isWithTax(money.max, reading.budget.envelope ?? 0)) return undefined
  return withAgreedAmount(reading, money.max)
}

/** « S’y ajoute le portail, voté à 90 000 € », « contractualisé à part ». */
const beside =
  /\bs'(?:y )?ajoute(?:nt|ra|ront)?\b|\b(?:en (?:plus|sus)|a part|par ailleurs|separement|hors (?:budget|enveloppe|mission))\b/

/** « Si l’aide est accordée, il reste 12 000 € à payer ». */
const paidByOthers = /^si\b|\b(?:aides?|subventions?|restes? a (?:charge|payer)|opco)\b/

/** What a table adds up to is its total, beside what was agreed. */
function withAgreedAmount(reading: BudgetReading, amount: number): BudgetReading {
  const { envelope } = reading.budget
  const stated =
    envelope === undefined || envelope === amount ? {} : { stated: { total: envelope } }
  return { ...reading, budget: { ...reading.budget, ...stated, envelope: amount } }
}

/** « Enveloppe validée par la direction », under the lines and their total. */
const agreedName =
  /^(?:enveloppe|plafond|(?:budget|montant|engagement) (?:valide|vote|maximal|maximum|alloue|accorde|arrete|plafond|autorise))/

const agreed =
  /\b(?:budget|enveloppe|engagement maximal|engagement maximum)\b|\b(?:ouvert|vote|alloue|accorde|arrete|fixe|plafonne|inscrit|valide|reserve)e?s?\b/
