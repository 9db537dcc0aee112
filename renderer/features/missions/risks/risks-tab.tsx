import { setter } from '../../../records/editing.ts'
import { RiskTable } from '../../../records/risk-table.tsx'
import { Section } from '../../../ui/page/section.tsx'
import { Noticed } from '../../../workbench/findings/section-notices.tsx'
import type { MissionTab } from '../editing.ts'
import { RiskMatrix } from './risk-matrix.tsx'

export function RisksTab({ mission, edit }: MissionTab) {
  return (
    <>
      <Noticed section="risks">
        {' '}
        <Section title="Risques" description={mission.risks.length === 0 ? whatFor : undefined}>
          <RiskTable rows={mission.risks} onChange={setter(edit, 'risks', 'Risques modifiés')} />
        </Section>
      </Noticed>
      {mission.risks.length > 0 && (
        <Section title="Matrice" description="Les numéros renvoient à l’ordre de la liste.">
          <RiskMatrix risks={mission.risks} />
        </Section>
      )}
    </>
  )
}

const whatFor =
  'Ce qui peut retarder ou renchérir la mission, et la parade prévue. La matrice se dessine dès le premier risque.'
