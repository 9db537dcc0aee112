import type { Finding } from './findings/finding.ts'
import type { Scene } from './scene/scene.ts'

export type Rule = (scene: Scene) => Finding[]

/** The rules of a family. */
export type Rules = {
  /** Those that read the documents of one client, the firm and the day, and nothing else. */
  readonly ofClient: readonly Rule[]
  /** Those that read the documents of several clients together. */
  readonly ofFirm: readonly Rule[]
}
