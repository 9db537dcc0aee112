import type { ComponentType } from 'react'

/** A part of the editor; `Fields` is what all of its parts are given. */
export type WorkbenchSection<Fields> = {
  readonly key: string
  readonly label: string
  /** The document's heading over what this section fills in, or how it begins; none for its first page. */
  readonly heading?: string
  /** How many points of it are to be seen to, marked beside its label. */
  readonly warnings?: (fields: Fields) => number
  /** In `memo`, drawn again only when what it reads has changed: a key must cost one section. */
  readonly Fields: ComponentType<Fields & SectionKey>
}

/** For one component that draws several sections. */
export type SectionKey = { readonly section: string }
