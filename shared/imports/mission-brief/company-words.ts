import { bareWords } from '../../french/bare-words.ts'
import { firstCount, firstMoney, toNumber } from '../../french/figures/numbers.ts'
import { pattern } from '../../french/pattern.ts'
import { capitalised } from '../../french/writing.ts'
import type { CompanySheet } from './company-sheet.ts'

/** The figures, the places and the trade that a sentence tells, where no field told them before. */
export function toldInWords(sheet: CompanySheet, text: string): CompanySheet {
  return {
    ...looseRevenue(sheet, text),
    ...looseHeadcount(sheet, text),
    ...looseZones(sheet, text),
    ...looseSector(sheet, text),
    ...looseCustomers(sheet, text),
  }
}

/** « La direction compte 164 agents », in the context that tells whose mission it is. */
export function headcountIn(texts: readonly string[]): number | undefined {
  const counted = texts.flatMap(text => [
    ...text.matchAll(
      /(?:compte|emploie|réunit|rassemble)\s+(\d[\d\s\u00a0\u202f]*)(?:employ|salari|collaborat|agents\b|ETP\b|personnes\b)/gu,
    ),
  ])
  return counted[0]?.[1] === undefined ? undefined : firstCount(counted[0][1])
}

/** « Fondée en 1954, elle exploite deux sites »: what the context tells of the client's past. */
export function pastIn(texts: readonly string[]): string[] {
  const sentences = texts.flatMap(text => text.split(/(?<=(?:\p{Ll}{3}|\d{4})[.!?])\s+(?=\p{Lu})/u))
  return sentences.flatMap(sentence => pastClause.exec(sentence)?.[0] ?? foundedIn(sentence) ?? [])
}

/** « Entreprise familiale fondée en 1968, troisième génération ». */
function foundedIn(sentence: string): string | undefined {
  const told = foundedWithin.exec(sentence)?.[0]
  return told === undefined ? undefined : capitalised(told)
}

const foundedWithin = pattern('iu')`
  (?<=^|,\s)
  (?:entreprise|société|maison|groupe|association|coopérative|cabinet|établissement|agence|PME)
  (?:\s\p{Ll}+){0,3}\s(?:fondé|créé|né|ouvert)e?s?\s[^.;,]*?\b(?:1[89]|20)\d\d\b[^,.;]*
`

const pastClause =
  /^(?:Fondé|Créé|Né|Repris|Racheté|Constitué|Ouvert)e?s?\s[^.;]*?\b(?:1[89]|20)\d\d\b[^,.;]*/u

/** « protège 54 000 adhérents dans les deux Savoie ». */
function looseCustomers({ customers }: CompanySheet, text: string): CompanySheet {
  const told = customersServed.exec(text)?.[1] ?? customersCounted.exec(text)?.[0]
  return customers !== undefined || told === undefined ? {} : { customers: told }
}

const customersServed = pattern('iu')`
  (?:
    sert|dessert|livre|protège|accompagne|fournit|approvisionne|équipe|suit|compte|a reçu|reçoit
    |accueille
  )\s+(?:environ |près de |plus de )?(
    \d[\d\s\u00a0\u202f.]*\s(?:
      clients?|client[eè]les?|adhérents|sociétaires|assurés|patients|abonnés|usagers|habitants
      |locataires|visiteurs|élèves|étudiants|résidents|exploitations|adhérentes|magasins
      |boutiques|points de vente|foyers|allocataires|bénéficiaires|licenciés
    )(?!\p{L})[^,.;]*?
  )(?=\s+(?:et|en|pour|dont)\s|[,.;]|$)
`

const customersCounted = pattern('iu')`
  ^\d[\d\s\u00a0\u202f.]*\s(?:
    clients?|client[eè]les?|adhérents|sociétaires|assurés|patients|abonnés|usagers|habitants
    |locataires|visiteurs|spectateurs|élèves|étudiants|résidents
  )(?!\p{L}).*$
`

/** « en France (70 %) et en Belgique (30 %) »: all the parts that a line tells, or none; parts win over bare names. */
function looseZones({ zones }: CompanySheet, text: string): CompanySheet {
  const found = [...text.matchAll(shared)].map(([, label = '', share = '']) => ({
    label,
    share: toNumber(share),
  }))
  const isWhole = found.length === [...text.matchAll(/\d\s*%\s*\)/gu)].length
  if (found.length < 2 || !isWhole || channels.test(bareWords(text))) return {}
  if (zones === undefined) return { zones: found }
  const isBare = zones.every(({ share }) => share === undefined)
  const names = new Set(found.map(({ label }) => bareWords(label)))
  return isBare && zones.every(({ label }) => names.has(bareWords(label))) ? { zones: found } : {}
}

const shared =
  /(\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*)\s*\((?:(?:environ|env\.?|près de|autour de|[~≈])\s*)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*\)/gu

/** « Débouchés : CHR (50 %), Export (30 %) » are no places. */
const channels = pattern()`
  ^(?:principaux )?(?:
    debouches?|canaux|canal|circuits?|distribution|segments?|gammes?|produits?|familles?
    |activites?|metiers?|ventes? par (?:canal|gamme|produit)
  )\b
`

/** « spécialisée dans le transport de meubles ». */
function looseSector({ sector }: CompanySheet, text: string): CompanySheet {
  const words =
    /(?:spécialisée?s? (?:dans|en)|spécialistes? d(?:e|u|es)|leaders? d(?:e|u|es))\s+(?:l[ea]s?\s|l[’'])?([^,.;]+)/iu.exec(
      text,
    )?.[1]
  const told = words ?? tradeNamed.exec(text)?.[0] ?? activityNamed.exec(text)?.[0]
  return sector !== undefined || told === undefined ? {} : { sector: told.trim() }
}

/** « Organisme de formation professionnelle », « Coopérative fruitière »: what it is says what it does. */
const tradeNamed = pattern('iu')`
  ^(?:
    (?:organisme|bureau|centre|réseau|société|entreprise|groupe|chaîne|agence) d(?:e |[’'])
    (?!\d)
    |(?:
      fabricant|distributeur|éditeur|négociant|grossiste|constructeur|producteur|exploitant
      |importateur
    )s? (?:de |d[’'])
    |(?:
      coopérative|clinique|association|mutuelle|brasserie|menuiserie|imprimerie|fonderie
      |laiterie|conserverie
    ) (?!de |d[’']|du |des |créée?|fondée?)\p{Ll}
  )[^,.;:()]*?(?=\s*(?:[,.;:()]|créée?|fondée?|située?|basée?|qui\s|avec\s|$))
`

/** « Fabrication et pose de volets, maison fondée en 1987 »: what they do, before what else is told. */
const activityNamed = pattern('iu')`
  ^(?:
    fabrication|négoce|élevage|vente|distribution|production|transformation|conception
    |édition|location|commerce|culture|construction|transport|entretien|pose|réparation
    |restauration|torréfaction|brassage|affinage|assemblage|usinage
  )(?:,?\s(?:et\s)?\p{Ll}{4,20}(?=,?\s(?:et|d)))?(?:\set\s\p{Ll}{4,20})?\s
  (?:de\s(?!la\s|l[’'])|d[’'](?!une?\s))\p{Ll}[^,.;:()\d]{2,60}(?=\s*(?:[,(]|$))
`

function looseRevenue(sheet: CompanySheet, text: string): CompanySheet {
  const found = revenueTold.exec(text)
  const money = found === null ? undefined : firstMoney(text)
  if (money === undefined || sheet.revenue !== undefined) return {}
  const year =
    /(?:(?<!\p{L})(?:en|de|pour|exercice|CA|clos(?: en| le| au| fin)?(?: \d{1,2})?(?: \p{Ll}+)?)|\()\s*((?:19|20)\d{2})/u.exec(
      text.slice(money.index),
    )?.[1] ?? /CA\s+((?:19|20)\d{2})/.exec(text)?.[1]
  return { revenue: { amount: money.max, ...(year && { year: Number(year) }) } }
}

const revenueTold = pattern('iu')`
  (?:
    \bCA\b|chiffre d[’']affaires?|budget (?:annuel|de fonctionnement)
    |(?:cotisations|ventes|recettes) (?:annuelles |se sont élevées |ont atteint |atteignent )
  )[^.;]*?\d
  |(?:a|ont) (?:encaissé|facturé|perçu|collecté)[^.;]*?\d[^.;]*?(?:de|en) (?:
    cotisations|ventes|recettes|primes|loyers
  )
  |\d[^.;]*?(?:de CA\b|chiffre d[’']affaires?|d[’']honoraires)
`

function looseHeadcount(sheet: CompanySheet, text: string): CompanySheet {
  const found =
    /(?<![\d.,])(\d[\d\s\u00a0\u202f]*)\s*(?:employ|salari|collaborat|permanents\b|agents\b|ETP\b|personnes\b)/u.exec(
      text,
    )
  const headcount = found?.[1] === undefined ? undefined : firstCount(found[1])
  return headcount === undefined || sheet.headcount !== undefined ? {} : { headcount }
}

/** « Secteurs couverts : Montbrison (40 %), Feurs (60 %) » tells places, and no trade. */
export function isSplitByPlace(label: string, value: string): boolean {
  const isOfPlaces = /^secteurs? (?:couvert|desserv|d'intervention|geographique|livre|de livraison)/
  return (
    isOfPlaces.test(bareWords(label)) && (value.match(/\(\d+(?:,\d+)?\s?%\)/gu) ?? []).length > 1
  )
}

/** « 18 permanents + 45 saisonniers (63 personnes) » are 63. */
export function addedCount(text: string): number | undefined {
  const [, one, other, aside = ''] =
    /^(\d+)\s\p{L}[^+()\d]*\+\s?(\d+)\s\p{L}[^+()\d]*\(([^()]*)\)$/u.exec(text) ?? []
  const told = firstCount(aside)
  return told === Number(one) + Number(other) ? told : undefined
}
