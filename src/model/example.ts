/**
 * A rule's example: documentation (`rkn explain`), and a test. `finds` is what the rule reads in the text, in the
 * room's own notation; null marks a trap, a text that looks like the rule's business and is not.
 */
export interface Example {
  readonly text: string
  readonly finds: string | null
}
