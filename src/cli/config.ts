import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { type LoaderSync, lilconfigSync } from 'lilconfig'
import { config, configKeys } from '../report/schema/config.ts'
import { checkObject, parsed } from './checked.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { inFile, refusals } from './words/refusals.ts'

/** Settings out of a file: options of a command, by their names in camel case. */
export interface Config {
  /** As seen from the current folder. */
  readonly file: string
  readonly settings: ReadonlyMap<string, unknown>
}

const PLACES = ['rkn.config.json', '.rknrc', '.rknrc.json', 'package.json']

/** Settings that are paths: they count from the folder of the file. */
const paths: readonly string[] = ['against', 'cache', 'waivers', 'baseline']

/** The file that was asked for, else the nearest one from the current folder upwards. */
export function findConfig({ cwd }: Terminal, asked: string | undefined): Config | null {
  const finder = lilconfigSync('rkn', { searchPlaces: PLACES, cache: false, loaders: { '.json': json, noExt: json } })
  const found = asked === undefined ? finder.search(cwd) : loaded(() => finder.load(resolve(cwd, asked)), asked)
  if (found === null || found.isEmpty) return null
  const inside = relative(cwd, found.filepath)
  const file = inside.startsWith('..') ? found.filepath : inside
  return { file, settings: checked(file, found.config) }
}

function loaded<T>(load: () => T, asked: string): T {
  try {
    return load()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(refusals.unreadable(asked, 'config', error))
  }
}

const json: LoaderSync = (file, content) => parsed(file, content) ?? {}

function checked(file: string, settings: unknown): Config['settings'] {
  checkObject(inFile(file), settings, config)
  return new Map(Object.entries(settings ?? {}))
}

/** Sets what the file says and nobody typed. A format that the command does not know is meant for another command. */
export function applyConfig(command: Command, { file, settings }: Config, { cwd }: Terminal): void {
  for (const [key, value] of settings) {
    const option = command.options.find((one) => one.attributeName() === key)
    if (!option || command.getOptionValueSource(key) === 'cli') continue
    if (option.argChoices && typeof value === 'string' && !option.argChoices.includes(value)) continue
    const from = (path: unknown): unknown => (typeof path === 'string' ? pathFrom(cwd, file, path) : path)
    const set = !paths.includes(key) ? value : Array.isArray(value) ? value.map(from) : from(value)
    command.setOptionValueWithSource(key, set, 'config')
  }
}

/** A path of the file, as seen from the current folder. */
const pathFrom = (cwd: string, file: string, path: string): string =>
  isAbsolute(path) ? path : relative(cwd, join(resolve(cwd, dirname(file)), path)) || '.'

const origins: ReadonlyMap<string | undefined, string> = new Map([
  ['cli', 'flag'],
  ['config', 'config'],
  ['default', 'default'],
])

/** What holds, and why: `{ "file": "rkn.config.json", "settings": { "lang": { "value": "id", "from": "config" } } }`. */
export function shownConfig(command: Command, found: Config | null): string {
  const settings = Object.keys(configKeys).flatMap((key): [string, unknown][] => {
    const value: unknown = command.getOptionValue(key)
    return value === undefined ? [] : [[key, { value, from: origins.get(command.getOptionValueSource(key)) }]]
  })
  return `${JSON.stringify({ file: found?.file ?? null, settings: Object.fromEntries(settings) }, null, 2)}\n`
}
