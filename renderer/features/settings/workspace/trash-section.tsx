import { Button } from '@mantine/core'
import type { EtabliDatabase } from '../../../storage/database/database.ts'
import { useQuery } from '../../../storage/database/use-query.ts'
import { type Disposable, restore, trash } from '../../../storage/records/trash.ts'
import { momentText } from '../../../ui/moment-text.ts'
import { Section } from '../../../ui/page/section.tsx'
import styles from '../settings.module.css'

export function TrashSection({ db }: { readonly db: EtabliDatabase }) {
  const items = useQuery(trash) ?? []
  return (
    <div id="corbeille">
      <Section
        title="Corbeille"
        description={'Rien n’est jamais effacé\u00a0: ce qui est supprimé attend ici.'}
      >
        {items.length === 0 && <p className={styles.source}>La corbeille est vide.</p>}
        <ul className={styles.trash}>
          {items.map(item => (
            <li key={item.id}>
              <span className={styles.trashKind}>{kinds[item.table]}</span>
              <span>
                {item.name || 'Sans nom'}
                {item.detail !== '' && <span className={styles.trashDetail}>{item.detail}</span>}
              </span>
              <span className={styles.source}>{`depuis le ${momentText(item.deletedAt)}`}</span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Restaurer : ${[item.name, item.detail].filter(part => part !== '').join(', ')}`}
                onClick={() => restore(db, item)}
              >
                Restaurer
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

const kinds: Record<Disposable, string> = {
  clients: 'Client',
  missions: 'Mission',
  proposals: 'Proposition',
  meetings: 'Compte-rendu',
  reports: 'Rapport',
  followUps: 'Suivi',
  playbooks: 'Méthode',
}
