import { sentencesIn } from './sentences.ts'

/**
 * « La remise porte sur les prestations, pas sur les frais. » explains what stands above it, where « Conseil : 12 jours »
 * and « Déplacements inclus. » are items: a capital, a verb and a full stop, and no label before a colon.
 */
export function explains(text: string): boolean {
  if (!/[.!…]["»”*_)\s]*$/u.test(text) || !/^["«“(*_\s]*[\p{Lu}\d]/u.test(text)) return false
  const [first = ''] = sentencesIn(text)
  if (first.split(/\s+/).length < fewestWords) return false
  const [, label] = labelled.exec(first) ?? []
  return (
    /^(?:soit|pas de|aucune?)\s/iu.test(first) ||
    (hasVerb(text) && (label === undefined || hasVerb(label)))
  )
}

const fewestWords = 5

/** « Conseil : », « Phase 1 (cadrage) : ». */
const labelled = /^([^:.;,]{1,50}):\s/u

/** A verb that is conjugated: « est », « suppose », « seraient », « n’ont pas », « nous visons ». */
export function hasVerb(text: string): boolean {
  return verb.test(text.toLowerCase().replaceAll('’', "'"))
}

const common = [
  'est|sont|étai(?:t|ent)|a|ont|avai(?:t|ent)|avons|sommes|va|vont|f(?:ait|ont)|peu(?:t|vent)|doi(?:t|vent)|devai(?:t|ent)|veu(?:t|lent)',
  '(?:re|contre|pré|par|sur|de|inter|con)?vien(?:t|nent)|(?:con|main|sou|ob|re)?tien(?:t|nent)|(?:com|re|sur)?pren(?:d|nent)',
  'perme(?:t|ttent)|reme(?:t|ttent)|correspon(?:d|dent)|répon(?:d|dent)|dépen(?:d|dent)|ten(?:d|dent)|ren(?:d|dent)',
  'atteint|atteignent|ressort(?:ent)?|sor(?:t|tent)|fini(?:t|ssent)|inclu(?:t|ent)|exclu(?:t|ent)|di(?:t|sent)|sui(?:t|vent)|vi(?:t|vent)|vau(?:t|lent)|couvre(?:nt)?|suffi(?:t|sent)|reçoi(?:t|vent)',
  '(?:suppos|dépass|représent|propos|rest|port|compt|ajout|pass|ramèn|compens|figur|occup|tomb|dur|commenc|mont|baiss|gliss|vot|concern|nécessit|repos|évit|donn|coût|arriv|appliqu|assur|considèr|exist|intègr|expliqu|demand|gard|chang|cess|facilit|limit|entraîn|pès)e(?:nt)?',
].join('|')

/** Endings that no noun has, but « opéra », « caméra » and the like. */
const endings = String.raw`(?!opéra|caméra|extra|ultra)\p{L}{2,}(?:er|ir|tr|dr)(?:a|ont)|\p{L}{3,}(?:er|ir|dr)ai(?:t|ent)|\p{L}{2,}ssai(?:t|ent)|(?:se|au)r(?:a|ont|ait|aient)|\p{L}{3,}èrent`

const verb = new RegExp(
  String.raw`(?:^|[\s(«]|\b(?:[nmtlscj]|qu)')(?:${common}|${endings})(?=[\s.,;:!)»]|$)|(?:^|\s)(?:nous|vous|on|ils?|elles?)\s(?:ne\s|n')?\p{L}{3,}|(?:^|\s)n(?:e\s|')\p{L}`,
  'u',
)
