import type { Deliverable } from '../../domain/plan/plan.ts'
import { folded } from '../../french/folded.ts'
import { pattern } from '../../french/pattern.ts'
import { formatPercent } from '../../french/writing.ts'
import { matchesIn } from '../../values/matches-in.ts'
import type { Finding, RecordPlace } from '../findings/finding.ts'
import { originalAround } from '../reading/original-words.ts'
import { placeIn, type Scene, type Told } from '../scene/scene.ts'
import { leftInTitle } from './left-in-title.ts'

/** What is said to be finished has nothing left to do. */
export function openWork({ briefs, reports }: Scene): Finding[] {
  return [
    ...briefs.flatMap(brief =>
      brief.mission.phases.flatMap(({ deliverables }, index) =>
        deliverableFindings(brief, deliverables, ['phases', index, 'deliverables']),
      ),
    ),
    ...reports.flatMap(account => {
      const { deliverables, status } = account.report
      const left = deliverables.filter(each => each.status !== 'done' && !isBegun(each))
      const closed: Finding[] =
        status !== 'done' || left.length === 0
          ? []
          : [
              {
                code: 'done-with-open-work',
                severity: 'error',
                place: placeIn(account, 'Statut', ['status']),
                message: `Le rapport dit la mission terminée ; il reste : ${left.map(({ title }) => `« ${title} »`).join(', ')}.`,
              },
            ]
      return [...deliverableFindings(account, deliverables, ['deliverables']), ...closed]
    }),
  ]
}

/** « Pilote sur dix camions, démarré le 9 décembre » tells when it began, and not that it goes on. */
function isBegun({ title, status, progress }: Deliverable): boolean {
  return status === 'doing' && progress === undefined && began.test(folded(title))
}

const began =
  /\b(?:demarre|lance|commence|debute|engage|entame|ouvert)e?s? (?:des |depuis |en |(?:le |des le |depuis le )?\d{1,2}(?:er)? |debut |mi-|fin )/

function deliverableFindings(
  told: Told,
  deliverables: readonly Deliverable[],
  path: RecordPlace['path'],
): Finding[] {
  return deliverables.flatMap((deliverable, index) => {
    const { title, progress, status, notes = '' } = deliverable
    const own = [...path, index]
    if (status === 'done' && progress !== undefined && progress !== 100 && !isRateOf(deliverable))
      return [
        {
          code: 'done-with-open-work',
          severity: 'error',
          place: placeIn(told, `Livrable « ${title} »`, [...own, 'progress']),
          message: `« ${title} » est dit terminé, à ${formatPercent(progress)}.`,
          expected: formatPercent(100),
          stated: formatPercent(progress),
        },
      ]
    const part = partlyDone(notes)
    if (part !== undefined)
      return [openFinding(told, title, own, part, 'Ce qui est terminé l’est à 100 %')]
    return status === 'done' ? workTold(told, deliverable, own) : []
  })
}

/** « Interface testée sur 300 bons (98,7 % sans erreur) »: how well it went, not how far. */
function isRateOf({ title, progress = 100 }: Deliverable): boolean {
  const digits = String(progress).replace('.', '[.,]')
  return new RegExp(`(?<![\\d,.])${digits} ?% (?:(?:de |d')?${quality})`).test(folded(title))
}

const quality =
  '(?:sans|reussite|succes|conform|reussi|valid|correct|just|bon|exact|fiab|integre|accept|satisf|disponib|reponse|retour|participation|presence|adoption)'

/** What a deliverable tells to be left; an invoice, a thing of somebody else or of later is none of it. */
const leftToDo = pattern()`
  (?:^|[^a-z])(?:
    (?<!\b(?:rien ne|rien n'y) )reste(?:nt)? (?:encore )?(?:
      a (?!facturer|payer|regler[^.;]{0,40}(?:€|euros|facture|solde|acompte))[a-z]{2,}
      (?:er|ir|re)\b
      |(?<count>\d[\d ]*) (?!euros|jours)[a-z]{3}
    )
    |points? (?:encore )?(?:ouverts?|en suspens) ?:(?! ?(?:0|aucun|neant|rien|ras\b|-))
    |[1-9]\d* (?:
      points? (?:ouverts?|en suspens)|anomalies? (?:bloquantes?|majeures?|ouvertes?)
    )\b(?! (?:corrige|leve|resolu|traite|clos))
    |pas encore (?:termine|livre|valide|teste|recette|redige|forme)|non (?:termine|commence)
    |(?<!\b(?:rien|plus|aucune? [a-z]+) )encore a (?!facturer|payer|regler|ameliorer|venir)
    [a-z]{2,}(?:er|ir|re)\b
    |
    (?<!\b(?:prete?s?|faciles?|simples?|rien|aucune? [a-z]+|point|outil|guide|reste(?:nt)?|plus) )
    a (?:
      poser|installer|valider|livrer|corriger|finir|terminer|completer|tester|signer
      |recevoir|rediger|traiter|migrer|saisir|relire
    )\b
  )
`

function workTold(told: Told, deliverable: Deliverable, path: RecordPlace['path']): Finding[] {
  const { title, notes } = deliverable
  const quote = (notes === undefined ? undefined : leftIn(notes)) ?? leftInTitle(title)
  const why = `« ${title} » est dit terminé, et il y reste à faire`
  return quote === undefined ? [] : [openFinding(told, title, path, quote, why)]
}

function openFinding(
  told: Told,
  title: string,
  path: RecordPlace['path'],
  quote: string,
  why: string,
): Finding {
  return {
    code: 'done-with-open-work',
    severity: 'error',
    place: placeIn(told, `Livrable « ${title} »`, [...path, 'notes'], quote),
    message: `${why} : « ${quote} ».`,
    stated: quote,
  }
}

/** The words that tell what is left. */
function leftIn(notes: string): string | undefined {
  if (!rough.test(notes)) return pointUnderWay(notes)
  const words = folded(notes)
  const match = leftToDo.exec(words)
  const isLeft =
    match !== null &&
    !nothingLeft.test(words.slice(match.index, match.index + 40)) &&
    !(match.groups?.count !== undefined && sorted.test(words.slice(0, match.index)))
  const found = isLeft ? match : partDone(words)
  if (found === undefined) return pointUnderWay(notes)
  return originalAround(notes, found.index, found[0].length)
}

/** What the two patterns stand on, as it is written: long notes are folded where they hold some of it. */
const rough = pattern('i')`
  rest|points?\s|anomalie|encore|non\s|sur\s[^\n]*\d|poser|installer|valider|livrer|corriger
  |finir|terminer|compl.{1,2}ter|tester|signer|recevoir|r.{1,2}diger|traiter|migrer|saisir
  |relire
`

/** « Interface paie ✅ TERMINÉ (80 %) ». */
function partlyDone(notes: string): string | undefined {
  if (!notes.includes('%)')) return undefined
  return /[^;\n]{2,60}?(?:termin[ée]e?s?|livr[ée]e?s?|faite?s?|achev[ée]e?s?)[^;\n\d]{0,6}\((?!100)\d{1,2} ?%\)/iu
    .exec(notes)?.[0]
    .trim()
}

/** « Reprise des tarifs 🔄 » among points that are ticked. */
function pointUnderWay(notes: string): string | undefined {
  if (!notes.includes('✅')) return undefined
  return notes
    .split(/\n| ; /)
    .map(each => each.trim())
    .find(each => /(?:🔄|⏳|\((?:à venir|en cours)\))$/u.test(each))
}

/** « 600 doublons supprimés ; restent 3 600 références »: what was kept. */
const sorted = /(?:supprim|retir|elimin|ecart|archiv|desactiv|dedoublonn)[^\n]{0,80}$/

/** « 3 ateliers sur 4 animés », « 3 ateliers animés sur 4 »: the others are still to come. */
function partDone(words: string): RegExpExecArray | undefined {
  return matchesIn(words, part).find(({ 0: text, index, groups = {} }) => {
    const { some, all, before, after } = groups
    const isLess = (before ?? after) !== undefined && Number(some) < Number(all)
    return isLess && !givenUp.test(words.slice(index + text.length))
  })
}

/** « 11 visites tenues sur 12 prévues, la dernière annulée », « 94 personnes formées sur 96, deux étant absentes ». */
const givenUp =
  /^[^.\n;]{0,60}\b(?:annul|abandonn|supprim|renonc|refus|declin|desist|sans objet|hors perimetre|absent|en arret|en conge|partie?s?\b|retraite|vendu|restitu)/

const done =
  '(?:anime|livre|forme|realise|tenu|migre|repris|traite|deploye|equipe|installe|teste|importe|saisi|redige|documente|parametre|demarre|bascule|produit|pose|connecte|raccorde|publie)e?s?'
const part = new RegExp(
  `\\b(?<some>\\d+) [a-z][a-z'-]+(?: (?<before>${done}))? sur (?:les )?(?<all>\\d+)\\b(?: (?<after>${done})\\b)?`,
  'g',
)

const nothingLeft = /rest[a-z]* a [a-z]+ ?: ?(?:0|aucun|neant|rien|ras\b|-)/
