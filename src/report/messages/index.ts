import type { Lang } from '../../model/readable.ts'
import { en } from './en.ts'
import { id } from './id.ts'
import type { Messages } from './messages.ts'

export const messages: Readonly<Record<Lang, Messages>> = { en, id }
