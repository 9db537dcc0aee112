import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { Client } from '../../../shared/domain/client.ts'
import type { Firm } from '../../../shared/domain/firm.ts'
import { clients } from '../../storage/clients.ts'
import { useDatabase } from '../../storage/database-context.tsx'
import { firm } from '../../storage/firm.ts'
import { useQuery } from '../../storage/use-query.ts'
import { showFailure } from '../../ui/save-outcome.tsx'
import { acceptBriefs, acceptWorkspace } from './accept.ts'
import { BriefReview, type Review } from './brief-review.tsx'
import type { ReadSource } from './imported-source.ts'
import styles from './imports.module.css'
import { Refusals } from './refusals.tsx'
import { WorkspaceReview } from './workspace-review.tsx'

type Properties = {
  readonly sources: readonly ReadSource[]
  readonly onBack: () => void
  readonly onDone: () => void
  readonly onImported: (missionId: string) => void
}

export function ReviewSources(properties: Properties) {
  const known = useQuery(clients)
  const house = useQuery(firm)
  if (known === undefined || house === undefined) return null
  return <Reviews {...properties} known={known} house={house} />
}

function Reviews({
  sources,
  known,
  house,
  onBack,
  onDone,
  onImported,
}: Properties & { readonly known: readonly Client[]; readonly house: Firm }) {
  const db = useDatabase()
  const [reviews, setReviews] = useState<readonly Review[]>(() => reviewsOf(sources))
  const [isBusy, setBusy] = useState(false)
  const workspace = sources.find(source => source.kind === 'workspace')?.workspace

  async function accept() {
    setBusy(true)
    try {
      if (workspace !== undefined) await acceptWorkspace(db, workspace)
      const mission = await acceptBriefs(db, reviews, known)
      if (mission === undefined) onDone()
      else onImported(mission)
    } catch (error) {
      showFailure(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }

  return (
    <div className={styles.stack}>
      <Refusals sources={sources} />
      {workspace !== undefined && <WorkspaceReview workspace={workspace} />}
      {reviews.map((review, index) => (
        <BriefReview
          key={review.mission.id}
          review={review}
          known={known}
          firm={house}
          onChange={changed => setReviews(before => before.with(index, changed))}
        />
      ))}
      <Group justify="space-between" className={styles.foot}>
        <Text size="sm" c="dimmed">
          Rien n’est encore créé. Un import s’annule en une fois.
        </Text>
        <Group gap="xs">
          <Button size="sm" variant="default" onClick={onBack}>
            Autre fichier
          </Button>
          <Button
            size="sm"
            loading={isBusy}
            disabled={reviews.some(({ client }) => client.name.trim() === '')}
            onClick={accept}
            data-autofocus
          >
            {acceptLabel(reviews.length, workspace !== undefined)}
          </Button>
        </Group>
      </Group>
    </div>
  )
}

function reviewsOf(sources: readonly ReadSource[]): Review[] {
  return sources
    .filter(source => source.kind === 'brief')
    .map(source => ({ ...source, joins: true }))
}

function acceptLabel(briefs: number, hasWorkspace: boolean): string {
  if (briefs === 0 && hasWorkspace) return 'Ouvrir cet espace'
  return briefs < 2 ? 'Créer la mission' : `Créer les ${briefs} missions`
}
