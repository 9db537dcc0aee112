import { Button } from '@mantine/core'
import { useState } from 'react'
import type { FollowUp } from '../../../../shared/domain/follow-up/follow-up.ts'
import { followUpLabels } from '../../../../shared/domain/follow-up/kind.ts'
import { TestimonialFields } from '../../../records/testimonial-fields.tsx'
import { useDraft } from '../../../storage/drafts/use-draft.ts'
import { FieldGroup } from '../../../ui/fields/field-group.tsx'
import { Section } from '../../../ui/page/section.tsx'
import type { ReferenceFields } from './section.ts'

/** What the client said after the mission: printed with their consent alone. */
export function TestimonialSection({ mission, followUps, onOpenFollowUps }: ReferenceFields) {
  // One that is emptied stays to be written again.
  const [atFirst] = useState(() => new Set(followUps.filter(isTold).map(({ id }) => id)))
  const told = followUps.filter(each => isTold(each) || atFirst.has(each.id))
  return (
    <Section
      title="Témoignage"
      description={
        told.length === 0
          ? 'Aucun témoignage pour l’instant. Il se note pendant un suivi, et ne paraît qu’avec l’accord du client.'
          : undefined
      }
      actions={
        <Button size="compact-sm" variant="default" onClick={onOpenFollowUps}>
          Ouvrir les suivis
        </Button>
      }
    >
      {told.map(({ id }) => (
        <TestimonialOf key={id} id={id} scope={mission.id} />
      ))}
    </Section>
  )
}

function isTold({ testimonial }: FollowUp): boolean {
  return testimonial !== undefined
}

type Properties = { readonly id: string; readonly scope: string }

function TestimonialOf({ id, scope }: Properties) {
  const { row, edit } = useDraft('followUps', id, scope)
  if (row === undefined) return null
  return (
    <FieldGroup label={followUpLabels[row.kind]}>
      <TestimonialFields
        testimonial={row.testimonial}
        onChange={(testimonial: FollowUp['testimonial']) =>
          edit('Témoignage', before => ({ ...before, testimonial }))
        }
      />
    </FieldGroup>
  )
}
