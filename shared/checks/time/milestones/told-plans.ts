import type { Milestone } from '../../../domain/plan/plan.ts'
import { foldedMonths, nearestYear, toldDate } from '../../../french/dates/names.ts'
import { folded } from '../../../french/folded.ts'
import { formatDate } from '../../../french/writing.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Said } from '../../reading/said.ts'
import { isSameThing } from '../../reading/same-thing.ts'
import { placeIn, type Scene, type ToldReport } from '../../scene/scene.ts'
import { daysLike } from '../days-like.ts'

/** « Le lancement reste prévu le 12 mai », « pilote ouvert le 7 novembre »: the day that the planning of the same report gives. */
export function toldPlans({ reports }: Scene): Finding[] {
  return reports.flatMap(account => {
    const { milestones } = account.report
    if (milestones.length === 0) return []
    return daysLike(account, rough).flatMap(said =>
      said.isQuoted || !isProse(said) ? [] : conflicts(account, said, milestones),
    )
  })
}

function isProse({ path: [first] }: Said): boolean {
  return ['summary', 'highlights', 'deliverables', 'conclusion', 'alerts', 'notes'].includes(
    String(first),
  )
}

const months = foldedMonths.join('|')
const rough = /\d.{0,4} (?:janv|f.vr|mars|avr|mai|juin|juil|ao|sept|oct|nov|d.c)/i
const planned =
  '(?:prevu|planifie|fixe|maintenu|attendu|cale|programme|confirme)e?s? (?:bien |toujours )?(?:au|pour le|le|a partir du)'
const done =
  '(?<verb>ouvert|lance|demarre|livre|signe|valide|termine|deploye|installe|inaugure|choisi|retenu|teste|recette|nettoye)e?s?(?: [a-z]+){0,3}? (?:depuis le|le)'
const event = new RegExp(
  `(?:^|[(,:] ?)(?:[-*•] ?)?(?:(?:le|la|les|l')[ ]?)?([a-z][a-z' -]{3,40}?)(?: (?:reste|est|sont|restent|sera|seront|a ete|ont ete|demeure))?(?: toujours| bien| donc)? (?:(${planned})|${done}) (\\d{1,2})(?:er)? (${months})(?: (\\d{4}))?`,
  '',
)

/** « Ne remet pas en cause la bascule du 7 juillet »: that day is still the day. */
const held = new RegExp(
  `(?:ne remet(?:tent|tra|tront)? pas en cause|sans (?:remettre en cause|decaler)|maint(?:ient|enons|iennent)|confirm(?:e|ons|ent)) (?:(?:le|la|les) |l')([a-z][a-z' -]{3,40}?) (?:(?:prevue?s? |fixee?s? )?(?:du|des|au|le|pour le)) (\\d{1,2})(?:er)? (${months})(?: (\\d{4}))?`,
)

type Event = {
  readonly title: string
  /** Done, told to be planned, or told to be planned as it was. */
  readonly kind: 'done' | 'planned' | 'held'
  /** « choix » for « choisi ». */
  readonly noun?: string
  readonly when: readonly [day: string, month: string, year: string | undefined]
}

/** « Pilote et avis du comité (5 juin, favorable) »: what is told last before the brackets. */
const aside = new RegExp(
  `(?:^|[,:;] |\\bet )(?:(?:le|la|les) |l')?([a-z][a-z' -]{3,40}?) \\((?:le )?(\\d{1,2})(?:er)? (${months})(?: (\\d{4}))?[,;)]`,
)

/** « La bascule reste fixée au 7 juillet ». */
const stays = / (?:reste|demeure)(?:nt)? (?:toujours |bien |donc )?/

/** « L’ouverture est maintenue au 2 mars » is looked at with all the words of its subject, elsewhere. */
const isHeld = /(?:est|reste|demeure) (?:bien )?(?:maintenue?|confirmee?) (?:au|pour le|le)\b/

/** « Le semis était maintenu au 2 mars », at some other time. */
const wasHeld =
  / (?:etai(?:t|ent)|avai(?:t|ent) ete) (?:bien |toujours )?(?:prevu|maintenu|fixe|confirme)/

function eventIn(line: string): Event | undefined {
  const words = folded(line)
  if (isHeld.test(words) || wasHeld.test(words)) return undefined
  const beside = aside.exec(words)
  if (beside !== null) {
    const [, title = '', day = '', month = '', year] = beside
    return { title: title.split(' et ').at(-1) ?? '', kind: 'done', when: [day, month, year] }
  }
  const kept = held.exec(words)
  if (kept !== null) {
    const [, title = '', day = '', month = '', year] = kept
    return { title, kind: 'held', when: [day, month, year] }
  }
  const match = event.exec(words)
  if (match === null) return undefined
  const [all, title = '', plan, , day = '', month = '', year] = match
  const noun = nouns[match.groups?.verb ?? '']
  const isStill = /\b(?:reste|demeure|toujours)|^maintenu/.test(plan ?? '') || stays.test(all)
  const kind = plan === undefined ? 'done' : isStill ? 'held' : 'planned'
  return { title, kind, when: [day, month, year], ...(noun !== undefined && { noun }) }
}

/** What is done names the milestone too: « Logiciel choisi » is « Choix du logiciel ». */
const nouns: Readonly<Record<string, string | undefined>> = {
  choisi: 'choix',
  retenu: 'choix',
  livre: 'livraison',
  signe: 'signature',
  valide: 'validation',
  ouvert: 'ouverture',
  lance: 'lancement',
  demarre: 'demarrage',
  recette: 'recette',
  nettoye: 'nettoyage',
}

function conflicts(account: ToldReport, said: Said, milestones: readonly Milestone[]): Finding[] {
  return said.text.split(/[\n;]|\.\s/).flatMap(line => {
    const told = eventIn(line)
    const milestone =
      told &&
      (meant(told.title, milestones) ??
        (told.noun === undefined ? undefined : meant(`${told.noun} ${told.title}`, milestones)))
    if (told === undefined || milestone === undefined) return []
    const { planned: first, revised, actual } = milestone
    const current = told.kind === 'done' ? actual : (revised ?? first)
    if (current === undefined) return []
    const [day, month, year] = told.when
    const date = toldDate(year ?? nearestYear(current, month, day), month, day)
    const known = told.kind === 'held' ? [current, actual] : [first, revised, actual]
    if (date === undefined || known.includes(date)) return []
    const index = milestones.indexOf(milestone)
    return [
      {
        code: 'date-conflict',
        severity: 'error',
        place: placeIn(account, said.field, said.path, line.replace(/^[\s*•-]+/, '').trim()),
        against: placeIn(account, `Jalon « ${milestone.title} »`, ['milestones', index]),
        message: `« ${milestone.title} » est ici le ${formatDate(date)}, et le ${formatDate(current)} dans le planning du même rapport.`,
        expected: formatDate(current),
        stated: formatDate(date),
      },
    ]
  })
}

/** The only milestone that may be meant. */
function meant(title: string, all: readonly Milestone[]): Milestone | undefined {
  const same = all.filter(each => isSameThing(each.title, title))
  return same.length === 1 ? same[0] : undefined
}
