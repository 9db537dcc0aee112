import type { Brand } from './firm.ts'

/** A look to start from: what it sets, the firm then adjusts. */
export type Look = {
  readonly key: string
  readonly name: string
  readonly description: string
  readonly brand: Pick<Brand, 'primaryColor' | 'secondaryColor' | 'font' | 'headingFont' | 'cover'>
}

export const looks: readonly Look[] = [
  {
    key: 'classique',
    name: 'Classique',
    description: 'Bleu et ocre, Calibri, page de couverture',
    brand: {
      primaryColor: '#1f4e79',
      secondaryColor: '#b97f1f',
      font: 'Calibri',
      headingFont: 'Calibri',
      cover: true,
    },
  },
  {
    key: 'editorial',
    name: 'Éditorial',
    description: 'Grenat et sable, titres en Cambria, page de couverture',
    brand: {
      primaryColor: '#7a1f3d',
      secondaryColor: '#b08d57',
      font: 'Calibri',
      headingFont: 'Cambria',
      cover: true,
    },
  },
  {
    key: 'sobre',
    name: 'Sobre',
    description: 'Anthracite et vert, Arial, titre en haut de la première page',
    brand: {
      primaryColor: '#2b343c',
      secondaryColor: '#2a7f72',
      font: 'Arial',
      headingFont: 'Arial',
      cover: false,
    },
  },
]

/** The look in place of the former one; the logo and the firm's own words stay. */
export function withLook(brand: Brand, look: Look): Brand {
  return { ...brand, ...look.brand }
}

/** The look that the firm has not touched since it chose it. */
export function lookOf(brand: Brand): Look | undefined {
  return looks.find(look =>
    Object.entries(look.brand).every(([key, value]) => brand[key as keyof Brand] === value),
  )
}
