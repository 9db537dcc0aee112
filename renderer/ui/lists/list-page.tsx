import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './list-page.module.css'

/** A page whose table scrolls under its header and its filters. */
export function ListPage({ children }: { readonly children: ReactNode }) {
  return <div className={styles.page}>{children}</div>
}

type FilterProperties = {
  /** What is searched: `Rechercher un compte-rendu`. */
  readonly label: string
  readonly placeholder: string
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Other ways to narrow the list. */
  readonly children?: ReactNode
}

export function ListFilters({ label, placeholder, search, onSearch, children }: FilterProperties) {
  return (
    <div className={styles.filters}>
      <TextInput
        aria-label={label}
        placeholder={placeholder}
        size="sm"
        leftSection={<IconSearch size={15} />}
        className={styles.search ?? ''}
        value={search}
        onChange={event => onSearch(event.currentTarget.value)}
      />
      {children}
    </div>
  )
}
