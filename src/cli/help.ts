import type { Command } from 'commander'

/** A command line, and what it is for. */
type Example = readonly [line: string, does: string]

/** What people type, by command; the empty name is `rkn --help` itself. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    ['rkn check berita/', 'which sources agree, which conflict'],
    ['rkn check draf.md --against arsip/', 'review a draft before publication'],
    ['rkn explain conflict', 'what the words of a report mean'],
  ],
  check: [
    ['rkn check berita/ arsip/2024-*.html', 'folders, files, globs'],
    ['rkn check berita/ --only conflict --lang id', 'conflicts alone, in Indonesian'],
    ['rkn check draf.md --against arsip/ --watch', 'review a draft while it is written'],
    [
      'pandoc naskah.docx -t plain | rkn check - --stdin-filename naskah.txt --against arsip/',
      'review what a pipe brings',
    ],
    ['rkn check berita/ -f json | jq -r \'.events[] | select(.verdict == "conflict") | .label\'', 'for other programs'],
    [
      'rkn check berita/ --baseline dikenal.json --write-baseline',
      'accept all conflicts of today; later runs report new ones',
    ],
    ['rkn check berita/ --waivers terima.json --today "$(date +%F)"', 'accept some of them, until a day'],
  ],
  extract: [
    ['rkn extract arsip/ > klaim.ndjson', 'understand each article once'],
    [
      'rkn extract draf.md | jq -r \'select(.record == "claim") | [.time.value, .type, .quote] | @tsv\'',
      'the claims of one article',
    ],
  ],
  compare: [
    ['rkn compare klaim.ndjson', 'the same report as check gives on the articles'],
    ['cat klaim-*.ndjson | rkn compare - -f html -o laporan.html', 'from several runs'],
  ],
  annotate: [
    [
      "rkn annotate draf.md | jq -r '.times[] | [.text, .edtf] | @tsv'",
      'the times of an article, and what they are read as',
    ],
  ],
  explain: [
    ['rkn explain', 'all names'],
    ['rkn explain weekday-mismatch', 'a notice'],
    ['rkn explain conflict time', 'one of two things of that name'],
    ['rkn explain status', 'all of a group'],
  ],
  schema: [
    ['rkn schema report > report.schema.json', 'what --format json holds'],
    ['rkn schema config', 'what rkn.config.json may hold'],
  ],
  completion: [
    ['eval "$(rkn completion bash)"', 'in ~/.bashrc'],
    ['rkn completion zsh > ~/.zfunc/_rkn', 'in a folder of $fpath'],
    ['rkn completion fish > ~/.config/fish/completions/rkn.fish', ''],
  ],
}

const GENERAL = `
Exit codes:
  0  done, no conflict (or --exit-zero)
  1  done, at least one conflict
  2  could not run: bad option, no such path, no article

Files:
  rkn.config.json  settings, also .rknrc, or "rkn" in package.json; rkn schema config tells which
  .rknignore       what is not read, in the manner of .gitignore

Environment:
  NO_COLOR, FORCE_COLOR  colours never, or always; --color and --no-color come first
  COLUMNS                width of the report where there is no terminal

Nothing is sent anywhere, and no clock is asked: the same articles give the same bytes.
`

/** Puts examples under a command's help, and under that of the program what holds for all. */
export function withExamples(command: Command, name: string): Command {
  return command.addHelpText('after', () => {
    const rows = examples[name] ?? []
    const shown = rows.flatMap(([line, does]) => [...(does === '' ? [] : [`  # ${does}`]), `  ${line}`])
    return `${shown.length > 0 ? `\nExamples:\n${shown.join('\n')}\n` : ''}${name === '' ? GENERAL : ''}`
  })
}
