/** Out of the trash. */
export function isKept({ deletedAt }: { readonly deletedAt?: string | undefined }): boolean {
  return deletedAt === undefined
}
