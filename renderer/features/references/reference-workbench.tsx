import { Anchor } from '@mantine/core'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { referenceChecklist } from '../../../shared/checks/sending/reference-checklist.ts'
import { type ReferenceSources, referenceSheet } from '../../../shared/documents/reference-sheet.ts'
import type { Client } from '../../../shared/domain/client/client.ts'
import {
  anonymousReferenceFileName,
  referenceFileName,
} from '../../../shared/domain/document/delivery-file-names.ts'
import type { Firm } from '../../../shared/domain/firm/firm.ts'
import type { FollowUp } from '../../../shared/domain/follow-up/follow-up.ts'
import type { Mission } from '../../../shared/domain/mission/mission.ts'
import { lastReport } from '../../../shared/domain/reference/missions.ts'
import {
  isAnonymous,
  type ReferenceUse,
  referenceUse,
} from '../../../shared/domain/reference/reference-use.ts'
import type { Report } from '../../../shared/domain/report/report.ts'
import type { Edit } from '../../records/editing.ts'
import { DocumentWorkbench } from '../../workbench/document-workbench.tsx'
import type { WorkbenchDocument } from '../../workbench/workbench-document.ts'
import { cluesIn } from './clues-in.ts'
import { referenceSections } from './editor/sections.ts'
import { ReferenceBadge } from './reference-badge.tsx'

type Properties = {
  readonly mission: Mission
  readonly client: Client
  readonly firm: Firm
  readonly reports: readonly Report[]
  readonly followUps: readonly FollowUp[]
  readonly today: string
  readonly edit: Edit<Mission>
  readonly state: 'saved' | 'saving' | 'failed'
  readonly onOpenMission: (id: string) => void
  readonly onOpenFollowUps: () => void
  readonly onOpenSettings: () => void
}

/** How a finished mission is shown, beside the page that is shown. */
export function ReferenceWorkbench(properties: Properties) {
  const { mission, client, firm, reports, followUps, today, edit, state } = properties
  const use = useMemo(
    () => referenceUse({ mission, reports, followUps, today }),
    [mission, reports, followUps, today],
  )
  const anonymous = isAnonymous(mission, use)
  const document = useSheet(properties, use, anonymous)
  const settled = useDeferredValue(document.tree)
  const clues = useMemo(
    () => (anonymous ? cluesIn(settled(), firm, mission) : []),
    [settled, anonymous, firm, mission],
  )
  return (
    <DocumentWorkbench
      title={mission.title || 'Mission sans titre'}
      subtitle={
        <>
          <ReferenceBadge kind={use.kind} />
          <span>{client.name}</span>
          <Anchor component="button" size="sm" onClick={() => properties.onOpenMission(mission.id)}>
            Voir la mission
          </Anchor>
        </>
      }
      document={document}
      sections={referenceSections}
      fields={{
        mission,
        use,
        anonymous,
        clues,
        followUps,
        hasReportedKpis: (lastReport(mission, reports)?.kpis.length ?? 0) > 0,
        edit,
        onOpenFollowUps: properties.onOpenFollowUps,
      }}
      state={state}
    />
  )
}

function useSheet(
  properties: Properties,
  use: ReferenceUse,
  anonymous: boolean,
): WorkbenchDocument {
  const { mission, client, firm, reports, followUps, today, onOpenSettings } = properties
  const tree = useCallback(() => {
    const sources: ReferenceSources = {
      mission,
      client,
      firm,
      followUps,
      today,
      report: lastReport(mission, reports),
      ...(anonymous && { anonymous: { hidden: [] } }),
    }
    return referenceSheet(sources)
  }, [mission, client, firm, reports, followUps, today, anonymous])
  return {
    kind: 'reference',
    record: mission,
    tree,
    fileName: extension =>
      anonymous
        ? anonymousReferenceFileName(client, today, extension)
        : referenceFileName(mission, client, today, extension),
    // It is about the client, and goes to somebody else.
    sending: {
      missionId: mission.id,
      points: useCallback(
        async () => referenceChecklist({ mission, followUps, use, firm }),
        [mission, followUps, use, firm],
      ),
      onOpenSettings,
    },
  }
}
