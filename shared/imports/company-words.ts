import type { CompanySheet } from './company-sheet.ts'
import { firstCount, firstMoney } from './french-numbers.ts'

/** The figures, the places and the trade that a sentence tells, where no field told them before. */
export function toldInWords(sheet: CompanySheet, text: string): CompanySheet {
  return {
    ...looseRevenue(sheet, text),
    ...looseHeadcount(sheet, text),
    ...looseZones(sheet, text),
    ...looseSector(sheet, text),
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

/** « en France (70 %) et en Belgique (30 %) ». */
function looseZones({ zones }: CompanySheet, text: string): CompanySheet {
  const found = [
    ...text.matchAll(
      /(\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*)\s*\((\d{1,3}(?:[.,]\d+)?)\s*%\)/gu,
    ),
  ]
  if (zones !== undefined || found.length < 2) return {}
  return {
    zones: found.map(([, label = '', share = '']) => ({
      label,
      share: Number(share.replace(',', '.')),
    })),
  }
}

/** « spécialisée dans le transport de meubles ». */
function looseSector({ sector }: CompanySheet, text: string): CompanySheet {
  const words =
    /(?:spécialisée?s? (?:dans|en)|spécialistes? d(?:e|u|es)|leaders? d(?:e|u|es))\s+(?:l[ea]s?\s|l[’'])?([^,.;]+)/iu.exec(
      text,
    )?.[1]
  const told = words ?? tradeNamed.exec(text)?.[0]
  return sector !== undefined || told === undefined ? {} : { sector: told.trim() }
}

/** « Organisme de formation professionnelle », « Coopérative fruitière »: what it is says what it does. */
const tradeNamed =
  /^(?:(?:organisme|bureau|centre|réseau|société|entreprise|groupe|chaîne|agence) d(?:e |[’'])(?!\d)|(?:fabricant|distributeur|éditeur|négociant|grossiste|constructeur|producteur|exploitant|importateur)s? (?:de |d[’'])|(?:coopérative|clinique|association|mutuelle|brasserie|menuiserie|imprimerie|fonderie|laiterie|conserverie) (?!de |d[’']|du |des |créée?|fondée?)\p{Ll})[^,.;:()]*?(?=\s*(?:[,.;:()]|créée?|fondée?|située?|basée?|qui\s|avec\s|$))/iu

function looseRevenue(sheet: CompanySheet, text: string): CompanySheet {
  const found =
    /(?:\bCA\b|chiffre d[’']affaires?|budget (?:annuel|de fonctionnement))[^.;]*?\d|\d[^.;]*?(?:de CA\b|chiffre d[’']affaires?|d[’']honoraires)/iu.exec(
      text,
    )
  const money = found === null ? undefined : firstMoney(text)
  if (money === undefined || sheet.revenue !== undefined) return {}
  const year =
    /(?:en|de|pour|exercice|CA|\()\s*((?:19|20)\d{2})/.exec(text.slice(money.index))?.[1] ??
    /CA\s+((?:19|20)\d{2})/.exec(text)?.[1]
  return { revenue: { amount: money.max, ...(year && { year: Number(year) }) } }
}

function looseHeadcount(sheet: CompanySheet, text: string): CompanySheet {
  const found =
    /(\d[\d\s\u00a0\u202f]*)\s*(?:employ|salari|collaborat|permanents\b|agents\b|ETP\b|personnes\b)/u.exec(
      text,
    )
  const headcount = found?.[1] === undefined ? undefined : firstCount(found[1])
  return headcount === undefined || sheet.headcount !== undefined ? {} : { headcount }
}
