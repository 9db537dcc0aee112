/** Words that join the others and name nothing, as they are searched. */
export const smallWords: readonly string[] =
  'de du des la le les un une et en a au aux l d par sur'.split(' ')
