import { toldDaysIn } from '../../../french/dates/told-days.ts'
import { folded } from '../../../french/folded.ts'
import { pattern } from '../../../french/pattern.ts'
import { formatDate } from '../../../french/writing.ts'
import { matchesIn } from '../../../values/matches-in.ts'
import type { Finding } from '../../findings/finding.ts'
import { originalAround } from '../../reading/original-words.ts'
import type { Said } from '../../reading/said.ts'
import { sentenceAround } from '../../reading/sentence-around.ts'
import { documentsAndProcesses, placeIn, type Scene, type Told } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'
import { documentDay } from '../document-day.ts'
import { isMeantAhead } from './day-ahead.ts'
import { eventsIn } from './events-in-words.ts'

/** « Budget validé en conseil le 22 septembre », « Point pilote (25 avril) : tous ont roulé », told before that day. */
export function settledAhead(scene: Scene): Finding[] {
  return documentsAndProcesses(scene).flatMap(told => {
    const today = documentDay(told)
    if (today === undefined) return []
    return daysLike(told, rough).flatMap(said => {
      const settled = settledIn(told, said, today)
      const known = settled.length === 0 ? [] : eventsIn(told, said, today).map(({ date }) => date)
      return settled
        .filter(({ day }) => !known.includes(day))
        .map(each => finding(told, said, each, today))
    })
  })
}

const rough = /\b(?:le|du) (?:[a-z]+di )?\d{1,2}(?:(?:er)? [a-zéû]|[./]\d)|\) ?:/i

/** `rough`: a first look, at the text as it is written. */
type Form = { readonly rough: RegExp; readonly pattern: RegExp }
type Settled = { readonly quote: string; readonly index: number; readonly day: string }

export function settledIn(told: Told, said: Said, today: string): Settled[] {
  const forms = [
    ...(isOfThePast(told, said) ? [agreed] : []),
    ...(isPlan(said)
      ? []
      : [reported, narrated, confirming, decided, decidedBy].filter(form =>
          form.rough.test(said.text),
        )),
  ]
  const found = forms.flatMap(({ pattern }) =>
    matchesIn(said.words, pattern).flatMap(({ 0: quote, index, groups: { when = '' } = {} }) => {
      const [day] = toldDaysIn(when, today)
      if (day?.date === undefined || hedged.test(said.words.slice(0, index))) return []
      if (toCome.test(sentenceAround(said.words, index))) return []
      const { date, hasYear } = day
      return isMeantAhead(told, { date, hasYear }, today) ? [{ quote, index, day: date }] : []
    }),
  )
  return found.filter(({ day }, rank) => found.findIndex(each => each.day === day) === rank)
}

function isPlan({ path: [first] }: Said): boolean {
  return plans.has(String(first))
}

const plans: ReadonlySet<string> = new Set(['actions', 'nextSteps', 'milestones', 'schedule'])
const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?'
const when = `(?<when>${weekday}\\d{1,2}(?:(?:er)? [a-z]{3,9}(?: \\d{4})?|[./]\\d\\d?[./]20\\d\\d))(?! (?:au plus tard|au|-) )`

/** What is settled once and for all; what is planned, fixed or moved may well be for later. */
const done =
  '(?:valide|signe|approuve|accepte|vote|adopte|obtenu|accorde|livre|remis|rendu|recu|tenu|realise|effectue|mene|termine|acheve|cloture|recrute|embauche|presente|transmis|envoye|notifie|depose|achete|commande|paye|regle|vendu|reuni|entendu|rencontre|teste|inaugure)e?s?'
const body =
  "(?:conseil|comite|reunion|copil|codir|comex|assemblee|bureau|direction|commission|ag|ca|cse)(?: (?:de |d'|du |des )?[a-z'-]+){0,3}"
const agreed: Form = {
  rough: / (?:le|du) /i,
  pattern: new RegExp(
    `\\b${done}(?: (?!(?:pour|avant|apres|des|depuis|jusqu|entre|d'ici)\\b)[a-z'-]+){0,6}? (?:le|(?<=${body} )du) ${when}`,
    'g',
  ),
}

/** « Point pilote (25 avril) : tous les véhicules ont roulé une semaine ». */
const meeting =
  '(?:point|bilan|reunion|comite|copil|atelier|visite|tests?|pilote|session|formation|demonstration|demo|essais?|recette|restitution|audit|entretiens?|presentation|rendez-vous|seance)'
const planning =
  'prevu|fixe|planifi|propos|convenu|decid|choisi|retenu|demand|reserv|accept|confirm|report|decal|programm|annonc|arrete|rendez'
/** What is done ahead of a meeting, and told of it all the same: « (3 avril) : douze personnes se sont inscrites ». */
const preparing = `${planning}|inscri|invit|convoqu|envoy|command|prepar|trouv|bloqu|valid|imprim|recu|defini|transmis|inform|preven|identifi|design|lanc|pris|mis|not|organis|rappel|averti`
const perfect = (but: string) =>
  `(?:ont|avons|nous a|s'est|se sont|a ete)(?: (?:bien|tous|toutes|deja|ete|tres|enfin|vite))* (?!ete\\b|${but})[a-z]{2,}(?:e|es|ee|ees|i|is|ie|ies|it|u|us|ue|ues|ert|erte|ertes)\\b`
const reported: Form = {
  rough: /\d\)? ?:|[a-zéû]\)? ?:/,
  pattern: new RegExp(
    `\\b${meeting}\\b[^.;:()\\n]{0,40} (?:\\(|du |\\(le |le )${when}\\)? ?:[^.;\\n]{3,80}?\\b${perfect(preparing)}`,
    'g',
  ),
}

/** What a meeting of those who decide is held for, and not what is settled to hold it. */
const toHoldIt =
  '(?:ordre du jour|date|horaire|heure|lieu|salle|creneau|tenue|principe|presence|participation|participant|venue|liste|invit[a-z]*|convocation|support|presentation|dossier|trame|deroule|programme|format|animateur|document|piece|prep[a-z]*|envoi)s?'
const settling =
  '(?:valide|approuve|adopte|vote|retenu|decide|acte|tranche|arbitre|rejete|refuse|accepte|enterine)e?s?'
/** « Comité du 3 avril : le budget a été voté », « réunion du 3 avril : plan adopté à l’unanimité ». */
const decided: Form = {
  rough:
    /(?:comit|conseil|copil|codir|comex|r[ée]union|assembl|commission|bureau|direction|\b(?:ag|ca|cse)\b)[^\n]{0,60}\d[^\n]{2,14} ?:/i,
  pattern: new RegExp(
    `(?:^|[.;:*-] ?)(?:le |la |l')?${body} du ${when} ?: ?(?![^.;:\\n]{0,80}\\b${toHoldIt}\\b)[^.;:\\n]{3,80}? (?:(?:a|ont|avons) (?:ete )?(?:bien |tous |toutes )?${settling}\\b|${settling} a l'unanimite)`,
    'g',
  ),
}

/** « Budget voté par le conseil du 3 avril ». */
const decidedBy: Form = {
  rough:
    /(?:[ée]e?s?|nue?s?) (?:[aà] l[’']unanimit[ée] )?(?:en|au|par|lors) [^\n]{2,60} du (?:[a-z]+ )?\d/i,
  pattern: new RegExp(
    `(?<!\\b(?:non|pas|pas encore|a|etre|deja) )\\b${settling} (?:a l'unanimite )?(?:en|au|par le|par la|lors du|lors de la|lors de l'|par l') ?${body} du ${when}`,
    'g',
  ),
}

/** « Le 15 mars, la direction a validé le budget ». */
const narrated: Form = {
  rough: /(?:^|[.;:\n*-] ?)le (?:[a-z]+di )?\d[^\n,]{3,20},/i,
  pattern: new RegExp(
    `(?:^|[.;:*-] ?)le ${when}, [^.;,]{2,60}? (?:${perfect(planning)}|a (?:ete )?${done}\\b)`,
    'g',
  ),
}

/** « Le bilan tenu le 5 février avec les pilotes confirme la tendance ». */
const confirming: Form = {
  rough:
    / le (?:[a-z]+di )?\d{1,2}(?:er)? [^\n]{5,80} (?:confirm|montr|r[ée]v|indiqu|prouv|valid|soulign|attest|met|a|ont)/i,
  pattern: new RegExp(
    `\\b(?:le|la|les|l'|un|une) ?[a-z-]{4,}(?: [a-z'-]+){0,3} ${done} le ${when}[^.;:\\n]{0,60}? (?:confirme|montre|revele|indique|prouve|valide|souligne|atteste|met|a|ont)(?:nt)? (?!lieu\\b)`,
    'g',
  ),
}

/** « une fois signé le », « est signé le »: it may be to come. */
const hedged = /\b(?:etre|est|sont|sera|seront|soit|soient|doit|une fois|si|des que|lorsque|a) $/
const toCome = pattern()`
  \b(?:
    ser(?:a|ont|ait)|aur(?:a|ont)|devr[a-z]+|doi(?:t|vent)|va|vont|prevue?s?|a venir
    |prochaine?s?|d'ici|attendue?s?|planifiee?s?|programmee?s?|objectif|cible|si|quand
    |lorsque|reste(?:nt)?|une fois|sous reserve|au plus tard|imperatif|condition
  )\b
`

/** Where a document tells what is, and not what it plans. */
function isOfThePast(told: Told, { path: [first, index], isQuoted, words }: Said): boolean {
  if (isQuoted || told.table === 'reports' || ofItself.test(words)) return false
  if (first === 'sections' && told.table === 'meetings')
    return !planned.test(folded(told.meeting.sections[Number(index)]?.title ?? ''))
  return tellers.has(String(first))
}

/** When the document itself was written and sent; what another one, that is missing, is said to tell. */
const ofItself =
  /^signature\b|^\[?resume\b|\bcompte.rendu\b|\b(?:redige|relu|diffuse|mise? a jour)\b/
const planned = /suite|prochain|action|calendrier|planning|feuille de route|etapes|a venir|decision/
const tellers: ReadonlySet<string> = new Set(
  'successFactors situation trigger painPoints background notes about steps'.split(' '),
)

function finding(
  told: Told,
  { text, field, path }: Said,
  { quote, index, day }: Settled,
  today: string,
): Finding {
  return {
    code: 'event-after-document',
    severity: 'error',
    place: placeIn(told, field, path, originalAround(text, index, quote.length)),
    message: `Le document est daté du ${formatDate(today)} et raconte comme passé un fait du ${formatDate(day)}.`,
    stated: formatDate(day),
  }
}
