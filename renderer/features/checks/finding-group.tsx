import { Button } from '@mantine/core'
import { useState } from 'react'
import { isError, isOpen } from '../../../shared/checks/findings/finding.ts'
import { findingInWords } from '../../../shared/checks/findings/place-in-words.ts'
import { FirstFew } from '../../ui/lists/first-few.tsx'
import { Section } from '../../ui/page/section.tsx'
import { FindingList } from '../../workbench/findings/finding-list.tsx'
import { JustifyDialog } from '../../workbench/findings/justify-dialog.tsx'
import { useOpenPlace } from '../../workbench/findings/open-place.ts'
import type { FindingGroup, Grouping } from './finding-groups.ts'

type Properties = { readonly group: FindingGroup; readonly grouping: Grouping }

/** What was found in one document, or of one kind: then one reason may hold for all that are no errors. */
export function FindingGroupSection({ group: { title, findings }, grouping }: Properties) {
  const open = useOpenPlace()
  const [isJustifying, setJustifying] = useState(false)
  const toJustify = grouping === 'kind' && !findings.some(isError) ? findings.filter(isOpen) : []
  return (
    <Section
      title={`${findingInWords(title)} (${findings.length})`}
      actions={
        toJustify.length > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => setJustifying(true)}>
            {`Justifier les ${toJustify.length}…`}
          </Button>
        )
      }
    >
      <FirstFew
        items={findings}
        few={longGroup}
        moreLabel={count => `Voir les ${count} autres constats`}
      >
        {shown => <FindingList findings={shown} onOpen={open} isOfSeveral={grouping === 'kind'} />}
      </FirstFew>
      <JustifyDialog
        findings={isJustifying ? toJustify : undefined}
        onClose={() => setJustifying(false)}
      />
    </Section>
  )
}

const longGroup = 20
