import { contentsInWords, contentsOf } from '../../../shared/domain/workspace/snapshot.ts'
import { formatNumber, noBreakSpace, typeset } from '../../../shared/french/writing.ts'
import type { Recovery } from '../../storage/journal/recovery.ts'
import type { WorkAhead } from '../../storage/journal/work-ahead.ts'
import { momentText } from '../../ui/moment-text.ts'

export function recoveryTitle(recovery: Recovery): string {
  const isSnapshot = recovery.changes.length === 0
  const what = isSnapshot ? 'la sauvegarde du' : 'votre travail jusqu’au'
  return `Reprendre ${what} ${momentText(momentOf(recovery))}`
}

/** « Cap : 6 missions, 4 propositions, 58 fiches en tout. La sauvegarde du … et 12 changements notés depuis. » */
export function recoveryText({ workspace, base, changes }: Recovery): string {
  const { name } = workspace.firm
  const contents = `${name === '' ? '' : `${name} : `}${contentsInWords(contentsOf(workspace))}.`
  if (changes.length > 0) return `${contents} ${madeOf(base, changes.length)}.`
  const isReduced = typeof base === 'object' && base.isReduced
  return isReduced ? `${contents} Bien moins que la précédente.` : contents
}

/** Where the data lack the last `count` changes that were noted. */
export function behindText(recovery: Recovery, { count, isKept }: WorkAhead): string {
  const last = recovery.changes.at(-1)
  const moment = momentText(momentOf(recovery))
  const what = last === undefined ? '' : ` (« ${last.what} »)`
  const noted =
    count === 1
      ? `${one}, le ${moment}`
      : `${countedChanges(count)} ${lost}, le dernier le ${moment}`
  const promise = isKept ? ' Quoi que vous choisissiez, rien n’est perdu.' : ''
  return `Établi a noté à part ${noted}${what}.${promise}`
}

/** What becomes of the changes where they are not taken back. */
export function leftText({ isKept }: Pick<WorkAhead, 'isKept'>): string {
  if (isKept) return 'Ce que vous ne reprenez pas reste dans Réglages, Sauvegardes.'
  return 'Ces changements n’ont pas pu être sauvegardés (disque plein ou protégé) : sans les reprendre, vous les perdez.'
}

const lost = 'que ces données n’ont plus'
const one = `un changement ${lost}`

/** What cannot be put together again. */
export function unreadableAheadText(count: number): string {
  const noted = count === 1 ? 'un changement' : countedChanges(count)
  return `Établi avait noté ${noted} de plus que ces données n’en ont, sans pouvoir les relire. Vérifiez vos dernières saisies.`
}

/** What was noted after what is taken back. */
export function unreadText(count: number): string {
  if (count === 1) return 'Un changement noté ensuite est illisible : il n’est pas repris.'
  return `${countedChanges(count)} notés ensuite sont illisibles : ils ne sont pas repris.`
}

/** Of the last change in it, as far as is known. */
function momentOf({ base, changes }: Recovery): string {
  const last = changes.at(-1)
  return last?.at ?? (typeof base === 'object' ? base.takenAt : '')
}

function madeOf(base: Recovery['base'], count: number): string {
  const noted = count === 1 ? 'un changement noté' : `${countedChanges(count)} notés`
  if (base === 'nothing') return `${capitalised(noted)} depuis le début`
  if (base === 'store') return `Ce qui est ici, et ${noted} depuis`
  return `La sauvegarde du ${momentText(base.takenAt)}, et ${noted} depuis`
}

/** « 12 changements », on one line. */
function countedChanges(count: number): string {
  return `${formatNumber(count)}${noBreakSpace}changements`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** What the page says of edits that still wait, at start. */
export function unsavedText(count: number): string {
  return typeset(
    count === 1
      ? 'Une modification tapée juste avant la fermeture n’a pas pu être enregistrée : elle reste de côté jusqu’au prochain démarrage.'
      : `${count} modifications tapées juste avant la fermeture n’ont pas pu être enregistrées : elles restent de côté jusqu’au prochain démarrage.`,
  )
}
