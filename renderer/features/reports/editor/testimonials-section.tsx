import { Text } from '@mantine/core'
import { hasConsent } from '../../../../shared/domain/reference/testimonial.ts'
import { formatDate } from '../../../../shared/french/writing.ts'
import { useQuery } from '../../../storage/database/use-query.ts'
import { followUpsOf } from '../../../storage/records/follow-ups.ts'
import { Section } from '../../../ui/page/section.tsx'
import { StatusBadge } from '../../../ui/page/status-badge.tsx'
import styles from './report-editor.module.css'
import type { ReportFields } from './section.ts'

/** Gathered by the follow-ups; printed where the client consents. */
export function TestimonialsSection({ report: { missionId = '' } }: ReportFields) {
  const followUps = useQuery(db => followUpsOf(db, missionId), missionId) ?? []
  const told = followUps.flatMap(({ id, due, testimonial }) =>
    testimonial === undefined ? [] : [{ id, due, ...testimonial }],
  )
  return (
    <Section
      title="Témoignages"
      description={'Recueillis dans le suivi de la mission, imprimés avec l’accord du client.'}
    >
      {told.length === 0 && (
        <p className={styles.hint}>Aucun témoignage n’a encore été recueilli.</p>
      )}
      {told.map(each => (
        <figure key={each.id} className={styles.testimonial}>
          <blockquote>{each.text}</blockquote>
          <figcaption>
            <StatusBadge tone={hasConsent(each) ? 'good' : 'warning'}>
              {hasConsent(each) ? 'Imprimé' : 'Sans accord, non imprimé'}
            </StatusBadge>
            <Text component="span" size="xs" c="dimmed">
              {`Suivi du ${formatDate(each.due)}`}
            </Text>
          </figcaption>
        </figure>
      ))}
    </Section>
  )
}
