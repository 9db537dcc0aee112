import styles from './settings.module.css'

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
  { id: 'corbeille', label: 'Corbeille' },
]

/** Brings a part into view and puts the keyboard in its first field. */
export function SettingsNav() {
  return (
    <nav aria-label="Parties des réglages" className={styles.nav}>
      {parts.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          {label}
        </button>
      ))}
    </nav>
  )
}

function goTo(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'start' })
  part?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}
