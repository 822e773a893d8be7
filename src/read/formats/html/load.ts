import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Loads a library at its first use: only those who read HTML wait for it. */
const once = <T>(load: () => T): (() => T) => {
  let held: { readonly value: T } | null = null
  return () => {
    held ??= { value: load() }
    return held.value
  }
}

export const parse5 = once((): typeof import('parse5') => require('parse5'))
export const linkedom = once((): typeof import('linkedom') => require('linkedom'))
export const readability = once((): typeof import('@mozilla/readability') => require('@mozilla/readability'))
