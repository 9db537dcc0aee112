import { localToday } from '../../../shared/domain/calendar/calendar.ts'
import { useQuery } from '../../storage/database/use-query.ts'
import { lastWorkedOn, type WorkedOn } from '../../storage/records/last-worked-on.ts'
import { LinkList, LinkRow } from '../../ui/lists/link-list.tsx'
import { clockText, momentText } from '../../ui/moment-text.ts'
import { Section } from '../../ui/page/section.tsx'
import type { Names } from './use-work.ts'

export type OpenWork = (record: Pick<WorkedOn, 'noun' | 'id'>) => void

type Properties = {
  readonly names: Names
  readonly today: string
  readonly onOpen: OpenWork
}

/** Where one stopped; nothing as long as nothing was written. */
export function WorkAgain({ names, today, onOpen }: Properties) {
  const records = useQuery(db => lastWorkedOn(db, shown)) ?? []
  if (records.length === 0) return null
  return (
    <Section title="Reprendre">
      <LinkList>
        {records.map(record => (
          <LinkRow
            key={record.id}
            title={record.title || 'Sans titre'}
            detail={detailOf(record, names, today)}
            onOpen={() => onOpen(record)}
          />
        ))}
      </LinkList>
    </Section>
  )
}

const shown = 5

const nouns: Record<WorkedOn['noun'], string> = {
  mission: 'Mission',
  proposal: 'Proposition',
  report: 'Rapport',
  meeting: 'Compte-rendu',
  playbook: 'Méthode',
}

function detailOf({ noun, clientId, at }: WorkedOn, names: Names, today: string): string {
  const isToday = localToday(new Date(at)) === today
  const parts = [
    nouns[noun],
    clientId === undefined ? '' : names.clientNamed(clientId),
    isToday ? `aujourd’hui à ${clockText(at)}` : momentText(at),
  ]
  return parts.filter(part => part !== '').join(' · ')
}
