import type { Furniture } from '../lexicon/furniture-phrases.ts'
import type { BlockKind } from '../model/article.ts'
import type { Line } from './line.ts'

/** What a line is to its page: part of the article, or one kind of furniture. */
export type Role = BlockKind | Furniture | 'code' | 'date' | 'dateline' | 'masthead' | 'repeat'

/** A line and its role; null as long as no rule has spoken. */
export interface Mark {
  readonly line: Line
  readonly role: Role | null
}

/** A look at the whole page that settles the roles of some lines. */
export type Pass = (marks: readonly Mark[]) => readonly Mark[]

const blockKinds: ReadonlySet<string> = new Set<BlockKind>(['title', 'heading', 'paragraph', 'caption', 'item'])

export const isBlock = (role: Role | null): role is BlockKind => role !== null && blockKinds.has(role)

/** The marks with another role for those lines that `roleOf` gives one. */
export const remark = (
  marks: readonly Mark[],
  roleOf: (mark: Mark, index: number) => Role | null | undefined,
): readonly Mark[] =>
  marks.map((mark, index) => {
    const role = roleOf(mark, index)
    return role === undefined || role === mark.role ? mark : { line: mark.line, role }
  })
