import type { ReactNode } from 'react'
import { createContext } from 'react'

/** What the page around a section tells of it. */
type ToldSection = {
  /** By which a link elsewhere leads to it. */
  readonly key: string
  /** What stands under its title. */
  readonly notice: ReactNode
}

export const SectionNotice = createContext<ToldSection | undefined>(undefined)
