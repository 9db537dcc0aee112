import type { ReactNode } from 'react'
import { createContext } from 'react'

/** What stands under the title of a section, told by the page around it. */
export const SectionNotice = createContext<ReactNode>(undefined)
