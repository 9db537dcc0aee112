import type { Contact } from '../../domain/client/client.ts'
import { bareWords } from '../../french/bare-words.ts'
import { civility } from '../../french/names/civilities.ts'
import { isPersonName, namesRole } from './person.ts'

const name = String.raw`(\p{Lu}[\p{L}’'-]+(?:\s(?:de\s|d[’'])?\p{Lu}[\p{L}’'-]+)+)`

const roleAfter = new RegExp(
  String.raw`${civility}\s+${name},\s+(?:la |le |l[’'])?(\p{Ll}[^,.;()]{3,70})(?=[,.;)]|$)`,
  'gu',
)
const roleBefore = new RegExp(
  String.raw`(?:^|[.;]\s+)(?:La |Le |L[’'])(\p{Ll}[^,.;()]{3,70}),\s+${civility}\s+${name}(?=,|\s)`,
  'gu',
)

const roleNamed = new RegExp(
  String.raw`(?:^|[.;]\s+)((?:[Cc]o-?|[Vv]ice-?)?(?:[Dd]irect(?:eur|rice)|[Pp]résidente?|[Gg]érante?|[Mm]aire|[Pp]roviseure?|[Dd]irigeante?|[Ff]ondat(?:eur|rice)|[Ss]ecrétaire générale?|[Rr]esponsable|PDG|DG|DSI|DAF|DRH)(?!\p{L})[^,.;:()]{0,50}?)\s*:\s+(?:${civility}\s+)?${name}(?=\s*(?:[,.;(]|$))`,
  'gu',
)

/** « 4 ateliers, 60 menuisiers. Directrice : Anne Roy. »: who is who, under what they do. */
export function leadersTold(texts: readonly string[]): Contact[] {
  return texts
    .flatMap(text => [...text.matchAll(roleNamed)])
    .map(([, role = '', who = '']) => ({ name: who, role }))
    .filter(({ name: who, role }) => isPersonName(who) && !ofFirm.test(bareWords(role)))
}

const ofFirm = /\b(?:mission|projet|conseil|consult\w*|cabinet)\b/

/** « La maire, Mme Agnès Delorme, a été élue… », « … est Mme Fatou Diallo, directrice des services »: who is who at the client's. */
export function peopleTold(texts: readonly string[]): Contact[] {
  return texts.flatMap(text => [
    ...[...text.matchAll(roleBefore)].flatMap(([, role = '', who = '']) => contact(who, role)),
    ...[...text.matchAll(roleAfter)].flatMap(([, who = '', role = '']) => contact(who, role)),
    ...leadersTold([text]),
  ])
}

function contact(who: string, role: string): Contact[] {
  return isPersonName(who) && namesRole(role) ? [{ name: who, role }] : []
}
