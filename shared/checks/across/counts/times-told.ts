import { folded } from '../../../french/folded.ts'
import { figuresLike } from '../../reading/said.ts'
import type { Told } from '../../scene/scene.ts'

/** In how many texts of a document there are so many of them, or some of so many. */
export function timesTold(told: Told, noun: string, value: number): number {
  const digits = String(value).replace(/(?<=\d)(?=\d{3}$)/, ' ?')
  const count = new RegExp(
    `(?<![\\d.,])${digits} ${noun}[sx]?\\b|\\b${noun}[sx]?(?: [a-z]+)? sur (?:les |nos |vos )?${digits}\\b`,
  )
  return figuresLike(told, /\d/).filter(({ words }) => count.test(words)).length
}

/** « 180 entreprises », where the sheet tells whom the client sells to, are its « clients ». */
function isOnSheet({ client }: Told, { noun, value }: Count): boolean {
  const [digits] = /^\d+(?: \d{3})*/.exec(folded(client?.customers ?? '')) ?? []
  return noun === 'client' && Number(digits?.replaceAll(' ', '')) === value
}

type Count = { readonly noun: string; readonly value: number }

/** The one told less often is held to be wrong; of two told alike, the later one. */
export function wrongFirst<Claim extends Count>(
  told: Told,
  earlier: Claim,
  later: Claim,
): readonly [wrong: Claim, right: Claim] {
  const [before = 0, after = 0] = [earlier, later].map(
    each => timesTold(told, each.noun, each.value) + Number(isOnSheet(told, each)),
  )
  return after > before ? [earlier, later] : [later, earlier]
}
