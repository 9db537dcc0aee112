import { type ToldDay, toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { around, type Said } from '../../reading/said.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { isMeantAhead } from './day-ahead.ts'
import { eventsIn } from './events-in-words.ts'
import { settledIn } from './settled-ahead.ts'

/** « Dossiers contrôlés le 3 novembre », « bons retours du 22 septembre »: results told ahead of their day. */
export function resultsAhead({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { date } = account
    if (date === undefined) return []
    return daysLike(account, rough).flatMap(said => {
      const isPast = isOfThePast(account, said)
      if (!isPast && said.path[0] !== 'deliverables') return []
      const results = [
        ...resultsIn(said.text, account, date),
        ...agreedIn(said, account, date),
      ].filter(({ index }) => isPast || isTicked(said.text, index))
      const known = results.length === 0 ? [] : daysKnown(account, said, date)
      return results
        .filter(({ day }) => !known.includes(day))
        .map(result => finding(account, said, result, date))
    })
  })
}

/** Those that other rules tell of the same words. */
function daysKnown(account: ToldReport, said: Said, date: string): string[] {
  const settled = settledIn(account, said, date).map(({ day }) => day)
  return [...settled, ...eventsIn(account, said, date).map(event => event.date)]
}

type Result = { readonly quote: string; readonly index: number; readonly day: string }

const rough =
  / (?:le|du) (?:[a-z]+di )?\d{1,2}(?:er)? [a-zéû]|(?:validation|recette|signature|approbation) ?: [^\n]*\(\d/i

/** What a report tells of its own month; deliverables that are done, highlights that are more than a piece of news. */
function isOfThePast({ report }: ToldReport, { path }: Said): boolean {
  const [first, index] = path
  if (first === 'deliverables') return report.deliverables[Number(index)]?.status === 'done'
  if (first === 'highlights') return report.highlights[Number(index)]?.tone !== 'info'
  return ['summary', 'conclusion', 'lessons', 'benefits'].includes(String(first))
}

/** « Plan validé avec les chefs lors de l’atelier du 9 mai ✅ », among points of which others are to come. */
function isTicked(text: string, index: number): boolean {
  return /^[^;\n]*✅/u.test(text.slice(index))
}

/** « Validation : Anne Roy (4 mars 2025) », of a deliverable that is done. */
function agreedIn({ text, path }: Said, account: ToldReport, today: string): Result[] {
  if (path[0] !== 'deliverables') return []
  return matchesIn(text, agreed).flatMap(
    ({ 0: quote, index, groups: { day: written = '' } = {} }) => {
      const [told] = toldDaysIn(folded(written), today)
      const day = told && dayMeant(told, account, today)
      return day === undefined || isToCome(quote) ? [] : [{ quote, index, day }]
    },
  )
}

const agreed =
  /(?<!\p{L})(?:validation|recette|signature|approbation) ?: \p{Lu}[^()\n;:]{2,60} \((?<day>\d{1,2}(?:er)? \p{L}{3,9}(?: \d{4})?)\)/giu

const someDay =
  / (?<link>le|du) (?<day>(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?)/giu

/** Of the days to come, those with a deed before them, or with what was thought of it around them. */
function resultsIn(text: string, account: ToldReport, today: string): Result[] {
  return matchesIn(text, someDay).flatMap(({ 0: words, index, groups = {} }) => {
    const { link = '', day: written = '' } = groups
    const [told] = toldDaysIn(folded(written), today)
    const day = told && dayMeant(told, account, today)
    if (day === undefined) return []
    const [before, after] = [text.slice(0, index), text.slice(index + words.length)]
    const found = /le/i.test(link)
      ? deedBefore(before, after)
      : (deedAtMeeting(before) ?? judgementAround(before, after))
    if (found === undefined || isToCome(sentenceEnd(before) + words)) return []
    const [start, end] = [index - found.before.length, index + words.length + found.after.length]
    return [{ quote: text.slice(start, end).trim(), index: start, day }]
  })
}

/** The words of a result on both sides of its day. */
type Around = { readonly before: string; readonly after: string }

const deed = pattern('iu')`
  (?<![\p{L}-])(?<done>
    \p{L}{2,}é(?:e?s?)
    |(?:re)?(?:
      cueilli|fourni|rempli|saisi|choisi|établi|réuni|tenu|obtenu|retenu|rendu|reçu|résolu
      |vendu|conclu|ouvert|découvert
    )(?:e?s?)
    |(?:re|trans)?mis|pris|(?<=\p{L}{4,} )(?:re|trans)?mises?|clos(?:es?)?
    |(?:écri|produi|condui|construi)t(?:e?s?)
  )
  (?: (?!(?:pour|avant|après|dès|depuis|jusqu|entre|le|sera|au)(?![\p{L}]))[\p{L}’'-]+){0,3}
  $
`

/** « Dossiers contrôlés », « mis en service ». */
function deedBefore(before: string, after: string): Around | undefined {
  const found = deed.exec(before.slice(-90))
  if (found === null || isNoun(found.groups?.done)) return undefined
  return /^ (?:au plus tard|comme prévu|ser(?:a|ont)|aura|devra)/.test(after)
    ? undefined
    : { before: found[0], after: '' }
}

const someDeed = deed.source.slice(0, deed.source.indexOf('(?: (?!'))
const atMeeting = new RegExp(
  `(?<!(?:être|soit|soient|une fois) )${someDeed}(?: (?:avec|par|auprès d|chez|sur|dans)[^.;:,()\\n]{3,40}?)? (?:lors|au cours|à l[’']occasion) d(?:u |e la |e l[’']|e notre |e cette )(?:atelier|réunion|comité|copil|visite|séance|session|point|entretien|démonstration|revue|rendez-vous)(?: [\\p{L}’'-]+){0,3}$`,
  'iu',
)

/** « Plan validé avec les chefs lors de l’atelier », before « du 9 mai ». */
function deedAtMeeting(before: string): Around | undefined {
  const found = atMeeting.exec(before.slice(-120))
  return found === null || isNoun(found.groups?.done) ? undefined : { before: found[0], after: '' }
}

const gathered =
  /(?<![\p{L}])(?:retours?|avis|résultats?|bilan|tests?|essais?|enquête|sondage)(?: [\p{L}’'-]+){0,5}$/iu
const judged = pattern('iu')`
  ^(?: (?:sont|est|ont été|a été))?(?: (?:très|plutôt|globalement|jugés?))? (?:
    encourageante?s?|positi(?:f|ve)s?|bonn?e?s?|excellente?s?|concluante?s?|satisfaisante?s?
    |réussie?s?|mitigée?s?|favorables?|prometteu(?:rs?|ses?)|enthousiastes?|conformes?
  )
`

/** « Retours des clients pilotes » and « encourageants ». */
function judgementAround(before: string, after: string): Around | undefined {
  const [subject] = gathered.exec(before.slice(-90)) ?? []
  const [thought] = judged.exec(after) ?? []
  return subject === undefined || thought === undefined
    ? undefined
    : { before: subject, after: thought }
}

/** Those in -é that no work is told with, and what is settled of days to come. */
function isNoun(word = ''): boolean {
  return /^(?:comité|marché|congé|été|côté|société|activité|procédé|exposé|relevé|salarié|employé|délégué|associé|journée|année|soirée|matinée|arrivée|entrée|tournée|durée|rentrée|montée|assemblée|(?:pré)?vue?s?|prévu|(?:re|dé)?(?:planifi|organis|fix|report|décal|programm|cal|avanc|maint|confirm|propos|annonc|repouss|demand|arrêt|prévo|espér|souhait|estim|limit)é)e?s?$/iu.test(
    word,
  )
}

function isToCome(sentence: string): boolean {
  return /(?<![\p{L}])(?:ser(?:a|ont|ait)|aur(?:a|ont)|devr\p{L}+|doi(?:t|vent)|va|vont|prévue?s?|à venir|prochaine?s?|d[’']ici|attendue?s?|planifiée?s?|programmée?s?|objectif|cible|si|quand|lorsque|reste(?:nt)?)(?![\p{L}])/iu.test(
    sentence,
  )
}

function sentenceEnd(text: string): string {
  return /[^.;\n]*$/u.exec(text)?.[0] ?? ''
}

function dayMeant(
  { date: day, hasYear }: ToldDay,
  account: ToldReport,
  today: string,
): string | undefined {
  return day !== undefined && isMeantAhead(account, { date: day, hasYear }, today) ? day : undefined
}

function finding(
  account: ToldReport,
  { text, field, path }: Said,
  { quote, index, day }: Result,
  today: string,
): Finding {
  return {
    code: 'event-after-document',
    severity: 'error',
    place: placeIn(account, field, path, around(text, index, quote.length)),
    message: `Le document est daté du ${formatDate(today)} et raconte comme passé : « ${quote} » (${formatDate(day)}).`,
    stated: formatDate(day),
  }
}
