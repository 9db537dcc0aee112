import type { Kpi } from '../../../domain/plan/plan.ts'
import { searchWords } from '../../../french/folded.ts'
import type { Finding } from '../../findings/finding.ts'
import { figuresSaid, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { returnsTwice } from './returns-twice.ts'

/** One figure has one value in a document: what a sentence says of an indicator is what its row says. */
export function figuresTwice({ reports }: Scene): Finding[] {
  return reports.flatMap(account => [...returnsTwice(account), ...resultsTwice(account)])
}

/** As they are searched, without their plural; « rendez-vous » counts for one word. */
const vague = new Set(
  'de la le du des les par sur en et un une taux nombre gestion vs vou'.split(' '),
)

/** « 41 % des rendez-vous pris en ligne » where the row of « Rendez-vous en ligne » ends at 44 %. */
function resultsTwice(account: ToldReport): Finding[] {
  const kpis = account.report.kpis
    .filter(
      ({ actual = '', statedGap = '' }) => figuresIn(actual).length === 1 && !/%/.test(statedGap),
    )
    .map(kpi => ({ kpi, named: namingWords(withoutAside(kpi.label)).map(singular) }))
    .filter(({ named }) => named.length > 1)
  if (kpis.length === 0) return []
  const mayBeMeant = (words: string) =>
    kpis.some(({ named }) => named.every(word => words.includes(word)))
  return figuresSaid(account).flatMap(said => {
    if (!mayBeMeant(said.words)) return []
    if (said.isQuoted || !['highlights', 'summary', 'conclusion'].includes(String(said.path[0])))
      return []
    return clausesOf(said.text).flatMap(clause => {
      if (!/\d/.test(clause)) return []
      const words = namingWords(clause)
        .filter(word => !/^\d/.test(word))
        .map(singular)
      const meant = kpis.find(
        ({ kpi, named }) =>
          named.every(word => words.includes(word)) &&
          words.length - named.length <= 1 &&
          /%/.test(clause) === /%/.test(kpi.actual ?? ''),
      )?.kpi
      if (meant === undefined) return []
      const beside = besideLabel(clause, meant.label)
      const figures = figuresIn(beside)
      const isShift = figures.length === 2 && /→|->/.test(beside)
      if ((figures.length !== 1 && !isShift) || partOfIt.test(beside) || inATime.test(beside))
        return []
      const known = isOfAim.test(clause) || isShift ? meant : { ...meant, target: undefined }
      if (resultsOf(figures, meant).every(digits => tells(known, digits))) return []
      return [otherResult(account, said, clause.trim(), meant)]
    })
  })
}

/** « Commandes servies à J+2 : 91 % » without the label, which may hold a figure of its own. */
function besideLabel(clause: string, label: string): string {
  const [within, name] = [clause, label].map(each => each.toLowerCase().replaceAll('’', "'"))
  const start = within?.indexOf(name ?? '') ?? -1
  return start === -1 ? clause : clause.slice(0, start) + clause.slice(start + label.length)
}

/** A figure that is aimed at may be told for what it is. */
const isOfAim =
  /objectif|cible|vis[ée]|attend|pr[ée]v|\bvs\b|contre|sur \d|\/\s?\d|devra|d’ici|d'ici/iu

/** Of « 71 % → 93 % », the first is held against the start that the row tells, if it tells one. */
function resultsOf(figures: readonly string[], { baseline }: Kpi): readonly string[] {
  return baseline === undefined ? figures.slice(-1) : figures
}

/** « 31 400 voyages en six mois » is no « Voyages par mois ». */
const inATime =
  /\b(?:en|sur|par|chaque) (?:[\p{L}\d]+ )?(?:mois|ans?|semaines?|jours?|trimestres?)\b/iu

/** « des commandes de Lyon » are some of them. */
const partOfIt = / [dl][’'][A-Z\u00c0-\u00de]| (?:à|de|du|chez|en|sur) [A-Z\u00c0-\u00de]/

export function namingWords(text: string): string[] {
  return searchWords(text).filter(word => !vague.has(word) && word.length > 2)
}

/** « Perte de linge (par an) » is what « pertes de linge » tells of. */
export function withoutAside(label: string): string {
  return label.replace(/\([^()]*\)/g, '')
}

export function singular(word: string): string {
  return word.replace(/(?<=\p{L}{3})[sx]$/u, '')
}

function otherResult(
  account: ToldReport,
  { field, path }: Said,
  clause: string,
  kpi: Kpi,
): Finding {
  return {
    code: 'figure-conflict',
    severity: 'error',
    place: placeIn(account, field, path, clause),
    against: placeIn(account, `Indicateur « ${kpi.label} »`, ['kpis'], kpi.actual),
    message: `« ${clause} » ; l’indicateur « ${kpi.label} » dit ${kpi.actual}.`,
    expected: kpi.actual ?? '',
    stated: clause,
  }
}

function figuresIn(text: string): string[] {
  return [...text.matchAll(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g)].map(
    ([digits]) => digits.replace(/[ \u00a0\u202f]/g, ''),
  )
}

export function clausesOf(text: string): string[] {
  return text.split(/[.;!\n]|,\s|\(/)
}

/** A row tells « −41,7 % » where a sentence says 42. */
export function tells(
  { baseline, target, actual, statedGap }: Partial<Kpi>,
  digits: string,
): boolean {
  return [baseline, target, actual, statedGap].some(value =>
    figuresIn(value ?? '').some(each => isShownAs(digits, each)),
  )
}

function isShownAs(digits: string, known: string): boolean {
  const [said, own] = [digits, known].map(each => each.replace(',', '.'))
  if (said === undefined || own === undefined || said === own) return true
  const decimals = said.split('.')[1]?.length ?? 0
  return Math.abs(Number(own) - Number(said)) <= 0.5 * 10 ** -decimals + 1e-9
}
