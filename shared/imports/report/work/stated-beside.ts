import type { Entry } from '../../outline/entry.ts'

/** A piece of work by its name, then how far it has come, then what is told of it. */
export type StatedBeside = {
  readonly title: string
  readonly state: string
  readonly told: string
}

/** « **Reprise du stock** — 🔄 en cours (40 %), 2 dépôts sur 5 », « Formation – terminée, 12 caristes ». */
export function statedBeside({ kind, markdown }: Entry): StatedBeside | undefined {
  if (kind === 'row') return undefined
  const found = inBold.exec(markdown) ?? plain.exec(markdown.replace(emphasised, '$1$3'))
  const [, title = '', state = ''] = found ?? []
  if (found === null || hasState.test(title)) return undefined
  return { title: title.trim(), state, told: withoutItsState(state) }
}

/** « **Reprise** 🔄 en cours (5 sites sur 8, soit 63 %) »: its state, and no more than what stands in brackets. */
export function isStateAlone(each: Entry): boolean {
  const told = statedBeside(each)?.told
  return told === '' || (told !== undefined && inBrackets.test(told))
}

const sign = '[✅✔☑🔄🚧⏳⬜☐⏸❌⚠🟢🟠🟡🔴]'
const named =
  '(?:terminée?s?|achevée?s?|finalisée?s?|livrée?s?|remise?s?|faite?s?|validée?s?|close?s?|en (?:cours|retard|attente)|à (?:venir|faire|lancer|démarrer)|(?:non |pas (?:encore )?)?(?:démarrée?s?|commencée?s?|lancée?s?)|reportée?s?|suspendue?s?|planifiée?s?|prévue?s?|\\d{1,3}\\s?%)'
const after =
  '(?=\\s*(?:$|[,;:.(–—-])|\\s(?:le|la|au|aux|à|en|depuis|avec|par|sur|pour|du|de|des|fin|mi|début|dès|\\d))'
const state = `(?:${sign}|${named}${after})`

const inBrackets = new RegExp(`^(?:${named})?\\s*\\([^()]*\\)\\\\?$`, 'iu')
const inBold = new RegExp(
  `^\\*\\*([^*]{1,90}[^*:\\s])\\*\\*\\s*(?:[–—:-]\\s+|(?=${sign}))(${state}.*)$`,
  'isu',
)
const plain = new RegExp(`^([^*|:]{2,90}?)\\s+(?:[–—-]\\s+|(?=${sign}))(${state}.*)$`, 'isu')
/** « Formation – *en cours, 50 %* (3 sur 6) » */
const emphasised = /(\s[–—-]\s+)(\*{1,2}|_)(?=\S)([^*_]+)\2/gu
const hasState = new RegExp(sign, 'u')

/** What the status and the progress of the work already say. */
function withoutItsState(text: string): string {
  return text.replace(leading, '').replace(leadingState, '').trim()
}

const leading = new RegExp(`^(?:${sign}\\ufe0f?\\s*)+`, 'u')
const leadingState = new RegExp(
  `^${named}(?:\\s*\\(\\s*\\d{1,3}\\s?%\\s*\\)|,?\\s(?:à\\s)?\\d{1,3}\\s?%)?\\s*(?:$|[,;:.–—-]\\s*|(?=\\())`,
  'iu',
)
