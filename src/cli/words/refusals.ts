import type { Message } from '../../read/message.ts'

const says = (message: string, messageId: string): Message => ({ message, messageId })

/** `; did you mean json?`, where a known word is near enough to be what was meant. */
const guess = (near: string | null): readonly [en: string, id: string] =>
  near === null ? ['', ''] : [`; did you mean ${near}?`, `; maksudnya ${near}?`]

/** What the system said, without the names of its calls: `ENOENT: no such file or directory`. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/,.*/s, '')

/** What a word that was typed should have been one of. */
const kinds = {
  format: ['format', 'bentuk'],
  language: ['language', 'bahasa'],
  verdict: ['verdict', 'hasil'],
  shape: ['shape', 'bentuk'],
  shell: ['shell', 'shell'],
  ids: ['kind of ids', 'jenis pengenal'],
} as const

export type Kind = keyof typeof kinds

/** What a file that cannot be read should have been. */
const wanted = {
  claims: ['a file that extract wrote', 'berkas yang ditulis extract'],
  config: ['a configuration in JSON', 'pengaturan dalam JSON'],
  waivers: ['a file of waivers', 'berkas penerimaan'],
  baseline: ['a baseline; --write-baseline makes one', 'baseline; --write-baseline membuatnya'],
} as const

/** Everything for which the command line refuses to go on, in both languages. */
export const refusals = {
  noArticle: says(
    'Unexpected end: no article could be read, expected at least one',
    'Tidak ada artikel yang terbaca, seharusnya paling sedikit satu',
  ),
  noDraftRead: says(
    'Unexpected end: no draft could be read, expected at least one',
    'Tidak ada naskah yang terbaca, seharusnya paling sedikit satu',
  ),
  /** `--against` takes all paths that follow it. */
  noDraft: says(
    'Unexpected end of the command line, expected a draft before --against, or -- before it',
    'Baris perintah berakhir terlalu cepat, seharusnya ada naskah sebelum --against, atau sesudah --',
  ),
  noPath: says(
    'Unexpected end of the command line, expected files, folders, globs or -',
    'Baris perintah berakhir terlalu cepat, seharusnya ada berkas, folder, pola glob, atau -',
  ),
  noSuchClaims: (path: string, near: string | null) =>
    says(
      `No such path \`${path}\`, expected a file that extract wrote${guess(near)[0]}`,
      `Tidak ada \`${path}\`, seharusnya berkas yang ditulis extract${guess(near)[1]}`,
    ),
  unreadable: (path: string, what: keyof typeof wanted, error: unknown) =>
    says(
      `Unexpected trouble with \`${path}\`, expected ${wanted[what][0]}: ${reasonOf(error)}`,
      `\`${path}\` tidak dapat dibaca, seharusnya ${wanted[what][1]}: ${reasonOf(error)}`,
    ),
  notJson: (file: string, line: number) =>
    says(
      `Unexpected text in \`${file}\` on line ${line}, expected JSON`,
      `Teks tak terduga dalam \`${file}\` pada baris ${line}, seharusnya JSON`,
    ),
  cache: (folder: string, error: unknown) =>
    says(
      `Unexpected trouble with cache \`${folder}\`, expected a folder that can be written: ${reasonOf(error)}`,
      `Simpanan \`${folder}\` tidak dapat dipakai, seharusnya folder yang dapat ditulisi: ${reasonOf(error)}`,
    ),
  spill: (folder: string, error: unknown) =>
    says(
      `Unexpected trouble with the temporary folder \`${folder}\`, expected room for the claims of a large archive (TMPDIR names another): ${reasonOf(error)}`,
      `Folder sementara \`${folder}\` tidak dapat dipakai, seharusnya ada ruang untuk klaim arsip besar (TMPDIR menunjuk yang lain): ${reasonOf(error)}`,
    ),
  output: (file: string, error: unknown) =>
    says(
      `Unexpected trouble with output \`${file}\`, expected a file that can be written: ${reasonOf(error)}`,
      `Keluaran \`${file}\` tidak dapat ditulis, seharusnya berkas yang dapat ditulisi: ${reasonOf(error)}`,
    ),
  outputIsFolder: (file: string) =>
    says(
      `Unexpected output \`${file}\`: it is a folder, expected a file`,
      `Keluaran \`${file}\` adalah folder, seharusnya berkas`,
    ),
  outputEnded: (error: Error) =>
    says(
      `Unexpected end of the output, expected it to take all of the answer: ${reasonOf(error)}`,
      `Keluaran terputus, seharusnya menerima seluruh jawaban: ${reasonOf(error)}`,
    ),
  parcels: (path: string) =>
    says(
      `Unexpected \`${path}\`, expected only stdin with --parcels`,
      `\`${path}\` tak terduga, seharusnya hanya stdin dengan --parcels`,
    ),
  watchingStdin: says(
    'Unexpected - beside --watch, expected files, folders or globs',
    '- tidak dapat dipakai dengan --watch, seharusnya berkas, folder, atau pola glob',
  ),
  watching: (error: unknown) =>
    says(
      `Unexpected trouble while watching, expected files that the system can watch: ${reasonOf(error)}`,
      `Gagal mengawasi, seharusnya berkas yang dapat diawasi sistem: ${reasonOf(error)}`,
    ),
  noBaseline: says(
    'Unexpected --write-baseline, expected --baseline FILE beside it',
    '--write-baseline tidak dapat sendirian, seharusnya bersama --baseline BERKAS',
  ),
  notWaivers: (file: string) =>
    says(
      `Unexpected value in \`${file}\`, expected a list of waivers; rkn schema waivers tells its shape`,
      `Nilai tak terduga dalam \`${file}\`, seharusnya daftar penerimaan; bentuknya: rkn schema waivers`,
    ),
  notBaseline: (file: string) =>
    says(
      `Unexpected value in \`${file}\`, expected a baseline that --write-baseline wrote`,
      `Nilai tak terduga dalam \`${file}\`, seharusnya baseline yang ditulis --write-baseline`,
    ),
  unknownName: (name: string, near: string | null) =>
    says(
      `Unexpected name \`${name}\`, expected one that \`rkn explain\` lists${guess(near)[0]}`,
      `Nama \`${name}\` tidak dikenal, seharusnya salah satu dari daftar \`rkn explain\`${guess(near)[1]}`,
    ),
  /** `flag` is null for an argument. */
  notOneOf: (kind: Kind, word: string, names: readonly string[], near: string | null, flag: string | null) =>
    says(
      `Unexpected ${kinds[kind][0]} \`${word}\`, expected one of ${names.join(', ')}${guess(near)[0]}${at(flag)}`,
      `${capital(kinds[kind][1])} \`${word}\` tidak dikenal, seharusnya salah satu dari ${names.join(', ')}${guess(near)[1]}${at(flag)}`,
    ),
  notNumber: (word: string, least: number, flag: string) =>
    says(
      `Unexpected number \`${word}\`, expected a whole number from ${least}${at(flag)}`,
      `Angka \`${word}\` tak terduga, seharusnya bilangan bulat mulai ${least}${at(flag)}`,
    ),
  notDay: (word: string, flag: string) =>
    says(
      `Unexpected day \`${word}\`, expected one like 2025-01-31${at(flag)}`,
      `Hari \`${word}\` tak terduga, seharusnya seperti 2025-01-31${at(flag)}`,
    ),
  unknownOption: (option: string, command: string, near: string | null) =>
    says(
      `Unexpected option \`${option}\`, expected one that \`${command} --help\` lists${guess(near)[0]}`,
      `Opsi \`${option}\` tidak dikenal, seharusnya salah satu dari daftar \`${command} --help\`${guess(near)[1]}`,
    ),
  unknownCommand: (name: string, near: string | null) =>
    says(
      `Unexpected command \`${name}\`, expected one that \`rkn --help\` lists${guess(near)[0]}`,
      `Perintah \`${name}\` tidak dikenal, seharusnya salah satu dari daftar \`rkn --help\`${guess(near)[1]}`,
    ),
  noValue: (option: string) =>
    says(
      `Unexpected end of the command line, expected a value after \`${option}\``,
      `Baris perintah berakhir terlalu cepat, seharusnya ada nilai sesudah \`${option}\``,
    ),
  noArgument: (name: string, command: string) =>
    says(
      `Unexpected end of the command line, expected ${name}: \`${command} --help\` tells which`,
      `Baris perintah berakhir terlalu cepat, seharusnya ada ${name}: lihat \`${command} --help\``,
    ),
  tooMany: (command: string, most: number, given: number) =>
    says(
      `Unexpected ${given} arguments, expected at most ${most}: \`${command} --help\` tells which`,
      `${given} argumen terlalu banyak, seharusnya paling banyak ${most}: lihat \`${command} --help\``,
    ),
  notObject: (where: Where, value: string) =>
    says(
      `Unexpected value in ${where.en}: ${value}, expected an object`,
      `Nilai tak terduga dalam ${where.id}: ${value}, seharusnya objek`,
    ),
  unknownKey: (where: Where, key: string, known: readonly string[], near: string | null) =>
    says(
      `Unexpected key \`${key}\` in ${where.en}, expected ${either(known, 'or')}${guess(near)[0]}`,
      `Kunci \`${key}\` dalam ${where.id} tidak dikenal, seharusnya ${either(known, 'atau')}${guess(near)[1]}`,
    ),
  wrongValue: (where: Where, key: string, value: string, should: Where, near: string | null) =>
    says(
      `Unexpected \`${key}\` in ${where.en}: ${value}, expected ${should.en}${guess(near)[0]}`,
      `\`${key}\` dalam ${where.id} salah: ${value}, seharusnya ${should.id}${guess(near)[1]}`,
    ),
  missingKey: (where: Where, key: string) =>
    says(
      `Unexpected end in ${where.en}, expected \`${key}\` too`,
      `${capital(where.id)} kurang lengkap, seharusnya ada \`${key}\``,
    ),
} as const

/** A phrase of a refusal in both languages. */
export interface Where {
  readonly en: string
  readonly id: string
}

export const inFile = (file: string): Where => ({ en: `\`${file}\``, id: `\`${file}\`` })
export const inWaiver = (number: number, file: string): Where => ({
  en: `waiver ${number} of \`${file}\``,
  id: `penerimaan ke-${number} dalam \`${file}\``,
})

/** What the value of a setting should have been. */
export const shouldBe = {
  oneOf: (names: readonly string[]): Where => ({ en: either(names, 'or'), id: either(names, 'atau') }),
  listOf: (names: readonly string[]): Where => ({
    en: `a list of ${either(names, 'or')}`,
    id: `daftar ${either(names, 'atau')}`,
  }),
  texts: { en: 'a list of texts', id: 'daftar teks' },
  number: (least: number): Where => ({ en: `a whole number from ${least}`, id: `bilangan bulat mulai ${least}` }),
  flag: { en: 'true or false', id: 'true atau false' },
  text: { en: 'a text', id: 'teks' },
  filled: { en: 'a text that is not empty', id: 'teks yang tidak kosong' },
  day: { en: 'a day like 2025-01-31', id: 'hari seperti 2025-01-31' },
} as const

const either = (names: readonly string[], or: string): string =>
  `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`
const at = (flag: string | null): string => (flag === null ? '' : ` (${flag})`)
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
