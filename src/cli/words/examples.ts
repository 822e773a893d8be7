import type { Both } from './commands.ts'

/** A command line, and what it is for. */
export interface ExampleLine {
  readonly line: string
  readonly does: Both
}

const example = (line: string, en: string, id: string): ExampleLine => ({ line, does: { en, id } })

/** What people type, by command; the empty name is `rkn --help` itself. */
export const exampleLines: Readonly<Record<string, readonly ExampleLine[]>> = {
  '': [
    example('rkn check berita/', 'which sources agree, which conflict', 'sumber mana sepakat, mana bertentangan'),
    example('rkn check draf.md --against arsip/', 'review a draft before publication', 'periksa naskah sebelum terbit'),
    example('rkn explain conflict', 'what the words of a report mean', 'arti kata-kata dalam laporan'),
    example('rkn --lang id --help', 'in Indonesian', 'dalam bahasa Indonesia'),
  ],
  check: [
    example('rkn check berita/ arsip/2024-*.html', 'folders, files, globs', 'folder, berkas, pola glob'),
    example(
      'rkn check berita/ --only conflict --lang id',
      'conflicts alone, in Indonesian',
      'pertentangan saja, dalam bahasa Indonesia',
    ),
    example(
      'rkn check berita/ -f html -o laporan.html',
      'a page to read in a browser, with a timeline',
      'halaman untuk dibaca di peramban, dengan garis waktu',
    ),
    example(
      'rkn check draf.md --against arsip/ --watch',
      'review a draft while it is written',
      'periksa naskah selagi ditulis',
    ),
    example(
      'pandoc naskah.docx -t plain | rkn check - --stdin-filename naskah.txt --against arsip/',
      'review what a pipe brings',
      'periksa yang datang lewat pipa',
    ),
    example(
      'rkn check berita/ -f json | jq -r \'.events[] | select(.verdict == "conflict") | .label\'',
      'for other programs',
      'untuk program lain',
    ),
    example(
      'rkn check berita/ --baseline dikenal.json --write-baseline',
      'accept all conflicts of today; later runs report new ones',
      'terima semua pertentangan hari ini; berikutnya hanya yang baru dilaporkan',
    ),
    example(
      'rkn check berita/ --waivers terima.json --today "$(date +%F)"',
      'accept some of them, until a day',
      'terima beberapa, sampai hari tertentu',
    ),
  ],
  extract: [
    example('rkn extract arsip/ > klaim.ndjson', 'understand each article once', 'pahami tiap artikel sekali saja'),
    example(
      'rkn extract draf.md | jq -r \'select(.record == "claim") | [.time.value, .type, .quote] | @tsv\'',
      'the claims of one article',
      'klaim satu artikel',
    ),
    example('rkn extract draf.md --explain', 'why each of them is one', 'mengapa masing-masing menjadi klaim'),
  ],
  compare: [
    example(
      'rkn compare klaim.ndjson',
      'the same report as check gives on the articles',
      'laporan yang sama dengan check atas artikelnya',
    ),
    example(
      'cat klaim-*.ndjson | rkn compare - -f html -o laporan.html',
      'from several runs',
      'dari beberapa kali jalan',
    ),
  ],
  annotate: [
    example(
      "rkn annotate draf.md | jq -r '.times[] | [.text, .edtf] | @tsv'",
      'the times of an article, and what they are read as',
      'waktu dalam artikel, dan bagaimana dibaca',
    ),
    example(
      "rkn annotate berita/ | jq -r '[.path, .published.value, .origins.published] | @tsv'",
      'when each article appeared, and where that was found',
      'kapan tiap artikel terbit, dan di mana itu ditemukan',
    ),
  ],
  explain: [
    example('rkn explain', 'all names', 'semua nama'),
    example('rkn explain weekday-mismatch', 'a notice', 'sebuah catatan'),
    example('rkn explain conflict time', 'one of two things of that name', 'satu dari dua hal bernama itu'),
    example('rkn explain status', 'all of a group', 'semua dalam satu kelompok'),
  ],
  schema: [
    example('rkn schema report > report.schema.json', 'what --format json holds', 'isi --format json'),
    example('rkn schema config', 'what rkn.config.json may hold', 'yang boleh ada di rkn.config.json'),
  ],
  completion: [
    example('eval "$(rkn completion bash)"', 'in ~/.bashrc', 'di ~/.bashrc'),
    example('rkn completion zsh > ~/.zfunc/_rkn', 'in a folder of $fpath', 'di salah satu folder $fpath'),
    example(
      'rkn completion fish > ~/.config/fish/completions/rkn.fish',
      'where fish looks for it',
      'tempat fish mencarinya',
    ),
  ],
}
