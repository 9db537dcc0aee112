import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { StorageFailure } from '../../storage/changes/failure.ts'

/** Tells of every write that failed and that nobody else has told of. */
export function useStorageFailures(): void {
  useEffect(() => {
    const tell = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof StorageFailure)) return
      event.preventDefault()
      notifications.show({ color: 'red', message: event.reason.message, autoClose: false })
    }
    window.addEventListener('unhandledrejection', tell)
    return () => window.removeEventListener('unhandledrejection', tell)
  }, [])
}
