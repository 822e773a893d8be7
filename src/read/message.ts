/** One sentence of one shape, in both languages: `Unexpected X, expected Y`. */
export interface Message {
  readonly message: string
  readonly messageId: string
}

export const unexpected = (what: string, wanted: string, apa: string, seharusnya: string): Message => ({
  message: `Unexpected ${what}, expected ${wanted}`,
  messageId: `${apa} tak terduga, seharusnya ${seharusnya}`,
})
