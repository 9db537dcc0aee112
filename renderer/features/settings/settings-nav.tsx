import { firmId } from '../../storage/database/tables.ts'
import { useAskedSection } from '../../workbench/asked-section.ts'
import { goToPart } from './go-to-part.ts'
import styles from './settings.module.css'
import { usePartInView } from './use-part-in-view.ts'

const parts = [
  { id: 'identite', label: 'Identité' },
  { id: 'equipe', label: 'Équipe et prix' },
  { id: 'apparence', label: 'Apparence' },
  { id: 'modele-word', label: 'Modèle Word' },
  { id: 'calculs', label: 'TVA et calendrier' },
  { id: 'statut', label: 'Statut des missions' },
  { id: 'mentions', label: 'Mentions légales' },
  { id: 'clauses', label: 'Clauses' },
  { id: 'espace', label: 'Espace de travail' },
  { id: 'sauvegardes', label: 'Sauvegardes' },
  { id: 'corbeille', label: 'Corbeille' },
]

const ids = parts.map(({ id }) => id)

/** Brings a part into view and puts the keyboard in its first field. */
export function SettingsNav() {
  useAskedSection([firmId], goToPart)
  const inView = usePartInView(ids)
  return (
    <nav aria-label="Parties des réglages" className={styles.nav}>
      {parts.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={id === inView ? 'location' : undefined}
          onClick={() => goToPart(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
