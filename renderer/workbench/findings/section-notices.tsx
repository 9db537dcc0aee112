import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { SectionNotice } from '../../ui/page/section-notice.ts'
import type { useSectionFindings } from './document-findings.ts'
import { SectionFindings } from './section-findings.tsx'

type Found = ReturnType<typeof useSectionFindings>

const Notices = createContext<ReadonlyMap<string, ReactNode>>(new Map())

type Properties = { readonly found: Found; readonly children: ReactNode }

/** Around the sections of a record: each tells under its title what was found in its fields. */
export function SectionNotices({ found, children }: Properties) {
  // The same elements as long as nothing else was found: a key typed draws none of them again.
  const notices = useMemo(() => noticesOf(found), [found])
  return <Notices value={notices}>{children}</Notices>
}

/** Around one section, by the key under which links lead to it. */
export function Noticed({ section, children }: { section: string; children: ReactNode }) {
  const notice = useContext(Notices).get(section)
  const told = useMemo(() => ({ key: section, notice }), [section, notice])
  return <SectionNotice value={told}>{children}</SectionNotice>
}

function noticesOf(found: Found): ReadonlyMap<string, ReactNode> {
  return new Map(
    [...found].map(([key, own]) => [key, <SectionFindings key={key} findings={own} />]),
  )
}
