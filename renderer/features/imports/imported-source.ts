import type { Client } from '../../../shared/domain/client.ts'
import type { Mission } from '../../../shared/domain/mission.ts'
import { parseWorkspace, type Workspace } from '../../../shared/domain/workspace.ts'
import { importBrief } from '../../../shared/imports/brief.ts'
import { decodeText } from '../../../shared/imports/decode-text.ts'

/** A file or a pasted text; `name` is how it is spoken of. */
export type Source = { readonly name: string; readonly bytes: Uint8Array }

export type Unrecognised = {
  readonly heading?: string
  readonly line: number
  readonly text: string
}

export type ReadBrief = {
  readonly kind: 'brief'
  readonly name: string
  readonly client: Client
  readonly mission: Mission
  readonly recognised: readonly { readonly label: string; readonly count: number }[]
  readonly unrecognised: readonly Unrecognised[]
  /** Its accents had been damaged, and were put right. */
  readonly repaired: boolean
}

/** `reason`: one French sentence. */
export type ReadSource =
  | ReadBrief
  | { readonly kind: 'workspace'; readonly name: string; readonly workspace: Workspace }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string }

type Making = { readonly newId: () => string; readonly today: string }

/** What a source would bring in; nothing is stored. */
export function readSource({ name, bytes }: Source, making: Making): ReadSource {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return { ...decoded, name }
  const { text, repaired } = decoded
  if (looksLikeWorkspace(name, text)) return { ...parseWorkspace(jsonIn(text)), name }
  const brief = importBrief(text, making)
  return brief.kind === 'refused' ? { ...brief, name } : { ...brief, name, repaired }
}

function looksLikeWorkspace(name: string, text: string): boolean {
  return /\.json$/i.test(name) || /^\s*\{[\s\S]{0,400}"etabli-workspace"/.test(text)
}

/** Nothing where the text is not JSON: parsing then says that it is no workspace. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
