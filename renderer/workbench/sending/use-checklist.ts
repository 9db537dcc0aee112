import { useMemo, useState } from 'react'
import { contentPoints, firmPoints } from '../../../shared/checks/sending/document-points.ts'
import { findingPoints } from '../../../shared/checks/sending/finding-points.ts'
import type { SendingPoint } from '../../../shared/checks/sending/point.ts'
import type { DocumentTree } from '../../../shared/documents/document-tree.ts'
import type { SentDocument } from '../../../shared/domain/document/sent-document.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { useFindings } from '../../storage/findings/findings.ts'
import { firm } from '../../storage/records/firm.ts'
import type { WorkbenchDocument } from '../workbench-document.ts'

export type Checklist = {
  readonly blocking: readonly SendingPoint[]
  readonly warnings: readonly SendingPoint[]
  readonly met: readonly SendingPoint[]
  readonly reasonFor: (code: string) => string
  readonly onReason: (code: string, reason: string) => void
  /** The warnings let pass, with their reasons. */
  readonly waivers: SentDocument['waivers']
  /** Nothing blocks, and every warning has its reason. */
  readonly isPassed: boolean
}

/** What must be seen to before the document leaves on that day; undefined while it is looked up. */
export function useChecklist(
  { kind, record, sending }: WorkbenchDocument,
  tree: DocumentTree,
  sentOn: string,
): Checklist | undefined {
  const ofKind = sending?.points
  const found = useQuery(
    async db => ofKind?.(db, sentOn) ?? firmPoints(await firm(db)),
    ofKind,
    sentOn,
  )
  const findings = useFindings()
  const contradictions = useMemo(
    () => findingPoints(findings ?? [], { id: record.id, kind }),
    [findings, record.id, kind],
  )
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const points = useMemo(
    () => found && [...found, ...contentPoints(kind, tree), ...contradictions],
    [found, kind, tree, contradictions],
  )
  return points && checklist(points, reasons, setReasons)
}

type Reasons = Readonly<Record<string, string>>

function checklist(
  points: readonly SendingPoint[],
  reasons: Reasons,
  setReasons: (change: (before: Reasons) => Reasons) => void,
): Checklist {
  const unmet = points.filter(point => !point.isMet)
  const blocking = unmet.filter(({ level }) => level === 'block')
  const warnings = unmet.filter(({ level }) => level === 'warn')
  const reasonFor = (code: string) => reasons[code] ?? ''
  const waivers = warnings.map(({ code, message }) => ({
    code,
    message,
    reason: reasonFor(code).trim(),
  }))
  return {
    blocking,
    warnings,
    met: points.filter(point => point.isMet),
    reasonFor,
    onReason: (code, reason) => setReasons(before => ({ ...before, [code]: reason })),
    waivers,
    isPassed: blocking.length === 0 && waivers.every(({ reason }) => reason !== ''),
  }
}
