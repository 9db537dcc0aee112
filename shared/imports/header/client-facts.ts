import type { Client } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { pattern } from '../../french/pattern.ts'
import { readCompany } from '../mission-brief/company-sheet.ts'
import { entry as asEntry, type Entry, type Group } from '../outline/entry.ts'
import { titleName } from '../outline/sections.ts'
import { sentencesIn } from '../words/sentences.ts'
import { placeTold, profileFrom } from './client-place.ts'

export type ClientFacts = Pick<Client, 'sector' | 'revenue' | 'headcount' | 'profile'>

/** What a report or an offer tells of its client in passing, and the lines that tell nothing else. */
export type ToldFacts = { readonly facts: ClientFacts; readonly lines: ReadonlySet<number> }

/** « Effectif : 37 salariés », « CA 2025 : 4,6 M€ », « Vous employez 37 personnes », in the header or where the client is told of. */
export function clientFacts(groups: readonly Group[], name: string): ToldFacts {
  let facts: ClientFacts = {}
  const lines = new Set<number>()
  for (const { titles, entries } of groups) {
    const headings = titles.filter(({ kind }) => kind === 'heading')
    const isHeader = headings.length < 2 && !titles.some(({ depth }) => depth > 1)
    if (!isHeader && !titles.some(({ text }) => ofClient.test(titleName(text)))) continue
    for (const each of entries.filter(({ cells }) => cells === undefined)) {
      const told = sentencesIn(each.text).map(text => factsIn(text, each, name, isHeader))
      for (const { profile: _, ...found } of told) facts = { ...found, ...facts }
      if (told.length === 1 && told[0]?.profile === undefined) lines.add(each.line)
    }
  }
  return { facts: { ...facts, ...profileFrom(placeTold(groups, name)) }, lines }
}

const ofClient = pattern()`
  ^(?:le |la |votre |notre )?(?:
    client|entreprise|societe|contexte|presentation|situation|rappel
    |votre (?:entreprise|situation|contexte|besoin)|qui (?:etes|est)|comprehension|besoin
  )
`

function factsIn(text: string, { line, kind, children }: Entry, name: string, isHeader: boolean) {
  const nothing: ClientFacts = { profile: [] }
  if (children.length > 0 || !/\d|secteur|activit/iu.test(text)) return nothing
  const sentence = asEntry({ line, kind, text: text.replace(/(?<=\S{2})\.$/u, '') })
  const label = bareWords(sentence.label ?? '')
  const isLabelled = sized.test(label) || (isHeader && /^secteur(?: d'activite)?$/.test(label))
  if (!isLabelled && !tellsSize(text, name)) return nothing
  const entries = [sentence]
  const sheet = readCompany([{ topic: 'company', isOwnTitle: false, entries }])
  const { sector, revenue, headcount, profile } = sheet
  return {
    ...(isLabelled && sector !== undefined && { sector }),
    ...(revenue !== undefined && { revenue }),
    ...(headcount !== undefined && { headcount }),
    ...(profile !== undefined && { profile }),
  }
}

const sized = pattern()`
  ^(?:
    (?:ca|chiffre d'affaires)(?: (?:ht|annuel|consolide))*(?: (?:en )?20\d\d)?
    |cotisations(?: annuelles)?(?: (?:en )?20\d\d)?
    |effectifs?(?: (?:total|global|salarie|permanent))?(?: (?:en |fin )?20\d\d)?
    |nombre de salaries
  )$
`

/** « Laines Tavel emploie 37 salariés », « Vous réalisez un chiffre d’affaires de 4,6 M€ »: the whole of the client. */
function tellsSize(text: string, name: string): boolean {
  const words = bareWords(text)
  const own = bareWords(name)
    .split(' ')
    .filter(word => word.length > 3)
  const isNamed = own.length > 0 && own.every(word => words.includes(word))
  if (!isNamed && !/^(?:vous|votre (?:entreprise|societe|groupe|cooperative|maison))\b/.test(words))
    return false
  return /\b(?:emploie[sz]?|employez|comptez? (?:[a-z]+ )?\d+ (?:salarie|collaborateur|personne|agent)|realise[sz]? (?:[a-z]+ )?un chiffre d'affaires)/.test(
    words,
  )
}
