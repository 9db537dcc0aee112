import type { Meeting } from '../../../domain/meeting/meeting.ts'
import { pattern } from '../../../french/pattern.ts'
import type { Entry } from '../../outline/entry.ts'
import { sentencesIn } from '../../words/sentences.ts'
import { committedAction, type Known, listedAction } from '../actions/actions.ts'

type Told = Pick<Meeting, 'decisions' | 'actions'>

/**
 * What the minutes tell in the middle of their prose: « Le groupe retient à l’unanimité le format court. »,
 * « M. Roy s’engage à chiffrer la pose avant le 30 avril. », « relire le guide (A. Roy, pour le 3 avril) ».
 */
export function toldInProse({ kind, text, cells }: Entry, known: Known): Told {
  if (cells !== undefined) return { decisions: [], actions: [] }
  const sentences = kind === 'paragraph' ? sentencesIn(text) : []
  return {
    decisions: sentences.filter(isResolved).map(title => ({ title: title.replace(/\.$/, '') })),
    actions: [
      ...sentences.flatMap(each => committedAction(each, known)),
      ...(kind === 'item' ? listedAction(text, known) : []),
    ],
  }
}

/** The group as a whole, or nobody: « Il est décidé de… ». One who decides alone says so in other words. */
function isResolved(sentence: string): boolean {
  return (
    !/:$/.test(sentence) &&
    (resolving.test(sentence) || impersonal.test(sentence) || passed.test(sentence))
  )
}

const resolving = pattern('u')`
  ^(?:
    Le (?:groupe|comité|COPIL|conseil|bureau|collectif)|La (?:direction|commission|réunion)
    |L[’'](?:équipe|assemblée|ensemble[^,.]{0,40})
    |Les (?:participants|membres|associés|présents|élus)(?: présents| du comité)?|Tous|Nous
  )\s(?:(?:ont|a|avons)\s)?(?:donc |finalement |unanimement )?(?:
    retien(?:t|nent)|retenu|décid(?:e|ent|é|ons)|valid(?:e|ent|é|ons)|adopt(?:e|ent|é)
    |arrêt(?:e|ent|é)|approuv(?:e|ent|é|ons)|entérin(?:e|ent|é)|tranch(?:e|ent|é)
    |act(?:e|ent|é|ons)|chois(?:it|issent|i)|opt(?:e|ent|é)
  )(?!\p{L})
`
const impersonal =
  /^Il (?:est|a été) (?:donc |ainsi |finalement )?(?:décidé|convenu|acté|arrêté|entendu) (?:de |d[’']|que |qu[’'])\S/u
const passed =
  /\s(?:est|sont|a été|ont été) (?:adoptée?s?|validée?s?|approuvée?s?|retenue?s?|entérinée?s?)(?: à l[’']unanimité| par le (?:comité|groupe))?\.?$/u
