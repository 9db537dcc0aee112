import type { ReferenceUse } from '../../../shared/domain/reference/reference-use.ts'
import { StatusBadge, type Tone } from '../../ui/page/status-badge.tsx'

export function ReferenceBadge({ kind }: { readonly kind: ReferenceUse['kind'] }) {
  const { tone, label } = looks[kind]
  return <StatusBadge tone={tone}>{label}</StatusBadge>
}

const looks: Record<ReferenceUse['kind'], { readonly tone: Tone; readonly label: string }> = {
  named: { tone: 'good', label: 'Avec le nom' },
  anonymous: { tone: 'info', label: 'Anonyme' },
  none: { tone: 'neutral', label: 'Pas encore' },
}
