import { groupedBy } from '../values/grouped-by.ts'
import { bareWords } from './bare-words.ts'
import { capital, letter } from './letters.ts'
import { capitalised } from './writing.ts'

/** The name as a sentence of the document writes it, where its title is all in capitals. */
export function asWritten(name: string, text: string): string {
  if (!isInCapitals(name)) return name
  return foundIn(name, text) ?? withoutKindIn(name, text) ?? name
}

function foundIn(name: string, text: string): string | undefined {
  const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu')
  return [...text.matchAll(pattern)].map(([found]) => found).find(isName)
}

/** « CAMPING LES DUNES », which the document calls « Les Dunes », is the Camping Les Dunes. */
function withoutKindIn(name: string, text: string): string | undefined {
  const [kind = '', ...others] = name.split(' ')
  const found = others.length < 2 ? undefined : foundIn(others.join(' '), text)
  return found && `${kind.charAt(0)}${kind.slice(1).toLowerCase()} ${found}`
}

/**
 * A title as a sentence would write it: « TECHPARTS (MOIS 2) » becomes « TechParts (mois 2) ». Each word
 * is written as the sentences of the document write it; one that they do not is an abbreviation, if short.
 */
export function titleAsWritten(title: string, text: string): string {
  return titlesAsWritten(text)(title)
}

/** The same for several titles of one document, whose words are gathered once. */
export function titlesAsWritten(text: string): (title: string) => string {
  let forms: Map<string, string[]> | undefined
  return title => {
    if (!isInCapitals(title)) return title
    forms ??= formsIn(text)
    const written = title.replace(word, found => formOf(found, forms?.get(bareWords(found)) ?? []))
    return capitalised(written).replace(/(?<=\s)N(?=°)/u, 'n')
  }
}

const word = new RegExp(`[${letter}]+`, 'gu')

export function isInCapitals(line: string): boolean {
  return line === line.toUpperCase() && /\p{Lu}{4}/u.test(line)
}

function isName(found: string): boolean {
  return found !== found.toUpperCase() && /^\p{Lu}/u.test(found)
}

/** The ways in which sentences write each word; in capitals, after a word that is not: « le COPIL ». */
function formsIn(text: string): Map<string, string[]> {
  const small = (text.match(word) ?? []).filter(each => each !== each.toUpperCase())
  return groupedBy(new Set([...small, ...(text.match(capitalsInside) ?? [])]), bareWords)
}

const capitalsInside = new RegExp(`(?<=[a-zà-ÿ][ ’'])[${capital}]{2,}(?![${letter}])`, 'gu')

function formOf(found: string, forms: readonly string[]): string {
  if (smallWords.test(found)) return found.toLowerCase()
  const small = forms.find(form => form === form.toLowerCase())
  const isAbbreviation = forms.length > 0 || found.length <= longestAbbreviation
  return small ?? forms.find(isName) ?? (isAbbreviation ? found : found.toLowerCase())
}

const smallWords =
  /^(?:l|d|le|la|les|un|une|de|du|des|et|ou|en|à|au|aux|par|sur|pour|sans|dans|vers|avec|chez)$/i

const longestAbbreviation = 3
