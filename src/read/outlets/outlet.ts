/** What is peculiar to the pages of one outlet; what they share with all others the line rules know. */
export interface Outlet {
  readonly host: string
  readonly name: string
  /** What its datelines and bylines call it besides. */
  readonly aliases: readonly string[]
  /** The opening of its first paragraph, where it is not like all others': named groups `place` and `outlet`. */
  readonly opening?: RegExp
  /** Lines of its furniture. */
  readonly drop: readonly RegExp[]
}
