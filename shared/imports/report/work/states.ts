import type { Deliverable } from '../../../domain/plan/plan.ts'
import type { Report } from '../../../domain/report/report.ts'
import { bareWords } from '../../../french/bare-words.ts'
import { firstPercent, toNumber } from '../../../french/figures/numbers.ts'
import { pattern } from '../../../french/pattern.ts'

/** What words and signs say of a mission: « 🟢 ON TRACK », « vigilance », « terminée avec succès ». */
export function reportStatus(text: string): Report['status'] | undefined {
  const words = withSigns(withoutPast(text)).replace(denied, ' ')
  if (/🔴|⛔|\brouge\b|\bcritique\b|en echec|\boff track\b|fort retard/u.test(words)) return 'red'
  if (
    /🟠|🟡|⚠|\b(?:orange|ambre|jaune|vigilance|attention|at risk|a risque|sous surveillance|retard)\b/u.test(
      words,
    )
  )
    return 'amber'
  if (/\b(?:succes|termine[es]*|clos[e]?|cloture[e]?|acheve[e]?|livre[e]?)\b/.test(words))
    return 'done'
  if (
    /🟢|\b(?:vert|on track|conforme|en bonne voie|nominal|favorable|sous controle|dans les (?:temps|clous|delais))\b/u.test(
      words,
    )
  )
    return 'green'
  return undefined
}

/** « 🟢 ON TRACK (orange au trimestre précédent) »: what it was before. */
function withoutPast(text: string): string {
  return /\(|contre|lieu/u.test(text) ? text.replace(past, ' ').replace(insteadOf, ' ') : text
}

const past = pattern('giu')`
  \([^()]*(?:
    (?<!\p{L})(?:
      précédente?|derni(?:er|ère)|passée?|avant|auparavant|jusqu|était|étions|contre|au lieu
      |janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    )(?!\p{L})
  )[^()]*\)
`
const insteadOf =
  /,?\s(?:contre|au lieu (?:de |d[’']))\s?(?:l[’']|le |du )?(?:[🟢🟡🟠🔴]\ufe0f?\s*)?(?:vert|orange|rouge|jaune|ambre)?/giu

/** « aucun retard », « n’est pas terminée », « non clos » */
const denied = pattern('g')`
  \b(?:aucun|sans(?: aucun)?|pas (?:de|en)) (?:retard|alerte|risque|derive)s?\b
  |\b(?:non|pas(?: encore| tout a fait| totalement| entierement)?) (?=termine|clos|cloture|acheve|livre|conforme)
  [a-z]+
`

export type Progress = Pick<Deliverable, 'status' | 'progress'>

/** « ✅ TERMINÉ », « 🔄 EN COURS (30%) », « 100% complété ». A task under way is not done, whatever the tick says. */
export function progressIn(text: string): Progress | undefined {
  const words = withSigns(text)
  const percent = shareDone(text)
  const progress = percent === undefined ? {} : { progress: percent }
  if (notBegun.test(words)) {
    return { status: 'todo', ...progress }
  }
  if (
    /\b(?:en (?:cours|redaction|preparation|relecture|recette)|demarre|commence|partiel|doing|wip)|🔄|🚧/u.test(
      words,
    )
  ) {
    return { status: 'doing', ...progress }
  }
  if (
    /\b(?:termine|complete|accepte|livre|remis|rendu|fait|realise|valide|finalise|choisi|clos|done)[es]*\b|✅|✔|☑/u.test(
      words,
    )
  ) {
    return {
      status: 'done',
      ...(percent === undefined || percent === 100 ? { progress: 100 } : progress),
    }
  }
  if (percent === undefined) return undefined
  return { status: percent === 100 ? 'done' : percent === 0 ? 'todo' : 'doing', progress: percent }
}

const notBegun = pattern('u')`
  \b(?:a venir|a faire|planifie|todo)\b
  |^(?:\d{1,3} ?% )?(?:reste )?a (?:
    demarrer|lancer|commencer|engager|initier|entamer|planifier|programmer|realiser|produire|rediger
  )\b
  |\b(?:reporte|repousse|differe)e?s? (?:a|au|en|de|du|jusqu|sine)\b
  |\b(?:abandonne|annule)e?s?\b
  |\b(?:non|pas(?: encore)?) (?:
    demarre|debute|commence|entame|remis|livre|rendu|faite?|realise|termine|traite|lance|engage
  )
  |⏳|⬜|☐|⏸
`

/** « 30 % », « (30 %) », « soit 80 % », « 45 % réalisé »; not « écart constaté : 3 % » nor « -5 % ». */
function shareDone(text: string): number | undefined {
  const isNamed = /\d\s?%\s*(?:d[’']avancement|complét|réalis|termin|fait|avanc|achev|livr)/iu
  const stated = /\((?:avancement|réalisé|fait)\s*:?\s*(\d{1,3}(?:[.,]\d+)?)\s?%/iu.exec(text)?.[1]
  if (stated !== undefined) return toNumber(stated)
  const told = text.replace(/\([^()]*:[^()]*\)/g, ' ')
  return shareAlone.test(told) || isNamed.test(told) ? firstPercent(told) : undefined
}

const shareAlone = pattern('iu')`
  (?:
    ^[^\p{L}\d+−-]*|[(:–—]\s*
    |(?<!\p{L})(?:
      soit|à|av\.|avancement|environ|~
      |(?:en cours|démarrée?|commencée?|entamée?|terminée?|à (?:faire|venir)),
    )\s*
  )
  \d+(?:[.,]\d+)?\s?%
  (?!
    \s*(?:
      de|du|des|sans|avec
      |(?:conforme|satisfait|correct|valide|accepté|juste|favorable|positif)e?s?
    )(?!\p{L})
  )
`

/**
 * What several lines say of one piece of work: the first that tells a state, with the first figure told of
 * it. « TERMINÉ » over « Statut : terminé (90 %) » is finished at 90 %.
 */
export function progressAmong(texts: readonly string[]): Progress | undefined {
  const found = texts.map(progressIn).filter(each => each !== undefined)
  const figure = texts.map(shareDone).find(percent => percent !== undefined)
  const [first] = found
  if (first === undefined || figure === undefined) return first
  const status = first.status === 'todo' && figure > 0 && figure < 100 ? 'doing' : first.status
  return { status, progress: figure }
}

/** A title without the state that is written beside it. */
export function withoutState(text: string): string {
  const title = withoutStateBeside(text)
  return title === text.trim() ? title : title.replace(/\s*:$/, '')
}

function withoutStateBeside(text: string): string {
  return text
    .replace(/\s*[✅✔☑🔄🚧⏳⏸❌⚠🟢🟠🟡🔴]\ufe0f?.*$/u, '')
    .replace(
      /\s*\?{0,2}\s*[([:–—-]?\s*(?<!\p{L})(?:TERMINÉE?S?|TERMINEE?S?|EN COURS|EN ATTENTE|À VENIR|LIVRÉE?S?|À FAIRE|DONE)(?!\p{L}).*$/u,
      '',
    )
    .replace(stateAtEnd, '')
    .replace(
      /\s*\((?:\d{1,3}\s?%(?!\s(?:de|du|des|sans|avec)\s)|à venir|en cours|terminée?|livrée?|(?:non )?(?:remise?|livrée?|rendue?)|à faire)[^)]*\)\s*$/iu,
      '',
    )
    .replace(/\s+[–—-]+\s*$/u, '')
    .trim()
}

const stateAtEnd = pattern('iu')`
  \s+[–—:-]\s*(?:
    terminée?s?|en cours|en attente|à venir|livrée?s?|à faire|faite?s?|(?:non )?démarrée?s?
    |validée?s?
    |(?:à\s)?\d{1,3}\s?%(?:\s(?:réalisée?s?|faite?s?|avancée?s?|d[’']avancement))?
  )(?:,?\s(?:à\s)?\d{1,3}\s?%)?(?:\s*\([^()]*\))?\s*$
`

/** Folding keeps letters and figures only. */
function withSigns(text: string): string {
  return `${bareWords(text)} ${text.replace(/[\p{L}\p{N}]/gu, '')}`
}
