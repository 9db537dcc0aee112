import { useEffect, useState } from 'react'

/** Which part of the settings one is reading: the one that crosses the upper part of the window. */
export function usePartInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<string>()
  useEffect(() => {
    const seen = new Set<string>()
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id)
          else seen.delete(target.id)
        }
        setInView(ids.find(id => seen.has(id)))
      },
      { rootMargin: readingBand },
    )
    for (const id of ids) {
      const part = window.document.getElementById(id)
      if (part !== null) observer.observe(part)
    }
    return () => observer.disconnect()
  }, [ids])
  return inView
}

/** From a sixth of the window's height to a quarter. */
const readingBand = '-16% 0px -75% 0px'
