/** A binary heap: `pop` gives the entry that `before` puts first. */
export interface Heap<Entry> {
  readonly push: (entry: Entry) => void
  readonly pop: () => Entry | undefined
}

export function heap<Entry>(before: (a: Entry, b: Entry) => boolean): Heap<Entry> {
  const entries: Entry[] = []
  const swap = (a: number, b: number): void => {
    const one = entries[a]
    const other = entries[b]
    if (one === undefined || other === undefined) return
    entries[a] = other
    entries[b] = one
  }
  const isBefore = (a: number, b: number): boolean => {
    const one = entries[a]
    const other = entries[b]
    return one !== undefined && other !== undefined && before(one, other)
  }
  return {
    push: (entry) => {
      entries.push(entry)
      let at = entries.length - 1
      while (at > 0) {
        const parent = (at - 1) >> 1
        if (!isBefore(at, parent)) return
        swap(at, parent)
        at = parent
      }
    },
    pop: () => {
      swap(0, entries.length - 1)
      const first = entries.pop()
      let at = 0
      for (;;) {
        const left = 2 * at + 1
        const child = isBefore(left + 1, left) ? left + 1 : left
        if (!isBefore(child, at)) return first
        swap(child, at)
        at = child
      }
    },
  }
}
